import { Badge } from '@/components/ui/Badge';
import { Disclosure } from '@/components/ui/Disclosure';
import { OutcomeShape } from '@/components/ui/OutcomeShape';
import { useWords } from '@/components/ui/Words';
import type { IndicatorRow } from '@/lib/stores/panel/sheet-rows';
import { nameIn } from '@/lib/text/language';
import { signed, sizeOf } from '../figures';
import { ClauseEditor, type ClauseEditorProps } from './ClauseEditor';

export interface IndicatorItemProps {
  row: IndicatorRow;
  open: boolean;
  onToggle: (open: boolean) => void;
  /** Everything a clause's editor needs besides the row itself. */
  clauseProps: (id: string) => Omit<ClauseEditorProps, 'row'>;
}

/** One row of the sheet: points, deducted, decided or not, pictures; opens in place to its clauses. */
export function IndicatorItem({ row, open, onToggle, clauseProps }: IndicatorItemProps) {
  const { t, language } = useWords();
  const { indicator, line, clauses, evidence } = row;
  const name = nameIn(indicator, language);
  const summary = (
    <span className="flex flex-wrap items-baseline gap-x-2">
      <span className="font-mono text-tiny text-faint">{indicator.id}</span>
      <span className="min-w-0 flex-1 font-medium [overflow-wrap:anywhere]">{name}</span>
      <IndicatorFigures row={row} />
      {evidence > 0 && <Badge>{t('evidence.pictures', { n: evidence })}</Badge>}
      {line.undecided > 0 && <Badge>{t('sheet.undecided', { n: line.undecided })}</Badge>}
      {line.undecided === 0 && line.state === 'decided' && (
        <span>
          <OutcomeShape tone="pass" />
          <span className="sr-only">{t('sheet.decided')}</span>
        </span>
      )}
    </span>
  );
  return (
    <Disclosure className="border-b border-line bg-surface" open={open} onToggle={onToggle} summary={summary}>
      <ul>
        {clauses.map((clause) => (
          <ClauseEditor key={clause.clause.id} row={clause} {...clauseProps(clause.clause.id)} />
        ))}
      </ul>
    </Disclosure>
  );
}

function IndicatorFigures({ row }: { row: IndicatorRow }) {
  const { t } = useWords();
  const { line } = row;
  if (line.state === 'exempt' || line.state === 'not-assessed') return <Badge>{t(`sheet.${line.state}`)}</Badge>;
  if (line.part === 'veto') {
    const reached = line.clauses.find((clause) => clause.veto === 'confirmed' || clause.veto === 'proposed');
    return reached ? <strong className="text-tiny text-veto">{t(`veto.${reached.veto}` as 'veto.proposed')}</strong> : null;
  }
  return (
    <span className="figures whitespace-nowrap">
      <strong className={line.subtotal.exact === '0' ? 'text-faint' : undefined}>{signed(line.subtotal)}</strong>
      {line.cap && <span className="text-tiny text-soft"> / {sizeOf(line.cap)}</span>}
      {line.capReached && <span className="ml-1 text-tiny text-fail">{t('sheet.cap-reached')}</span>}
    </span>
  );
}
