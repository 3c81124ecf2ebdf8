import { Disclosure } from '@/components/ui/Disclosure';
import { EmptyState } from '@/components/ui/EmptyState';
import { OutcomeShape } from '@/components/ui/OutcomeShape';
import { useWords } from '@/components/ui/Words';
import { reasonOf } from '@/lib/findings/words';
import type { FindingRow, PageRows } from '@/lib/stores/panel/finding-rows';
import { FindingItem, type FindingItemProps } from './FindingItem';
import type { OpenForm } from './finding-actions';
import { GapItem } from './GapItem';

export interface FindingListProps extends Omit<FindingItemProps, 'row' | 'selected' | 'leading' | 'form'> {
  rows: PageRows;
  selected: string | null;
  form: OpenForm | null;
}

/** What on this page deserves a look; what is in order is folded, what was not read is listed. */
export function FindingList({ rows, selected, form, ...item }: FindingListProps) {
  const { t, language } = useWords();
  const isShown = rows.open.some(({ finding }) => finding.id === selected);
  const leading = isShown ? selected : (rows.open.find(({ decided }) => !decided)?.finding.id ?? null);
  const entry = (row: FindingRow) => (
    <FindingItem
      key={row.finding.id}
      row={row}
      selected={selected === row.finding.id}
      leading={leading === row.finding.id}
      form={form?.id === row.finding.id ? form.form : null}
      {...item}
    />
  );
  const nothing = rows.open.length + rows.gaps.length + rows.stale.length === 0;
  return (
    <>
      {nothing && (
        <EmptyState
          title={rows.quiet.length > 0 ? t('findings.all-in-order') : t('findings.none')}
          text={rows.quiet.length > 0 ? t('findings.all-in-order-text') : t('findings.none-text')}
        />
      )}
      <ul aria-label={t('findings.list')}>
        {rows.open.map(entry)}
        {rows.gaps.map((gap) => (
          <GapItem key={`${gap.kind} ${gap.what}`} gap={gap} />
        ))}
      </ul>
      {rows.stale.length > 0 && (
        <section>
          <h2 className="bg-sunken px-3 py-1 text-dense font-semibold text-soft">{t('findings.stale', { n: rows.stale.length })}</h2>
          <ul>{rows.stale.map(entry)}</ul>
        </section>
      )}
      {rows.quiet.length > 0 && (
        <Disclosure
          className="border-b border-line bg-surface"
          summary={
            <span className="inline-flex items-center gap-1 text-soft">
              <OutcomeShape tone="pass" />
              {t('findings.quiet', { n: rows.quiet.length })}
            </span>
          }
        >
          <ul>
            {rows.quiet.map((row) => (
              <li key={row.finding.id} className="flex gap-2 border-t border-line px-3 py-1 text-dense">
                <OutcomeShape tone={row.tone} className="mt-1" />
                <button
                  type="button"
                  onClick={() => item.actions.onLocate(row.finding.id)}
                  className="min-w-0 flex-1 text-left hover:text-accent"
                >
                  <span className="font-medium">{row.finding.subject.label}</span>
                  <span className="text-soft"> {reasonOf(row.finding, item.checks, language)}</span>
                </button>
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </>
  );
}
