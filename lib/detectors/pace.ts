/**
 * A pause that other work of the page can use: a message to oneself, which waits its turn behind what is waiting already. Timers are throttled
 * in background tabs, and after `scheduler.yield` the browser comes back before it lets timers and messages run, the one that says stop among them.
 */
export function breathe(): Promise<void> {
  return new Promise((resolve) => {
    const channel = new MessageChannel();
    channel.port1.onmessage = () => {
      channel.port1.close();
      resolve();
    };
    channel.port2.postMessage(null);
  });
}

/** What a long loop calls at each step: a promise when the slice is used up, nothing otherwise. */
export type Pace = () => Promise<void> | undefined;

/** Calls the pace once in a while: the clock costs more than a step of most loops. */
export function everyNth(pace: Pace, n = 128): Pace {
  let count = 0;
  return () => {
    count += 1;
    return count % n === 0 ? pace() : undefined;
  };
}

/** Work that stops between its steps, so that whoever does it may pause there. */
export type Steps<T> = Generator<void, T, void>;

/** Does work in steps without a pause: for the few lines of one place, or where it was done before and only the answer is wanted. */
export function atOnce<T>(steps: Steps<T>): T {
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

/** Does work in steps with a pause whenever the slice is used up; the clock is looked at after so many steps. */
export async function inSlices<T>(steps: Steps<T>, pace: Pace, every = 32): Promise<T> {
  const breath = everyNth(pace, every);
  let step = steps.next();
  while (!step.done) {
    const pause = breath();
    if (pause) await pause;
    step = steps.next();
  }
  return step.value;
}

/** Cuts one analysis into slices, keeps its times and stops it when asked. */
export class Pacer {
  readonly #signal: AbortSignal | undefined;
  readonly #sliceMs: number;
  readonly #now: () => number;
  #sliceStart: number;
  #working = 0;
  #longest = 0;

  constructor(options: { sliceMs: number; signal?: AbortSignal; now?: () => number }) {
    this.#signal = options.signal;
    this.#sliceMs = options.sliceMs;
    this.#now = options.now ?? (() => performance.now());
    this.#sliceStart = this.#now();
  }

  /** Throws the signal's reason when stopped; answers a promise only when the slice is used up. */
  readonly pace = (): Promise<void> | undefined => {
    this.#signal?.throwIfAborted();
    return this.#now() - this.#sliceStart < this.#sliceMs ? undefined : this.#pause();
  };

  async #pause(): Promise<void> {
    this.#endSlice();
    await breathe();
    this.#signal?.throwIfAborted();
    this.#sliceStart = this.#now();
  }

  #endSlice(): void {
    const spent = this.#now() - this.#sliceStart;
    this.#working += spent;
    this.#longest = Math.max(this.#longest, spent);
  }

  /** Working time without the pauses, and the longest stretch without one. */
  finish(): { totalMs: number; longestTaskMs: number } {
    this.#endSlice();
    return { totalMs: this.#working, longestTaskMs: this.#longest };
  }
}
