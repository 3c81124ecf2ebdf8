import type { DeviceKey, XunchaDatabase } from './database';
import { guarded } from './storage-fault';

/** The signing key of this profile. There is one; it cannot be exported and is in no backup. */
export function deviceKeyRepository(db: XunchaDatabase) {
  return {
    current: (): Promise<DeviceKey | undefined> => guarded(() => db.deviceKeys.toCollection().first()),
    put: (key: DeviceKey) => guarded(() => db.deviceKeys.put(key)),
  };
}
