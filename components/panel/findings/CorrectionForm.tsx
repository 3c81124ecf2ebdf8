import { useState } from 'react';
import { Checkbox } from '@/components/ui/Checkbox';
import { Stepper } from '@/components/ui/Stepper';
import { TextField } from '@/components/ui/TextField';
import { useWords } from '@/components/ui/Words';
import type { Finding } from '@/lib/findings/finding';
import type { Correction } from '@/lib/inspection/event';
import type { PlacedClause } from '@/lib/scores/clauses';
import { ReasonForm } from '../ReasonForm';

export interface CorrectionFormProps {
  finding: Finding;
  clauses: ReadonlyMap<string, PlacedClause>;
  recent: readonly string[];
  onSubmit: (correction: Correction, why: string) => void;
  onCancel: () => void;
}

/** Accept, but differently: another count, fewer clauses, another newest date. Only what differs is recorded. */
export function CorrectionForm({ finding, clauses, recent, onSubmit, onCancel }: CorrectionFormProps) {
  const { t } = useWords();
  const [count, setCount] = useState<number | null>(finding.count);
  const [chosen, setChosen] = useState<string[]>(finding.clauses);
  const suggested = typeof finding.values.newest === 'string' ? finding.values.newest : '';
  const [newest, setNewest] = useState(suggested);
  const dateFits = newest === '' || newest === suggested || /^\d{4}-\d{2}-\d{2}$/.test(newest);
  const submit = (why: string) =>
    onSubmit(
      {
        ...(count !== null && count !== finding.count ? { count } : {}),
        ...(chosen.length !== finding.clauses.length ? { clauses: chosen } : {}),
        ...(newest !== suggested && newest !== '' ? { newest } : {}),
      },
      why,
    );
  return (
    <ReasonForm
      label={t('finding.correct-why')}
      submitLabel={t('finding.correct-submit')}
      recent={recent}
      ready={chosen.length > 0 && dateFits}
      onSubmit={submit}
      onCancel={onCancel}
    >
      <div className="flex items-center justify-between gap-2 text-dense">
        <span>{t('finding.count')}</span>
        <Stepper label={t('finding.count')} lessLabel={t('ui.less')} moreLabel={t('ui.more')} value={count} min={1} onCommit={setCount} />
      </div>
      {finding.subject.kind === 'column' && (
        <TextField
          label={t('finding.newest')}
          error={dateFits ? undefined : t('finding.newest-fault')}
          placeholder="2020-10-01"
          autoComplete="off"
          value={newest}
          onChange={setNewest}
        />
      )}
      {finding.clauses.length > 1 && (
        <fieldset className="flex flex-col gap-1">
          <legend className="text-dense font-medium">{t('finding.clauses')}</legend>
          {finding.clauses.map((id) => (
            <Checkbox
              key={id}
              label={`${id} ${clauses.get(id)?.text ?? ''}`}
              checked={chosen.includes(id)}
              onChange={(on) => setChosen(finding.clauses.filter((each) => (each === id ? on : chosen.includes(each))))}
            />
          ))}
        </fieldset>
      )}
    </ReasonForm>
  );
}
