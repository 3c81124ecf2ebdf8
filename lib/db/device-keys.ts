import type { DeviceKey, XunchaDatabase } from './database';
import { guarded } from './storage-fault';

/** The signing key of this profile. There is one; it cannot be exported and is in no backup. */
export function deviceKeyRepository(db: XunchaDatabase) {
  return {
    current: (): Promise<DeviceKey | undefined> => guarded(() => db.deviceKeys.toCollection().first()),
    /** Stores a new key unless there is one already, and answers with the one that holds: two windows that ask at once get the same. */
    keepFirst: (key: DeviceKey): Promise<DeviceKey> =>
      guarded(() =>
        db.transaction('rw', db.deviceKeys, async () => {
          const earlier = await db.deviceKeys.toCollection().first();
          if (!earlier) await db.deviceKeys.add(key);
          return earlier ?? key;
        }),
      ),
  };
}
