import { useEffect, useState } from 'react';
import type { Repositories } from '@/lib/db/repositories';
import { storageFault } from '@/lib/db/storage-fault';
import type { XunchaError } from '@/lib/errors/xuncha-error';
import { loadPicture, type OpenedPicture } from '@/lib/stores/picture/load-picture';

/** A picture with the address of its bytes, which lives as long as it is shown; or not opened yet; or why it was not. */
export type Opened =
  | { state: 'loading' }
  | { state: 'ready'; picture: OpenedPicture; url: string }
  | { state: 'failed'; fault: XunchaError };

/** Opens a stored picture. */
export function useOpened(repositories: Repositories, id: string): Opened {
  const [opened, setOpened] = useState<Opened>({ state: 'loading' });
  useEffect(() => {
    let url: string | null = null;
    let left = false;
    setOpened({ state: 'loading' });
    loadPicture(repositories, id).then(
      (picture) => {
        if (left) return;
        url = URL.createObjectURL(picture.blob);
        setOpened({ state: 'ready', picture, url });
      },
      (thrown) => !left && setOpened({ state: 'failed', fault: storageFault(thrown) }),
    );
    return () => {
      left = true;
      if (url) URL.revokeObjectURL(url);
    };
  }, [repositories, id]);
  return opened;
}
