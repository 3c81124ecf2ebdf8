import type { RubricDraft } from '@/lib/scores/edit-rubric';
import type { XunchaDatabase } from './database';
import { guarded } from './storage-fault';

/** Drafts of rubrics stand beside other text being typed, under an owner that no inspection can have. */
const owner = 'rubric-drafts';

/** One draft for each rubric id, kept at each change. */
export function rubricDraftRepository(db: XunchaDatabase) {
  return {
    put: (draft: RubricDraft) => guarded(() => db.drafts.put({ inspectionId: owner, key: draft.rubric.id, text: JSON.stringify(draft) })),
    get: (id: string): Promise<RubricDraft | null> =>
      guarded(async () => {
        const stored = await db.drafts.get([owner, id]);
        return stored ? (JSON.parse(stored.text) as RubricDraft) : null;
      }),
    all: (): Promise<RubricDraft[]> =>
      guarded(async () => {
        const stored = await db.drafts.where('[inspectionId+key]').between([owner, ''], [owner, '\uffff']).toArray();
        return stored.map(({ text }) => JSON.parse(text) as RubricDraft);
      }),
    remove: (id: string) => guarded(() => db.drafts.delete([owner, id])),
  };
}
