import { afterEach, describe, expect, it, vi } from 'vitest';
import { runSteps } from './steps.mjs';

const says = (name: string, code: string) => ({ name, command: ['-e', code] });

describe('runSteps', () => {
  afterEach(() => void vi.restoreAllMocks());

  it('runs steps side by side, keeps their accounts apart and sums them', async () => {
    const lines: string[] = [];
    vi.spyOn(console, 'log').mockImplementation((line: string) => void lines.push(line));
    const beside = [says('one', 'console.log("a")'), says('two', 'process.exitCode = 3')];
    expect(await runSteps([beside, says('three', '')], { cwd: '.' })).toBe(1);
    expect(lines.find((line) => line.includes('── one\n'))).toBe('\n── one\na\n');
    expect(lines.some((line) => line.startsWith('── two: 0 passed, 1 failed'))).toBe(true);
    expect(lines.at(-1)).toBe('\n2 passed, 1 failed');
  });
});
