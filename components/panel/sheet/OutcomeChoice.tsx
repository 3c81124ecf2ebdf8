import { classNames } from '@/components/ui/class-names';
import { OutcomeShape } from '@/components/ui/OutcomeShape';
import { useWords } from '@/components/ui/Words';
import type { Tone } from '@/lib/findings/tone';
import type { Judgement } from '@/lib/scores/judgement';
import type { PartKind } from '@/lib/scores/rubric';

type Outcome = Judgement['outcome'];

const choices: Record<PartKind, readonly { outcome: Outcome; tone: Tone }[]> = {
  veto: [
    { outcome: 'met', tone: 'pass' },
    { outcome: 'violated', tone: 'veto' },
    { outcome: 'not-applicable', tone: 'not-applicable' },
  ],
  deduction: [
    { outcome: 'met', tone: 'pass' },
    { outcome: 'violated', tone: 'fail' },
    { outcome: 'not-applicable', tone: 'not-applicable' },
  ],
  bonus: [
    { outcome: 'achieved', tone: 'bonus' },
    { outcome: 'met', tone: 'not-applicable' },
  ],
};

export interface OutcomeChoiceProps {
  part: PartKind;
  /** `null` = undecided, which is none of the choices. */
  value: Outcome | null;
  onChoose: (outcome: Outcome) => void;
}

/** The decision in one press; undecided until something is chosen. */
export function OutcomeChoice({ part, value, onChoose }: OutcomeChoiceProps) {
  const { t } = useWords();
  return (
    <fieldset className="inline-flex overflow-hidden rounded border border-line-strong bg-surface">
      <legend className="sr-only">{t('clause.decision')}</legend>
      {choices[part].map(({ outcome, tone }) => (
        <button
          key={outcome}
          type="button"
          aria-pressed={value === outcome}
          onClick={() => onChoose(outcome)}
          className={classNames(
            'inline-flex min-h-8 items-center gap-1 border-r border-line px-2 text-dense last:border-r-0 outline-offset-[-2px]',
            value === outcome ? 'bg-accent text-on-accent' : 'hover:bg-sunken',
          )}
        >
          {value !== outcome && <OutcomeShape tone={tone} size={10} />}
          {t(`judgement.${part}.${outcome}` as 'judgement.veto.met')}
        </button>
      ))}
    </fieldset>
  );
}
