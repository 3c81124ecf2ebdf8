import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** `production` is what users get; `e2e` adds the fixture hosts, `survey` all hosts, and both the probe page that scripts drive. */
export type BuildMode = 'production' | 'e2e' | 'survey';

/** What a build is made of. */
const sources = [
  'components',
  'entrypoints',
  'indicators',
  'lib',
  'locales',
  'public',
  'scripts/bench/stopwatch.ts',
  'scripts/browser',
  'scripts/vite',
  'wxt.config.ts',
  'package-lock.json',
];

/** Latest change below a path; a folder's own time tells that a file in it was removed. */
function changedAt(path: string): number {
  if (!existsSync(path)) return 0;
  const entry = statSync(path);
  if (!entry.isDirectory()) return /\.test\.tsx?$|\.md$/.test(path) ? 0 : entry.mtimeMs;
  return readdirSync(path).reduce((latest, name) => Math.max(latest, changedAt(join(path, name))), entry.mtimeMs);
}

/** Folders that this process has found or made up to date: a run sees one build from beginning to end. */
const current = new Set<string>();

/** Folder of the built extension; built anew only when something it is made of has changed since. */
export function buildExtension(mode: BuildMode, browser: 'chrome' | 'firefox' = 'chrome'): string {
  const out = resolve(process.env.XUNCHA_OUT ?? '.output');
  const folder = join(out, `${browser}-mv3${mode === 'production' ? '' : `-${mode}`}`);
  const manifest = join(folder, 'manifest.json');
  if (current.has(folder)) return folder;
  current.add(folder);
  if (existsSync(manifest) && statSync(manifest).mtimeMs > Math.max(...sources.map(changedAt))) return folder;
  const wxt = join('node_modules', 'wxt', 'bin', 'wxt.mjs');
  execFileSync(process.execPath, [wxt, 'build', '-b', browser, '--mode', mode], { stdio: ['ignore', 'ignore', 'inherit'] });
  return folder;
}
