import { describe, expect, test } from 'vitest';
import { createCaptureLimiter } from './capture-limiter';

function fakeClock() {
  let time = 0;
  return {
    now: () => time,
    wait: async (ms: number) => {
      time += ms;
    },
  };
}

describe('two pictures a second', () => {
  test('pictures asked for at once are taken one after the other, spaced', async () => {
    const clock = fakeClock();
    const limit = createCaptureLimiter(clock);
    const times = await Promise.all([1, 2, 3, 4].map(() => limit(async () => clock.now())));
    expect(times.slice(1).every((time, i) => time - (times[i] ?? 0) >= 500)).toBe(true);
  });

  test('what another window crowded out is tried again', async () => {
    const limit = createCaptureLimiter(fakeClock());
    let calls = 0;
    const result = await limit(async () => {
      calls += 1;
      if (calls < 3) throw new Error('This request exceeds the MAX_CAPTURE_VISIBLE_TAB_CALLS_PER_SECOND quota.');
      return 'picture';
    });
    expect([result, calls]).toEqual(['picture', 3]);
  });

  test('any other failure is told at once and does not hold up the next', async () => {
    const limit = createCaptureLimiter(fakeClock());
    await expect(limit(() => Promise.reject(new Error('no tab')))).rejects.toThrow('no tab');
    await expect(limit(async () => 'next')).resolves.toBe('next');
  });
});
