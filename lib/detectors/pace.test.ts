import { describe, expect, it } from 'vitest';
import { atOnce, everyNth, inSlices, Pacer, type Steps } from './pace';

describe('Pacer', () => {
  it('asks for a pause only when the slice is used up, and keeps the times', async () => {
    let now = 0;
    const pacer = new Pacer({ sliceMs: 10, now: () => now });
    now = 9;
    expect(pacer.pace()).toBeUndefined();
    now = 25;
    const pause = pacer.pace();
    expect(pause).toBeInstanceOf(Promise);
    now = 100; // time spent by others does not count
    await pause;
    now = 104;
    expect(pacer.finish()).toEqual({ totalMs: 29, longestTaskMs: 25 });
  });

  it('throws the reason of a stopped signal', () => {
    const stop = new AbortController();
    const pacer = new Pacer({ sliceMs: 10, signal: stop.signal });
    stop.abort(new Error('stopped'));
    expect(() => pacer.pace()).toThrow('stopped');
  });

  it('is asked once in n steps', () => {
    let asked = 0;
    const pace = everyNth(() => {
      asked += 1;
      return undefined;
    }, 4);
    for (let i = 0; i < 10; i += 1) pace();
    expect(asked).toBe(2);
  });
});

describe('work in steps', () => {
  function* count(to: number): Steps<number> {
    let steps = 0;
    for (; steps < to; steps += 1) yield;
    return steps;
  }

  it('gives the same answer with pauses and without', async () => {
    expect(atOnce(count(5))).toBe(5);
    let pauses = 0;
    const pause = () => {
      pauses += 1;
      return Promise.resolve();
    };
    expect(await inSlices(count(5), pause, 2)).toBe(5);
    expect(pauses).toBe(2);
  });

  it('ends where the pace says stop', async () => {
    const stop = () => {
      throw new Error('stopped');
    };
    await expect(inSlices(count(5), stop, 1)).rejects.toThrow('stopped');
  });
});
