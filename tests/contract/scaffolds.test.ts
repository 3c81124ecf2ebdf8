import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { newCheck } from '@/scripts/new/check';
import { newDetector } from '@/scripts/new/detector';
import { newRubric } from '@/scripts/new/rubric';

/** What `npm run new` makes must pass the contract tests, the types and the linter as it is; tried on a copy of the project. */
const made = { ...newCheck('sample-check').files, ...newDetector('sample-detector').files, ...newRubric('sample-rubric').files };
const needed = [
  'indicators',
  'lib',
  'locales',
  'scripts',
  'tests/contract',
  'tests/golden',
  'tests/fixed-seed.ts',
  'tests/readers-at-hand.ts',
  'docs/schema',
  '.wxt',
];
const configs = ['package.json', 'vitest.config.ts', 'tsconfig.json', 'tsconfig.pure.json', 'wxt.config.ts', 'biome.json'];

let copy = '';

const run = (script: string, ...args: string[]) =>
  execFileSync(process.execPath, [join('node_modules', script), ...args], { cwd: copy, encoding: 'utf8', stdio: 'pipe' });

beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), 'xuncha-scaffolds-'));
  for (const path of [...needed, ...configs]) cpSync(path, join(copy, path), { recursive: true });
  symlinkSync(resolve('node_modules'), join(copy, 'node_modules'));
  for (const [file, text] of Object.entries(made)) {
    mkdirSync(dirname(join(copy, file)), { recursive: true });
    writeFileSync(join(copy, file), text);
  }
});

afterAll(() => rmSync(copy, { recursive: true, force: true }));

it('passes the contract and golden tests', () => {
  const suites = ['checks', 'detectors', 'rubrics'].map((name) => `tests/contract/${name}.test.ts`);
  const report = run('vitest/vitest.mjs', 'run', ...suites, 'tests/golden/scores.test.ts', '--reporter=json', '-t', 'sample-');
  const { numPassedTests, numFailedTests } = JSON.parse(report);
  expect(numFailedTests).toBe(0);
  expect(numPassedTests).toBeGreaterThan(15);
}, 120_000);

it('compiles as pure code and pleases the linter', () => {
  run('typescript/bin/tsc', '--noEmit', '-p', 'tsconfig.pure.json');
  // Git's list of ignored files does not come along with the copy.
  run(
    '@biomejs/biome/bin/biome',
    'check',
    '--vcs-enabled=false',
    '--error-on-warnings',
    ...Object.keys(made).filter((file) => /\.(ts|json)$/.test(file)),
  );
}, 120_000);
