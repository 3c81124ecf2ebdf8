import { type DependencyList, useEffect, useState } from 'react';
import { storageFault } from '@/lib/db/storage-fault';
import type { Stored } from './use-stored';

/** Reads something stored once, for what is then changed on the screen. `dependencies` are those of the query, as in every hook. */
export function useOnce<T>(query: () => Promise<T>, dependencies: DependencyList): Stored<T> {
  const [stored, setStored] = useState<Stored<T>>({ state: 'loading' });
  useEffect(() => {
    let wanted = true;
    query().then(
      (value) => wanted && setStored({ state: 'ready', value }),
      (thrown) => wanted && setStored({ state: 'failed', fault: storageFault(thrown) }),
    );
    return () => {
      wanted = false;
    };
    // biome-ignore lint/correctness/useExhaustiveDependencies: the caller names what its query depends on
  }, dependencies);
  return stored;
}
