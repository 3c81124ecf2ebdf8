import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** `production` is what users get; `e2e` adds the fixture hosts, `survey` all hosts, and both the probe page that scripts drive. */
export type BuildMode = 'production' | 'e2e' | 'survey';

const built = new Set<string>();

/** Folder of a fresh build of the extension. Built once in a process; XUNCHA_BUILT=1 takes what an earlier run left. */
export function buildExtension(mode: BuildMode, browser: 'chrome' | 'firefox' = 'chrome'): string {
  const out = resolve(process.env.XUNCHA_OUT ?? '.output');
  const folder = join(out, `${browser}-mv3${mode === 'production' ? '' : `-${mode}`}`);
  if (built.has(folder) || (process.env.XUNCHA_BUILT === '1' && existsSync(join(folder, 'manifest.json')))) return folder;
  const wxt = join('node_modules', 'wxt', 'bin', 'wxt.mjs');
  execFileSync(process.execPath, [wxt, 'build', '-b', browser, '--mode', mode], { stdio: ['ignore', 'ignore', 'inherit'] });
  built.add(folder);
  return folder;
}
