import { TextField } from '@/components/ui/TextField';
import { useWords } from '@/components/ui/Words';
import type { Bound, Rubric, Scoring } from '@/lib/scores/rubric';
import type { EditDraft } from './editing';

/** Figures of the whole that are plain decimals; empty = there is none. */
const figures = ['base', 'floor', 'bonusCap'] as const;
/** Lines that a score is held against. */
const lines = ['pass', 'bonusGate'] as const;

/** Name, document and the figures of the whole. */
export function DraftHead({ rubric, onEdit }: { rubric: Rubric; onEdit: EditDraft }) {
  const { t } = useWords();
  const scoring = (field: string, change: Partial<Scoring>) =>
    onEdit(`head ${field}`, (each) => ({ ...each, scoring: { ...each.scoring, ...change } }));
  const moved = (bound: Bound | null, n: string, inclusive: boolean): Bound | null => (n === '' ? null : { inclusive, ...bound, n });
  return (
    <div className="grid max-w-5xl gap-3 sm:grid-cols-2 lg:grid-cols-10">
      <div className="lg:col-span-5">
        <TextField
          label={t('workbench.draft.name')}
          value={rubric.name}
          onChange={(name) => onEdit('head name', (each) => ({ ...each, name }))}
          autoComplete="off"
          required
        />
      </div>
      <div className="lg:col-span-5">
        <TextField
          label={t('workbench.col.document')}
          value={rubric.documentNo}
          onChange={(documentNo) => onEdit('head documentNo', (each) => ({ ...each, documentNo }))}
          autoComplete="off"
          required
        />
      </div>
      {figures.map((field) => (
        <div key={field} className="lg:col-span-2">
          <TextField
            label={t(`workbench.draft.scoring.${field}`)}
            hint={t('workbench.draft.none-if-empty')}
            inputMode="decimal"
            autoComplete="off"
            value={rubric.scoring[field] ?? ''}
            onChange={(text) => scoring(field, { [field]: text.trim() === '' ? null : text.trim() })}
          />
        </div>
      ))}
      {lines.map((field) => {
        const bound = rubric.scoring[field];
        // 合格线 includes its figure, 加分门槛 does not, unless the rubric says otherwise.
        const inclusive = bound?.inclusive ?? field === 'pass';
        return (
          <div key={field} className="lg:col-span-2">
            <TextField
              label={t(`workbench.draft.scoring.${field}`)}
              hint={t(inclusive ? 'workbench.draft.line-inclusive' : 'workbench.draft.line-exclusive')}
              inputMode="decimal"
              autoComplete="off"
              value={bound?.n ?? ''}
              onChange={(text) => scoring(field, { [field]: moved(bound, text.trim(), inclusive) })}
            />
          </div>
        );
      })}
    </div>
  );
}
