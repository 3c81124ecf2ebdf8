/** So many items may be under way beyond the one that is asked for. */
const itemsAhead = 3;
/** So many bytes may be under way; an item that is larger than that is alone. */
const bytesAhead = 32 * 1024 * 1024;

/**
 * Does work for items in order, beginning the next ones while the results of earlier ones are used: storage, hashing and writing then overlap,
 * and memory stays bounded. What an item throws is thrown when its turn comes.
 */
export async function* workAhead<T, R>(items: readonly T[], sizeOf: (item: T) => number, work: (item: T) => Promise<R>): AsyncGenerator<R> {
  const begun: { result: Promise<R>; size: number }[] = [];
  let next = 0;
  let underWay = 0;
  const begin = () => {
    while (next < items.length && begun.length <= itemsAhead) {
      const item = items[next] as T;
      const size = sizeOf(item);
      if (begun.length > 0 && underWay + size > bytesAhead) return;
      next += 1;
      underWay += size;
      const result = work(item);
      result.catch(() => undefined); // met when its turn comes, not as an unhandled rejection
      begun.push({ result, size });
    }
  };
  for (begin(); begun.length > 0; begin()) {
    const first = begun[0];
    if (!first) return;
    yield await first.result;
    begun.shift();
    underWay -= first.size;
  }
}
