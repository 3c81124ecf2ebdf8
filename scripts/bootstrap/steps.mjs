// Runs named steps one after the other and sums what they counted.
import { spawnSync } from 'node:child_process';
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

/**
 * Runs the steps, all of them, and prints the sum as the last line.
 * @param {{name: string, command: string[], env?: Record<string, string>, report?: string, count?: (ok: boolean) => Count}[]} steps
 * @returns {number} exit code
 */
export function runSteps(steps, { cwd }) {
  const total = { passed: 0, failed: 0 };
  for (const { name, command, env, report, count = asOne } of steps) {
    console.log(`\n── ${name}`);
    if (report) rmSync(report, { force: true });
    const started = Date.now();
    const result = spawnSync(process.execPath, command, { cwd, stdio: 'inherit', env: { ...process.env, TZ: 'Asia/Shanghai', ...env } });
    const counted = count(result.status === 0);
    total.passed += counted.passed;
    total.failed += counted.failed;
    console.log(`── ${name}: ${counted.passed} passed, ${counted.failed} failed (${Math.round((Date.now() - started) / 1000)} s)`);
  }
  console.log(`\n${total.passed} passed, ${total.failed} failed`);
  return total.failed === 0 ? 0 : 1;
}
