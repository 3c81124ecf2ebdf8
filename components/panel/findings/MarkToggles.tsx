import { Eye, EyeOff } from 'lucide-react';
import { classNames } from '@/components/ui/class-names';
import { OutcomeShape } from '@/components/ui/OutcomeShape';
import { useWords } from '@/components/ui/Words';
import type { Tone } from '@/lib/findings/tone';

export interface MarkTogglesProps {
  /** Kinds that occur on this page, with how many. */
  kinds: readonly { tone: Tone; count: number }[];
  hidden: readonly string[];
  /** Marks are drawn on the page at all. */
  shown: boolean;
  onShow: (shown: boolean) => void;
  onToggle: (tone: Tone) => void;
}

/** Which marks stand on the page; the list below stays whole. */
export function MarkToggles({ kinds, hidden, shown, onShow, onToggle }: MarkTogglesProps) {
  const { t } = useWords();
  const Icon = shown ? Eye : EyeOff;
  const look = 'inline-flex min-h-6 items-center gap-1 rounded border px-1.5 text-tiny';
  return (
    <fieldset className="flex flex-wrap items-center gap-1 border-b border-line bg-surface px-3 py-1.5">
      <legend className="sr-only">{t('marks.title')}</legend>
      <button
        type="button"
        aria-pressed={shown}
        onClick={() => onShow(!shown)}
        className={classNames(look, shown ? 'border-accent bg-accent-soft text-accent' : 'border-line-strong text-soft')}
      >
        <Icon size={12} aria-hidden="true" />
        {t('marks.show')}
      </button>
      {kinds.map(({ tone, count }) => {
        const on = shown && !hidden.includes(tone);
        return (
          <button
            key={tone}
            type="button"
            aria-pressed={on}
            disabled={!shown}
            onClick={() => onToggle(tone)}
            className={classNames(look, 'figures', on ? 'border-line-strong text-text' : 'border-line text-faint line-through')}
          >
            <OutcomeShape tone={tone} size={9} />
            {t(`outcome.${tone}`)} {count}
          </button>
        );
      })}
    </fieldset>
  );
}
