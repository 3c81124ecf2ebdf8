import { type FormEvent, useState } from 'react';
import { Button } from '@/components/ui/Button';
import { Select } from '@/components/ui/Select';
import { TextField } from '@/components/ui/TextField';
import { useFirstFault } from '@/components/ui/use-first-fault';
import { useWords } from '@/components/ui/Words';
import { choosableRubrics } from '@/lib/scores/choosable-rubrics';
import type { Rubric } from '@/lib/scores/rubric';
import { nameIn } from '@/lib/text/language';
import { PermissionCards, type PermissionCardsProps } from './PermissionCards';

export interface FirstRunProps extends PermissionCardsProps {
  rubrics: readonly Rubric[];
  inspector: string;
  rubric: string;
  /** The other language, whichever is spoken now. */
  onLanguage: () => void;
  onDone: (answers: { inspector: string; rubric: string }) => void;
}

/** Three short screens: who you are, by which rubric, and what the browser may let the tool do. */
export function FirstRun({ rubrics, inspector, rubric, onLanguage, onDone, ...permissions }: FirstRunProps) {
  const { t, language } = useWords();
  const [step, setStep] = useState(0);
  const [name, setName] = useState(inspector);
  const [chosen, setChosen] = useState(rubric);
  const [tries, setTries] = useState(0);
  const form = useFirstFault(tries);
  const nameless = name.trim() === '';
  const next = (event: FormEvent) => {
    event.preventDefault();
    if (step === 0 && nameless) setTries(tries + 1);
    else if (step < 2) setStep(step + 1);
    else onDone({ inspector: name.trim(), rubric: chosen });
  };
  return (
    <form ref={form} onSubmit={next} noValidate className="mx-auto flex min-h-full max-w-md flex-col gap-4 p-4">
      <header>
        <div className="flex items-start justify-between gap-2">
          <h1 className="text-page font-semibold">{t('app.name')}</h1>
          <Button size="small" tone="quiet" onClick={onLanguage}>
            {t('panel.language')}
          </Button>
        </div>
        <p className="text-dense text-soft">{t('first-run.what')}</p>
        <p className="figures mt-3 text-tiny text-faint">{t('first-run.step', { n: step + 1 })}</p>
      </header>
      {step === 0 && (
        <TextField
          label={t('first-run.who')}
          hint={t('first-run.who-why')}
          error={tries > 0 && nameless ? t('first-run.who-missing') : undefined}
          value={name}
          onChange={setName}
          required
          autoComplete="name"
        />
      )}
      {step === 1 && (
        <Select
          label={t('first-run.rubric')}
          hint={t('first-run.rubric-why')}
          value={chosen}
          options={choosableRubrics(rubrics).map((each) => ({ value: each.id, label: nameIn(each, language) }))}
          onChange={setChosen}
        />
      )}
      {step === 2 && <PermissionCards {...permissions} />}
      <div className="flex gap-2">
        {step > 0 && <Button onClick={() => setStep(step - 1)}>{t('ui.back')}</Button>}
        <span className="flex-1" />
        <Button tone="primary" type="submit">
          {step < 2 ? t('first-run.next') : t('first-run.done')}
        </Button>
      </div>
    </form>
  );
}
