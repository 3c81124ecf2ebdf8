import { type FindingRow, undecidedRows } from './finding-rows';
import { rowsInFront } from './page-in-front';
import type { PanelContext } from './panel-context';
import type { OpenForm, PanelTab } from './panel-state';
import { nextUndecided, type SheetFilter, sheetRows } from './sheet-rows';

/** What is selected, open and filtered: the screen alone, nothing of record. */
export function createScreen({ get, set, t, notify }: PanelContext) {
  function rows(): FindingRow[] {
    const front = rowsInFront(get());
    return front ? [...front.rows.open, ...front.rows.stale] : [];
  }

  function openClause(clause: string): void {
    const { view, openIndicators } = get();
    const indicator = view?.clauses.get(clause)?.indicator.id;
    if (!indicator) return;
    set({
      room: 'sheet',
      filter: 'all',
      search: '',
      focusedClause: clause,
      openIndicators: new Set([...openIndicators, indicator]),
      wanted: { place: 'clause', clause },
    });
  }

  return {
    showRoom: (room: PanelTab) => set({ room, form: null }),
    select: (selected: string | null) => set({ selected }),
    openForm: (form: OpenForm | null) => set(form ? { form, selected: form.id } : { form: null }),
    setFilter: (filter: SheetFilter) => set({ filter }),
    setSearch: (search: string) => set({ search }),
    focusClause: (focusedClause: string) => {
      if (get().focusedClause !== focusedClause) set({ focusedClause });
    },
    toggleIndicator: (indicator: string, open: boolean) =>
      set(({ openIndicators }) => {
        const next = new Set(openIndicators);
        if (open) next.add(indicator);
        else next.delete(indicator);
        return { openIndicators: next };
      }),
    showMarks: (marksShown: boolean) => set({ marksShown }),
    showKeys: (keysShown: boolean) => set({ keysShown }),
    reached: () => set({ wanted: null }),
    closeNotice: (id: string) => set(({ notices }) => ({ notices: notices.filter((notice) => notice.id !== id) })),
    openClause,
    /** The next row of the page, or the one before. */
    stepRow: (step: 1 | -1): void => {
      const all = rows();
      const at = all.findIndex(({ finding }) => finding.id === get().selected);
      const next = all[at === -1 ? (step === 1 ? 0 : all.length - 1) : (at + step + all.length) % all.length];
      if (next) set({ selected: next.finding.id, room: 'findings', form: null });
    },
    /** The next clause without a decision, whichever room is open. */
    stepUndecided: (step: 1 | -1): void => {
      const { view, focusedClause } = get();
      if (!view) return;
      const { bundle, sheet, clauses, findings, state } = view;
      const parts = sheetRows({ parts: bundle.rubric.parts, sheet, clauses, findings, state }, 'all', '');
      const next = nextUndecided(parts, focusedClause, step);
      if (next) openClause(next);
      else notify({ text: t('sheet.none-undecided'), tone: 'done' });
    },
    /** Rows of this page that still want a decision. */
    remaining: (): number => {
      const front = rowsInFront(get());
      return front ? undecidedRows(front.rows).length : 0;
    },
  };
}
