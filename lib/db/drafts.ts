import type { XunchaDatabase } from './database';
import { guarded } from './storage-fault';

/** Text being typed, by inspection and field. */
export function draftRepository(db: XunchaDatabase) {
  return {
    put: (inspectionId: string, key: string, text: string) => guarded(() => db.drafts.put({ inspectionId, key, text })),
    get: (inspectionId: string, key: string) => guarded(async () => (await db.drafts.get([inspectionId, key]))?.text),
    clear: (inspectionId: string, key: string) => guarded(() => db.drafts.delete([inspectionId, key])),
  };
}
