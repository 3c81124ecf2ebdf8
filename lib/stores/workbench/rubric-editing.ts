import { createStore } from 'zustand/vanilla';
import { storageFault } from '@/lib/db/storage-fault';
import type { XunchaError } from '@/lib/errors/xuncha-error';
import type { RubricDraft } from '@/lib/scores/edit-rubric';
import type { Rubric } from '@/lib/scores/rubric';

/** A draft on the screen. */
export interface RubricEditing {
  rubric: Rubric;
  /** Rubrics before each step that can be taken back, latest last. */
  past: readonly Rubric[];
  saving: 'saved' | 'saving' | 'failed';
  fault: XunchaError | null;
}

/** Steps kept for taking back. */
const longestPast = 100;

/**
 * Edits one draft. Every change is stored at once; typing on in the same field is one step to take back. Writes go one after the other, and of
 * those that wait only the latest is done.
 */
export function createRubricEditing(draft: RubricDraft, keep: (draft: RubricDraft) => Promise<unknown>) {
  const store = createStore<RubricEditing>(() => ({ rubric: draft.rubric, past: [], saving: 'saved', fault: null }));
  let lastField: string | null = null;
  let writing = false;
  let waiting = false;

  const save = async (): Promise<void> => {
    waiting = true;
    store.setState({ saving: 'saving' });
    if (writing) return;
    writing = true;
    let fault: XunchaError | null = null;
    while (waiting) {
      waiting = false;
      fault = await keep({ ...draft, rubric: store.getState().rubric }).then(
        () => null,
        (thrown) => storageFault(thrown),
      );
    }
    writing = false;
    store.setState({ saving: fault ? 'failed' : 'saved', fault });
  };

  return {
    store,
    /** Puts a changed rubric in the place of the present one. `field` names what is being typed into. */
    change: (field: string, edit: (rubric: Rubric) => Rubric): Promise<void> => {
      const { rubric, past } = store.getState();
      const sameStep = field === lastField;
      lastField = field;
      store.setState({ rubric: edit(rubric), past: sameStep ? past : [...past, rubric].slice(-longestPast) });
      return save();
    },
    /** Takes the last step back. */
    undo: (): Promise<void> => {
      const { past } = store.getState();
      const before = past.at(-1);
      if (!before) return Promise.resolve();
      lastField = null;
      store.setState({ rubric: before, past: past.slice(0, -1) });
      return save();
    },
    /** Writes again what could not be written. */
    retry: save,
  };
}

export type RubricEditor = ReturnType<typeof createRubricEditing>;
