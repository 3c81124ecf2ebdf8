import { Badge } from '@/components/ui/Badge';
import { useWords } from '@/components/ui/Words';
import type { VetoCounter } from '@/lib/inspection/ledger';
import type { PlacedClause } from '@/lib/scores/clauses';
import type { ClauseLine } from '@/lib/scores/score-sheet';
import { sizeOf } from '../figures';

export interface ClauseTagsProps {
  ids: readonly string[];
  /** How many the finding counts for clauses that count faults. */
  count: number;
  clauses: ReadonlyMap<string, PlacedClause>;
  lines: ReadonlyMap<string, ClauseLine>;
  counters: readonly VetoCounter[];
  onOpenClause: (id: string) => void;
}

/** The clauses a finding speaks to, each with what accepting would do: points taken, or a step towards a veto. */
export function ClauseTags({ ids, count, clauses, lines, counters, onOpenClause }: ClauseTagsProps) {
  const { t } = useWords();
  const effect = (id: string): string => {
    const clause = clauses.get(id);
    const counter = counters.find((each) => each.clause === id);
    if (counter) return t('finding.towards-veto', { n: counter.accepted.length, bound: counter.bound });
    if (clause?.part === 'veto') return t('finding.veto');
    const each = lines.get(id)?.each;
    if (!clause || !each) return '';
    const sign = clause.part === 'bonus' ? '+' : '−';
    return clause.rule.type === 'per-item' && count > 1 ? `${sign}${sizeOf(each)} × ${count}` : `${sign}${sizeOf(each)}`;
  };
  return (
    <ul className="flex flex-wrap gap-1">
      {ids.map((id) => (
        <li key={id}>
          <button type="button" onClick={() => onOpenClause(id)} title={clauses.get(id)?.text} className="rounded">
            <Badge className="bg-surface hover:bg-sunken">
              <span className="font-mono">{id}</span>
              <span className="ml-1 font-medium text-text">{effect(id)}</span>
            </Badge>
          </button>
        </li>
      ))}
    </ul>
  );
}
