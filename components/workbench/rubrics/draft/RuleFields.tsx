import { Select } from '@/components/ui/Select';
import { TextField } from '@/components/ui/TextField';
import { useWords } from '@/components/ui/Words';
import { ownChange, ruleOfType } from '@/lib/scores/own-clause';
import type { Clause, PartKind, Rule, Window } from '@/lib/scores/rubric';

export interface RuleFieldsProps {
  part: PartKind;
  clause: Clause;
  /** What of the clause is changed, and how. */
  onChange: (field: string, change: (clause: Clause) => Clause) => void;
}

const ruleTypes: readonly Rule['type'][] = ['flag', 'per-item', 'count-threshold', 'ratio-threshold', 'ratio-step', 'all-of'];
/** Vetoes are reached or not; they are no sums. */
const vetoTypes: readonly Rule['type'][] = ['flag', 'count-threshold', 'ratio-threshold'];
const units: readonly Window['unit'][] = ['day', 'workday', 'week', 'month', 'year'];

/** The digits of what is typed, as a whole number; nothing is 0, which the parser names. */
const wholeOf = (text: string) => Number(text.replace(/\D/g, '').slice(0, 6));

/** The figure that a rule turns on, besides its points; `null` = it has none. */
function turningFigure(rule: Rule): { value: string; put: (text: string) => Rule } | null {
  switch (rule.type) {
    case 'count-threshold':
      return { value: rule.bound.n, put: (n) => ({ ...rule, bound: { ...rule.bound, n } }) };
    case 'ratio-threshold':
      return { value: rule.percent.n, put: (n) => ({ ...rule, percent: { ...rule.percent, n } }) };
    case 'ratio-step':
      return { value: rule.stepPercent, put: (stepPercent) => ({ ...rule, stepPercent }) };
    case 'all-of':
      return { value: String(rule.n), put: (text) => ({ ...rule, n: wholeOf(text) }) };
    case 'per-item': {
      const { sample } = rule;
      return sample ? { value: String(sample.n), put: (text) => ({ ...rule, sample: { ...sample, n: wholeOf(text) } }) } : null;
    }
    default:
      return null;
  }
}

/** How a clause counts: kind of rule, the figure it turns on, and the window. */
export function RuleFields({ part, clause, onChange }: RuleFieldsProps) {
  const { t } = useWords();
  const { rule, window } = clause;
  const turning = turningFigure(rule);
  const setWindow = (next: Window | null) =>
    onChange('window', (each) => {
      const { window: _before, ...rest } = ownChange(each, { window: each.window });
      return next ? { ...rest, window: next } : rest;
    });
  return (
    <div className="grid grid-cols-2 gap-3 md:col-span-2 md:grid-cols-4">
      <Select
        label={t('workbench.draft.col.rule')}
        value={rule.type}
        options={(part === 'veto' ? vetoTypes : ruleTypes).map((value) => ({ value, label: t(`workbench.draft.rule.${value}`) }))}
        onChange={(type) => onChange('rule type', (each) => ownChange(each, { rule: ruleOfType(type, part, each.rule) }))}
      />
      {turning && (
        <TextField
          label={t(`workbench.draft.figure.${rule.type}` as 'workbench.draft.figure.all-of')}
          inputMode="decimal"
          autoComplete="off"
          value={turning.value}
          onChange={(text) => onChange('figure', (each) => ownChange(each, { rule: turning.put(text.trim()) }))}
        />
      )}
      <Select
        label={t('workbench.draft.window')}
        value={window?.unit ?? 'none'}
        options={[
          { value: 'none', label: t('workbench.draft.no-window') },
          ...units.map((value) => ({ value, label: t(`window.${value}`, { n: window?.n ?? 1 }) })),
        ]}
        onChange={(unit) => setWindow(unit === 'none' ? null : { n: window?.n ?? 1, unit: unit as Window['unit'] })}
      />
      {window && (
        <TextField
          label={t('workbench.draft.window-n')}
          inputMode="numeric"
          autoComplete="off"
          value={String(window.n)}
          onChange={(text) => setWindow({ ...window, n: wholeOf(text) })}
        />
      )}
    </div>
  );
}
