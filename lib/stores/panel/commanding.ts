import type { Judgement } from '@/lib/scores/judgement';
import { isDecidable } from './finding-rows';
import { rowsInFront } from './page-in-front';
import type { PanelContext } from './panel-context';
import type { PanelCommand } from './shortcuts';

/** The acts that keys stand for, as the store has them. */
export interface Acts {
  accept: (id: string) => Promise<void>;
  analyse: () => Promise<void>;
  capture: () => Promise<unknown>;
  captureWhole: () => Promise<unknown>;
  judge: (judgement: Judgement, why?: string) => Promise<boolean>;
  locate: (id: string) => Promise<void>;
  openForm: (form: { id: string; form: 'dismiss' | 'correct' }) => void;
  openWorkbench: (path: string) => void;
  redo: () => Promise<void>;
  showKeys: (shown: boolean) => void;
  showRoom: (room: 'sheet') => void;
  stepRow: (step: 1 | -1) => void;
  stepUndecided: (step: 1 | -1) => void;
  undo: () => Promise<void>;
}

/** What keys do: on the selected finding, on the clause in hand, or on the panel as a whole. */
export function createCommanding({ get, set }: PanelContext, acts: Acts) {
  const onSelected = (step: (id: string) => unknown) => () => {
    const { selected, room } = get();
    if (selected && room === 'findings') void step(selected);
  };
  const undecided = (step: (id: string) => unknown) =>
    onSelected((id) => {
      const row = rowsInFront(get())?.rows.open.find(({ finding }) => finding.id === id);
      if (row && !row.decided && isDecidable(row)) step(id);
    });
  const commands: Record<PanelCommand, () => unknown> = {
    next: () => acts.stepRow(1),
    previous: () => acts.stepRow(-1),
    locate: onSelected(acts.locate),
    accept: undecided(acts.accept),
    dismiss: undecided((id) => acts.openForm({ id, form: 'dismiss' })),
    correct: undecided((id) => acts.openForm({ id, form: 'correct' })),
    note: () => set(({ focusedClause }) => ({ room: 'sheet', wanted: focusedClause ? { place: 'note', clause: focusedClause } : null })),
    capture: acts.capture,
    'capture-whole': acts.captureWhole,
    'next-undecided': () => acts.stepUndecided(1),
    'previous-undecided': () => acts.stepUndecided(-1),
    analyse: acts.analyse,
    search: () => set({ room: 'sheet', wanted: { place: 'search' } }),
    undo: acts.undo,
    redo: acts.redo,
    workbench: () => acts.openWorkbench('/'),
    shortcuts: () => acts.showKeys(true),
  };
  return {
    command: (command: PanelCommand): void => {
      if (
        get().view?.bundle.inspection.state === 'sealed' &&
        ['accept', 'dismiss', 'correct', 'capture', 'capture-whole', 'undo', 'redo'].includes(command)
      )
        return;
      commands[command]();
    },
    /** A digit sets the count of the clause in hand, where findings do not give it another one already. */
    setDigit: (digit: number): void => {
      const { view, focusedClause, room } = get();
      const clause = focusedClause === null ? undefined : view?.clauses.get(focusedClause);
      if (!view || !clause || room !== 'sheet' || clause.rule.type === 'flag' || view.bundle.inspection.state === 'sealed') return;
      const judgement = view.judgements.get(clause.id);
      if (judgement?.subjects || judgement?.count === digit) return;
      const outcome = clause.part === 'bonus' ? 'achieved' : 'violated';
      void acts.judge({ clause: clause.id, outcome, count: digit, ...(judgement?.of === undefined ? {} : { of: judgement.of }) });
    },
  };
}
