import { liveQuery } from 'dexie';
import { type DependencyList, useEffect, useState } from 'react';
import { storageFault } from '@/lib/db/storage-fault';
import type { XunchaError } from '@/lib/errors/xuncha-error';

/** What is stored, followed as it changes in any window; or not read yet; or why it cannot be read. */
export type Stored<T> = { state: 'loading' } | { state: 'ready'; value: T } | { state: 'failed'; fault: XunchaError };

/** Follows a query over the database. `dependencies` are those of the query, as in every hook. */
export function useStored<T>(query: () => Promise<T>, dependencies: DependencyList): Stored<T> {
  const [stored, setStored] = useState<Stored<T>>({ state: 'loading' });
  useEffect(() => {
    const subscription = liveQuery(query).subscribe({
      next: (value) => setStored({ state: 'ready', value }),
      error: (thrown) => setStored({ state: 'failed', fault: storageFault(thrown) }),
    });
    return () => subscription.unsubscribe();
    // biome-ignore lint/correctness/useExhaustiveDependencies: the caller names what its query depends on
  }, dependencies);
  return stored;
}
