import { Button } from '@/components/ui/Button';
import { useWords } from '@/components/ui/Words';
import type { CalendarYear } from '@/lib/calendar/workdays';

export interface CalendarYearsProps {
  /** First and last year of the published calendar. */
  published: readonly [first: number, last: number];
  own: readonly CalendarYear[];
  onSaveExample: () => void;
  onRemove: (year: number) => void;
}

/** Years whose working days are known: the published ones in a sentence, the office's own one by one. */
export function CalendarYears({ published: [first, last], own, onSaveExample, onRemove }: CalendarYearsProps) {
  const { t } = useWords();
  return (
    <div className="flex flex-col items-start gap-3 text-dense">
      <p>{t('workbench.calendar.published', { first, last })}</p>
      {own.length > 0 && (
        <ul aria-label={t('workbench.calendar.own')} className="w-full max-w-2xl divide-y divide-line">
          {own.map(({ year, holidays, workdays, source }) => (
            <li key={year} className="flex flex-wrap items-center gap-2 py-1">
              <span className="min-w-0 flex-1 basis-48">
                <strong className="figures">{year}</strong>{' '}
                {t('workbench.calendar.year', { off: holidays.length, worked: workdays.length, source })}
              </span>
              <Button size="small" tone="danger" aria-label={t('workbench.calendar.remove', { year })} onClick={() => onRemove(year)}>
                {t('workbench.draft.remove')}
              </Button>
            </li>
          ))}
        </ul>
      )}
      <Button size="small" onClick={onSaveExample}>
        {t('workbench.calendar.example', { year: last })}
      </Button>
    </div>
  );
}
