import { useState } from 'react';
import { Button } from '@/components/ui/Button';
import { Select } from '@/components/ui/Select';
import { useWords } from '@/components/ui/Words';
import type { LedgerRow } from '@/lib/inspection/ledger';
import { ReasonForm } from '../ReasonForm';

export interface LedgerActions {
  onClass: (key: string, value: string, why: string) => void;
  onMerge: (from: string, into: string, why: string) => void;
  onSplit: (key: string) => void;
}

export interface LedgerCorrectionsProps {
  row: LedgerRow;
  others: readonly LedgerRow[];
  classes: readonly { value: string; label: string }[];
  recentReasons: readonly string[];
  actions: LedgerActions;
}

type Form = { kind: 'class' | 'merge'; value: string };

/** Corrects what the tool could not know: the class of a column, and that two rows are one. */
export function LedgerCorrections({ row, others, classes, recentReasons, actions }: LedgerCorrectionsProps) {
  const { t } = useWords();
  const [form, setForm] = useState<Form | null>(null);
  const submit = (why: string) => {
    if (!form || form.value === '') return;
    if (form.kind === 'class') actions.onClass(row.key, form.value, why);
    else actions.onMerge(row.key, form.value, why);
    setForm(null);
  };
  if (form) {
    const options =
      form.kind === 'class'
        ? classes
        : others.map(({ key, label, pages }) => ({ value: key, label: `${label}（${pages[0]?.title ?? ''}）` }));
    return (
      <ReasonForm
        label={t('ledger.why')}
        submitLabel={t(`ledger.${form.kind}-submit`)}
        recent={recentReasons}
        ready={form.value !== ''}
        onSubmit={submit}
        onCancel={() => setForm(null)}
      >
        <Select
          label={t(`ledger.${form.kind}`)}
          value={form.value}
          placeholder={t('ledger.choose')}
          options={options}
          onChange={(value) => setForm({ ...form, value })}
        />
      </ReasonForm>
    );
  }
  return (
    <div className="mt-2 flex flex-wrap gap-1">
      {row.kind === 'column' && (
        <Button size="small" onClick={() => setForm({ kind: 'class', value: row.class })}>
          {t('ledger.change-class')}
        </Button>
      )}
      {others.length > 0 && (
        <Button size="small" onClick={() => setForm({ kind: 'merge', value: '' })}>
          {t('ledger.merge-with')}
        </Button>
      )}
      {row.merged.map((key) => (
        <Button key={key} size="small" tone="quiet" onClick={() => actions.onSplit(key)} title={key}>
          {t('ledger.split')}
        </Button>
      ))}
    </div>
  );
}
