// npm test: everything that must hold, on a machine with git, Node and npm. The last line sums all suites: "N passed, N failed".
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureChromium, ensureDependencies, ensureFirefox, ensureNginx } from './bootstrap/requirements.mjs';
import { countReport, playwrightCount, runSteps, vitestCount } from './bootstrap/steps.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
process.chdir(root);
ensureDependencies(root);
ensureChromium(root);
ensureNginx();
const firefox = ensureFirefox();

const reports = join(root, '.cache/reports');
const bin = (path) => join('node_modules', path);
const wxt = bin('wxt/bin/wxt.mjs');
const playwright = (name, projects) => {
  const report = join(reports, `${name}.json`);
  return {
    name: `stories: ${name}`,
    command: [bin('@playwright/test/cli.js'), 'test', ...projects.map((project) => `--project=${project}`)],
    env: { XUNCHA_REPORT: report },
    report,
    count: countReport(report, playwrightCount),
  };
};

const unitReport = join(reports, 'unit.json');
const steps = [
  [
    { name: 'types', command: [bin('typescript/bin/tsc'), '--noEmit'] },
    { name: 'types of pure folders', command: [bin('typescript/bin/tsc'), '--noEmit', '-p', 'tsconfig.pure.json'] },
    { name: 'lint', command: [bin('@biomejs/biome/bin/biome'), 'check', '--error-on-warnings', '.'] },
    { name: 'unused code', command: [bin('knip/bin/knip.js'), '--no-progress'] },
  ],
  {
    name: 'unit, contract and golden tests',
    command: [bin('vitest/vitest.mjs'), 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${unitReport}`],
    report: unitReport,
    count: countReport(unitReport, vitestCount),
  },
  { name: 'build for Chromium', command: [wxt, 'build'] },
  { name: 'build for Firefox', command: [wxt, 'build', '-b', 'firefox'] },
  { name: 'build for stories', command: [wxt, 'build', '--mode', 'e2e'] },
  { name: 'build for stories in Firefox', command: [wxt, 'build', '-b', 'firefox', '--mode', 'e2e'] },
  playwright('Chromium', ['chromium']),
  // Taking pictures of whole pages is waiting, mostly: the browser allows two a second. Firefox has its stories done meanwhile.
  [playwright('as released', ['release']), ...(firefox ? [playwright('Firefox', ['firefox'])] : [])],
];
process.exitCode = await runSteps(steps, { cwd: root });
if (!firefox) console.log('Not run: the stories in Firefox, for want of one. Install firefox-esr or let FIREFOX_PATH name it.');
