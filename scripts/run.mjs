// Bundles one TypeScript script by Vite SSR into the ignored .cache folder and runs it: the catalogue's registries are import.meta.glob,
// which only a bundler understands. Usage: node scripts/run.mjs NAME [ARGS…] for scripts/NAME.ts, which exports main(args).
import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'vite';

process.env.TZ = 'Asia/Shanghai';
const root = dirname(dirname(fileURLToPath(import.meta.url)));
const [name, ...args] = process.argv.slice(2);
const outDir = join(root, '.cache/scripts', name);
mkdirSync(outDir, { recursive: true });
await build({
  root,
  configFile: false,
  logLevel: 'error',
  resolve: { alias: { '@': root } },
  build: {
    ssr: join(root, 'scripts', `${name}.ts`),
    outDir,
    emptyOutDir: true,
    target: 'node20',
    minify: false,
    rollupOptions: { output: { entryFileNames: 'main.mjs', chunkFileNames: '[name].mjs' } },
  },
});
const { main } = await import(pathToFileURL(join(outDir, 'main.mjs')).href);
process.exitCode = (await main(args)) ?? 0;
