import { type FormEvent, useState } from 'react';
import { Button } from '@/components/ui/Button';
import { RadioGroup } from '@/components/ui/RadioGroup';
import { Select } from '@/components/ui/Select';
import { TextArea, TextField } from '@/components/ui/TextField';
import { useFirstFault } from '@/components/ui/use-first-fault';
import { useWords } from '@/components/ui/Words';
import { choosableRubrics } from '@/lib/scores/choosable-rubrics';
import type { Rubric } from '@/lib/scores/rubric';
import type { SiteKind } from '@/lib/scores/site';
import { type StartAnswers, type StartFault, startFaults } from '@/lib/stores/panel/start-answers';
import { nameIn } from '@/lib/text/language';

export interface StartFormProps {
  initial: StartAnswers;
  /** What domain and title speak for; offered, never preselected. */
  proposal: { kind: SiteKind; because: string } | null;
  rubrics: readonly Rubric[];
  onStart: (answers: StartAnswers) => void;
  onCancel?: () => void;
}

const kinds: readonly SiteKind[] = ['portal', 'ministry-portal', 'department', 'other', 'new-media'];

/** Everything that is asked once, when the inspection of a site starts. */
export function StartForm({ initial, proposal, rubrics, onStart, onCancel }: StartFormProps) {
  const { t, language } = useWords();
  const [given, setAnswers] = useState(initial);
  const [tries, setTries] = useState(0);
  const form = useFirstFault(tries);
  const set = (change: Partial<StartAnswers>) => setAnswers({ ...given, ...change });
  const fitting = choosableRubrics(rubrics, given.kind);
  const rubric = fitting.find(({ id }) => id === given.rubric);
  // A rubric that does not apply to the kind of site is no answer, however it came to stand there.
  const known = rubric?.classes?.some(({ id }) => id === given.class);
  const answers: StartAnswers = { ...given, rubric: rubric?.id ?? '', class: known ? given.class : '' };
  const faults = tries > 0 ? startFaults(answers) : [];
  const errorOf = (field: StartFault) => (faults.includes(field) ? t(`start.fault.${field}`) : undefined);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (startFaults(answers).length === 0) onStart(answers);
    else setTries(tries + 1);
  };
  return (
    <form ref={form} onSubmit={submit} noValidate className="mx-auto flex max-w-md flex-col gap-3 p-4">
      <h2 className="text-title font-semibold">{t('start.title')}</h2>
      <TextField label={t('start.name')} value={answers.name} onChange={(name) => set({ name })} error={errorOf('name')} required />
      <RadioGroup
        label={t('start.kind')}
        hint={
          proposal
            ? t('start.kind-proposal', {
                kind: t(`site.kind.${proposal.kind}`),
                because: t(`start.because.${proposal.because}` as 'start.because.title-portal'),
              })
            : undefined
        }
        error={errorOf('kind')}
        value={answers.kind}
        options={kinds.map((value) => ({ value, label: t(`site.kind.${value}`) }))}
        onChange={(kind) => set({ kind })}
        required
      />
      <RadioGroup
        label={t('start.services')}
        hint={t('start.services-why')}
        error={errorOf('externalServices')}
        value={answers.externalServices}
        options={[
          { value: 'yes', label: t('start.yes') },
          { value: 'no', label: t('start.no') },
        ]}
        onChange={(externalServices) => set({ externalServices })}
        required
      />
      <Select
        label={t('start.rubric')}
        hint={rubric?.documentNo}
        value={answers.rubric}
        placeholder={t('start.rubric-choose')}
        error={errorOf('rubric')}
        options={fitting.map((each) => ({ value: each.id, label: nameIn(each, language) }))}
        onChange={(id) => set({ rubric: id })}
      />
      {rubric?.classes && (
        <Select
          label={t('start.class')}
          hint={t('start.class-why')}
          value={answers.class}
          placeholder={t('start.rubric-choose')}
          options={rubric.classes.map((each) => ({ value: each.id, label: nameIn(each, language) }))}
          onChange={(id) => set({ class: id })}
        />
      )}
      <TextField
        label={t('start.as-of')}
        hint={t('start.as-of-why')}
        placeholder="2020-10-01 09:00"
        autoComplete="off"
        value={answers.asOf}
        onChange={(asOf) => set({ asOf })}
        error={errorOf('asOf')}
        required
      />
      <TextField
        label={t('start.inspector')}
        value={answers.inspector}
        onChange={(inspector) => set({ inspector })}
        error={errorOf('inspector')}
        required
      />
      <TextField
        label={t('start.code')}
        hint={t('start.code-why')}
        value={answers.code}
        onChange={(code) => set({ code })}
        autoComplete="off"
      />
      <TextField
        label={t('start.home')}
        type="url"
        value={answers.homeUrl}
        onChange={(homeUrl) => set({ homeUrl })}
        error={errorOf('homeUrl')}
        required
      />
      <TextArea label={t('start.hosts')} hint={t('start.hosts-why')} value={answers.hosts} onChange={(hosts) => set({ hosts })} />
      <RadioGroup
        label={t('start.purpose')}
        value={answers.purpose}
        options={(['official', 'training', 'demo'] as const).map((value) => ({ value, label: t(`purpose.${value}`) }))}
        onChange={(purpose) => set({ purpose })}
      />
      <div className="flex justify-end gap-2">
        {onCancel && <Button onClick={onCancel}>{t('ui.cancel')}</Button>}
        <Button tone="primary" type="submit">
          {t('start.go')}
        </Button>
      </div>
    </form>
  );
}
