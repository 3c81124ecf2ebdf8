import { Badge } from '@/components/ui/Badge';
import { Disclosure } from '@/components/ui/Disclosure';
import { Original } from '@/components/ui/Original';
import { OutcomeShape } from '@/components/ui/OutcomeShape';
import { useWords } from '@/components/ui/Words';
import type { Tone } from '@/lib/findings/tone';
import type { LedgerRow } from '@/lib/inspection/ledger';
import { type LedgerActions, LedgerCorrections } from './LedgerCorrections';

const toneOfState: Record<LedgerRow['state'], Tone> = {
  empty: 'fail',
  stale: 'fail',
  undated: 'fail',
  unanswered: 'fail',
  incomplete: 'fail',
  'cannot-tell': 'cannot-tell',
  fresh: 'pass',
  answered: 'pass',
  complete: 'pass',
};

export interface LedgerItemProps {
  row: LedgerRow;
  /** Other rows of the same kind, to merge with. */
  others: readonly LedgerRow[];
  classes: readonly { value: string; label: string }[];
  recentReasons: readonly string[];
  readOnly: boolean;
  actions: LedgerActions;
  onOpenPage: (url: string) => void;
}

/** One row of the ledger; opens to the pages it was seen on and to its corrections. */
export function LedgerItem({ row, others, classes, recentReasons, readOnly, actions, onOpenPage }: LedgerItemProps) {
  const { t } = useWords();
  const className = classes.find(({ value }) => value === row.class)?.label ?? row.class;
  const summary = (
    <span className="flex items-start gap-2">
      <OutcomeShape tone={toneOfState[row.state]} className="mt-1" />
      <span className="min-w-0 flex-1">
        <span className="block font-medium [overflow-wrap:anywhere]">
          <Original zh={row.label} />
        </span>
        <span className="flex flex-wrap items-center gap-x-2 text-tiny text-soft">
          <span>{t(`ledger.state.${row.state}`)}</span>
          {row.kind === 'column' && <span>{className}</span>}
          {row.kind === 'column' && <span className="figures">{t('ledger.items', { n: row.items })}</span>}
          {row.classBy === 'inspector' && <Badge>{t('ledger.class-corrected')}</Badge>}
          {row.merged.length > 0 && <Badge>{t('ledger.merged', { n: row.merged.length })}</Badge>}
        </span>
      </span>
      <span className="figures shrink-0 text-right">
        <span className="block">{row.newest ?? (row.kind === 'guide' ? '' : t('ledger.no-date'))}</span>
        {row.days !== null && (
          <span className="block text-tiny text-soft">
            {t('ledger.days', { n: row.days })}
            {!row.newestSure && ` ${t('ledger.unsure')}`}
          </span>
        )}
      </span>
    </span>
  );
  return (
    <li>
      <Disclosure className="border-b border-line bg-surface" summary={summary}>
        <div className="px-3 pb-3 pl-9">
          <h2 className="text-tiny font-semibold text-soft">{t('ledger.pages', { n: row.pages.length })}</h2>
          <ul>
            {row.pages.map((page) => (
              <li key={page.url}>
                <button type="button" onClick={() => onOpenPage(page.url)} className="text-left text-dense text-accent hover:underline">
                  {page.title || page.url}
                </button>
              </li>
            ))}
          </ul>
          {!readOnly && <LedgerCorrections row={row} others={others} classes={classes} recentReasons={recentReasons} actions={actions} />}
        </div>
      </Disclosure>
    </li>
  );
}
