import { type FindingRow, isDecidable } from './finding-rows';
import { rowsInFront } from './page-in-front';
import type { PanelContext } from './panel-context';
import type { PanelState } from './panel-state';
import type { Picturing, Taken } from './picturing';

/** These concern one place of the page; all other refusals concern the page, and the rest of it would be refused as well. */
const ofOnePlace: ReadonlySet<Taken> = new Set<Taken>(['kept', 'page-moved', 'failed']);

/** Findings in front that stand somewhere on the page, were not dismissed and have no picture yet. */
export function unpicturedRows(state: Pick<PanelState, 'analysis' | 'view'>): FindingRow[] {
  const open = rowsInFront(state)?.rows.open ?? [];
  return open.filter(
    (row) => row.pictures === 0 && row.finding.refs.length > 0 && row.decided?.decision !== 'dismissed' && isDecidable(row),
  );
}

/** Pictures of everything found on the page in front: one after the other as fast as the browser allows, with a stop. */
export function createPicturingAll({ get, set, t, notify }: PanelContext, picturing: Picturing) {
  let stop: AbortController | null = null;
  return {
    captureAll: async (): Promise<void> => {
      const rows = unpicturedRows(get());
      if (stop || get().capturing || rows.length === 0) return;
      const mine = new AbortController();
      stop = mine;
      let kept = 0;
      let taken: Taken = 'kept';
      try {
        for (const [done, { finding }] of rows.entries()) {
          set({ allPictures: { done, total: rows.length } });
          const subject = { finding, clauses: finding.clauses };
          taken = mine.signal.aborted ? 'stopped' : await picturing.take(subject, mine.signal);
          if (taken === 'kept') kept += 1;
          if (ofOnePlace.has(taken)) continue;
          picturing.tell(taken, subject);
          break;
        }
        notify({ text: t('done.captured-all', { kept, total: rows.length }), tone: kept === rows.length ? 'done' : 'note' });
      } finally {
        stop = null;
        set({ allPictures: null });
      }
    },
    /** Ends the row of pictures; those that are taken are kept. */
    stopAll: (): void => stop?.abort(),
  };
}
