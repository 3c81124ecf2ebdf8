import type { PanelContext } from './panel-context';

/** Notes: each keystroke is kept as a draft, leaving the field writes the note into the log and lets the draft go. */
export function createNoting({ deps, get, set, act, attempt }: PanelContext) {
  const { drafts, log } = deps.repositories;
  // Keystrokes are written one after the other, so that an older one never lands on a newer one.
  let queue: Promise<unknown> = Promise.resolve();
  const keyOf = (clause: string) => `note:${clause}`;

  const withoutDraft = (clause: string) => {
    const { [keyOf(clause)]: _gone, ...rest } = get().drafts;
    set({ drafts: rest });
  };

  return {
    draftNote: (clause: string, text: string): void => {
      const { inspectionId } = get();
      if (!inspectionId) return;
      set(({ drafts: kept }) => ({ drafts: { ...kept, [keyOf(clause)]: text } }));
      const put = async () => {
        // As it stands by then: a keystroke that is tried again must not undo the later ones, nor bring back what is in the log.
        const latest = get().inspectionId === inspectionId ? get().drafts[keyOf(clause)] : text;
        if (latest !== undefined) await drafts.put(inspectionId, keyOf(clause), latest);
      };
      queue = queue.then(() => attempt(put, undefined, keyOf(clause)));
    },
    commitNote: async (clause: string, text: string): Promise<void> => {
      const { view } = get();
      if (!view) return;
      const { id } = view.bundle.inspection;
      await queue;
      const letGo = () =>
        attempt(
          () => drafts.clear(id, keyOf(clause)),
          () => withoutDraft(clause),
        );
      if ((view.state.notes[clause] ?? '') === text) await letGo();
      else await attempt(async () => void (await log.append(id, [{ type: 'note-set', clause, text }], act(view))), letGo, keyOf(clause));
    },
  };
}

/** A clause's note as the field shows it: what was being typed when the browser was killed, else the note of record. */
export function noteOf(drafts: Readonly<Record<string, string>>, notes: Readonly<Record<string, string>>, clause: string): string {
  return drafts[`note:${clause}`] ?? notes[clause] ?? '';
}
