/** Instant of a bare date: the last second of that day in Asia/Shanghai; a full instant is taken as it is. */
export function instantOf(asOf: string): string {
  if (/^\d{4}-\d{2}-\d{2}$/.test(asOf)) return `${asOf}T23:59:59+08:00`;
  if (Number.isNaN(Date.parse(asOf))) throw new Error(`not a date: ${asOf}`);
  return asOf;
}

/**
 * Stops the clock that scripts of a page can read, at the given instant; timers keep running. Handed to the browser as source text
 * and run before any script of a document, therefore it refers to nothing outside itself.
 */
export function freezeClock(instant: number): void {
  const Real = Date;
  class Frozen extends Real {
    constructor(...values: unknown[]) {
      if (values.length === 0) super(instant);
      else super(...(values as [number]));
    }
    static override now(): number {
      return instant;
    }
  }
  // `Date()` without `new` is still used by old pages and answers with text.
  globalThis.Date = new Proxy(Frozen, { apply: () => new Real(instant).toString() }) as unknown as DateConstructor;
}

/** Starts the clock at the given instant and lets it run: for pages whose own work measures time. Source text like `freezeClock`. */
export function shiftClock(instant: number): void {
  const Real = Date;
  const offset = instant - Real.now();
  class Shifted extends Real {
    constructor(...values: unknown[]) {
      if (values.length === 0) super(Real.now() + offset);
      else super(...(values as [number]));
    }
    static override now(): number {
      return Real.now() + offset;
    }
  }
  globalThis.Date = new Proxy(Shifted, { apply: () => new Real(Real.now() + offset).toString() }) as unknown as DateConstructor;
}
