import type { Tone } from '@/lib/findings/tone';
import { classNames } from './class-names';
import { OutcomeShape, toneGround, toneText } from './OutcomeShape';

export interface OutcomeMarkProps {
  tone: Tone;
  /** The word in the reader's language, e.g. 扣分. */
  word: string;
  className?: string;
}

/** Shape, word and colour together. */
export function OutcomeMark({ tone, word, className }: OutcomeMarkProps) {
  return (
    <span
      className={classNames(
        'inline-flex items-center gap-1 rounded px-1.5 text-tiny font-semibold whitespace-nowrap',
        toneGround[tone],
        toneText[tone],
        className,
      )}
    >
      <OutcomeShape tone={tone} size={10} />
      {word}
    </span>
  );
}
