/** Browsers allow two pictures a second for the whole extension; a third is an error, not a wait. */
const spacingMs = 520;
const quotaSentence = /quota|MAX_CAPTURE_VISIBLE_TAB_CALLS_PER_SECOND/i;
const attempts = 4;

/** Lets work through one at a time, spaced as the browser demands, and repeats what another window's pictures crowded out. */
export function createCaptureLimiter(clock: { now(): number; wait(ms: number): Promise<void> }): <T>(work: () => Promise<T>) => Promise<T> {
  let turn: Promise<unknown> = Promise.resolve();
  let last = Number.NEGATIVE_INFINITY;

  async function run<T>(work: () => Promise<T>): Promise<T> {
    for (let attempt = 1; ; attempt += 1) {
      const pause = last + spacingMs - clock.now();
      if (pause > 0) await clock.wait(pause);
      last = clock.now();
      try {
        return await work();
      } catch (thrown) {
        if (attempt === attempts || !quotaSentence.test(String(thrown))) throw thrown;
      }
    }
  }

  return <T>(work: () => Promise<T>): Promise<T> => {
    const mine = turn.then(() => run(work));
    turn = mine.catch(() => undefined);
    return mine;
  };
}
