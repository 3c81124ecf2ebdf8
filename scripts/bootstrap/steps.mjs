// Runs named steps, one after the other or side by side, and sums what they counted.
import { spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';

/** @typedef {{passed: number, failed: number}} Count */

/** Counts of a step that is one thing: it went well or not. */
const asOne = (ok) => ({ passed: ok ? 1 : 0, failed: ok ? 0 : 1 });

/** Reads the report that a runner left; a runner that left none failed as a whole. */
export function countReport(file, read) {
  return (ok) => {
    if (!existsSync(file)) return asOne(false);
    const count = read(JSON.parse(readFileSync(file, 'utf8')));
    // A runner can fail without a failed test, e.g. by an error outside of any.
    return !ok && count.failed === 0 ? { ...count, failed: 1 } : count;
  };
}

export const vitestCount = (report) => ({ passed: report.numPassedTests, failed: report.numFailedTests + report.numPendingTests });
export const playwrightCount = ({ stats, errors }) => ({
  passed: stats.expected,
  failed: stats.unexpected + stats.flaky + stats.skipped + errors.length,
});

/** Runs a command to its end: `out` is what it printed, empty where it went straight to the terminal. */
function run({ command, env }, { cwd, aloud }) {
  const child = spawn(process.execPath, command, {
    cwd,
    stdio: aloud ? 'inherit' : ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, TZ: 'Asia/Shanghai', ...env },
  });
  const out = [];
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => out.push(chunk));
  return new Promise((done, failed) => {
    child.on('error', failed);
    child.on('close', (code) => done({ ok: code === 0, out: Buffer.concat(out).toString() }));
  });
}

/** Does one step. Beside another one it is silent until its end, so that two accounts never mix. */
async function doStep(step, { cwd, aloud }) {
  const { name, report, count = asOne } = step;
  if (aloud) console.log(`\n── ${name}`);
  if (report) rmSync(report, { force: true });
  const started = Date.now();
  const { ok, out } = await run(step, { cwd, aloud });
  if (!aloud) console.log(`\n── ${name}\n${out}`);
  const counted = count(ok);
  console.log(`── ${name}: ${counted.passed} passed, ${counted.failed} failed (${Math.round((Date.now() - started) / 1000)} s)`);
  return counted;
}

/**
 * Runs the steps, all of them, and prints the sum as the last line. Steps in a list of their own run side by side.
 * @typedef {{name: string, command: string[], env?: Record<string, string>, report?: string, count?: (ok: boolean) => Count}} Step
 * @param {(Step | Step[])[]} steps
 * @returns {Promise<number>} exit code
 */
export async function runSteps(steps, { cwd }) {
  const total = { passed: 0, failed: 0 };
  for (const each of steps) {
    const beside = [each].flat();
    const counts = await Promise.all(beside.map((step) => doStep(step, { cwd, aloud: beside.length === 1 })));
    for (const { passed, failed } of counts) {
      total.passed += passed;
      total.failed += failed;
    }
  }
  console.log(`\n${total.passed} passed, ${total.failed} failed`);
  return total.failed === 0 ? 0 : 1;
}
