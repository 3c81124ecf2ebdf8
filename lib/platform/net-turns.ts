/** Lets at most so many pieces of work of one host run at a time; the others wait their turn. */
export function createTurns(perHost: number): <T>(host: string, work: () => Promise<T>) => Promise<T> {
  const running = new Map<string, number>();
  const waiting = new Map<string, (() => void)[]>();

  return async (host, work) => {
    const now = running.get(host) ?? 0;
    if (now < perHost) running.set(host, now + 1);
    else await new Promise<void>((resolve) => waiting.set(host, [...(waiting.get(host) ?? []), resolve]));
    try {
      return await work();
    } finally {
      // The turn is handed on; only where nobody waits is it given up.
      const next = waiting.get(host)?.shift();
      if (next) next();
      else running.set(host, (running.get(host) ?? 1) - 1);
    }
  };
}
