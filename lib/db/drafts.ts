import type { Draft, XunchaDatabase } from './database';
import { guarded } from './storage-fault';

/** Text being typed, by inspection and field. */
export function draftRepository(db: XunchaDatabase) {
  return {
    put: (inspectionId: string, key: string, text: string) => guarded(() => db.drafts.put({ inspectionId, key, text })),
    get: (inspectionId: string, key: string) => guarded(async () => (await db.drafts.get([inspectionId, key]))?.text),
    /** All drafts of an inspection, for the fields that open with it. */
    of: (inspectionId: string): Promise<Draft[]> =>
      guarded(() => db.drafts.where('[inspectionId+key]').between([inspectionId, ''], [inspectionId, '\uffff']).toArray()),
    clear: (inspectionId: string, key: string) => guarded(() => db.drafts.delete([inspectionId, key])),
  };
}
