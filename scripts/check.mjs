// npm run check: what can be said without running the product: types, lint (import zones, purity, markup sinks), unused code, catalogues.
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureDependencies } from './bootstrap/requirements.mjs';
import { runSteps } from './bootstrap/steps.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
ensureDependencies(root);
const bin = (path) => join('node_modules', path);
process.exitCode = await runSteps(
  [
    [
      { name: 'types', command: [bin('typescript/bin/tsc'), '--noEmit'] },
      { name: 'types of pure folders', command: [bin('typescript/bin/tsc'), '--noEmit', '-p', 'tsconfig.pure.json'] },
      { name: 'lint', command: [bin('@biomejs/biome/bin/biome'), 'check', '--error-on-warnings', '.'] },
      { name: 'unused code', command: [bin('knip/bin/knip.js'), '--no-progress'] },
    ],
    { name: 'contracts of the catalogues', command: [bin('vitest/vitest.mjs'), 'run', 'tests/contract'] },
  ],
  { cwd: root },
);
