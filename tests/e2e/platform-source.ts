import { resolve } from 'node:path';
import { build, type Rolldown } from 'vite';

let source: Promise<string> | null = null;

/** The platform layer as one script that a test evaluates in a page of the extension: its functions there without the panel's screen. */
export function platformSource(): Promise<string> {
  source ??= bundle();
  return source;
}

async function bundle(): Promise<string> {
  const root = resolve('.');
  const built = (await build({
    root,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    resolve: { alias: { '@': root } },
    build: {
      write: false,
      minify: false,
      lib: { entry: resolve('tests/e2e/platform-entry.ts'), formats: ['iife'], name: 'platformBundle' },
    },
  })) as Rolldown.RolldownOutput[];
  const code = built[0]?.output[0].code;
  if (!code) throw new Error('the platform layer did not build');
  return code;
}
