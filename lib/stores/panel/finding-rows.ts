import type { Gap } from '@/lib/facts/facts';
import type { Finding } from '@/lib/findings/finding';
import { type Tone, toneOf } from '@/lib/findings/tone';
import { staleDecisions, standingOf } from '@/lib/inspection/findings-of';
import type { DecidedFinding, InspectionState } from '@/lib/inspection/state';
import type { PlacedClause } from '@/lib/scores/clauses';

/** One finding of the page in front, beside what the inspector decided about it. */
export interface FindingRow {
  finding: Finding;
  /** Number shared with the mark on the page. */
  n: number;
  tone: Tone;
  decided: DecidedFinding | null;
  /** Whether the decision still speaks of what the page shows. */
  standing: 'same' | 'changed' | 'gone';
  /** Pictures kept with it. */
  pictures: number;
}

/** What the first tab lists. */
export interface PageRows {
  /** To be looked at, in the order of gravity; decided ones keep their place. */
  open: FindingRow[];
  /** In order or not applicable: folded. */
  quiet: FindingRow[];
  /** Decided here before and not seen any more. */
  stale: FindingRow[];
  gaps: Gap[];
}

/** How many kept pictures belong to a finding. */
export function picturesOf(state: InspectionState, findingId: string): number {
  return Object.values(state.evidence).filter((link) => !link.removed && link.findingId === findingId).length;
}

/** Lines up the findings of one page with decisions and pictures. */
export function pageRows(
  url: string,
  findings: readonly Finding[],
  gaps: readonly Gap[],
  state: InspectionState,
  clauses: ReadonlyMap<string, PlacedClause>,
): PageRows {
  const partOf = (id: string) => clauses.get(id)?.part;
  const rows = findings.map((finding, index): FindingRow => {
    const decided = state.decisions[finding.id] ?? null;
    return {
      finding,
      n: index + 1,
      tone: toneOf(finding, partOf),
      decided,
      standing: decided ? standingOf(decided, finding) : 'same',
      pictures: picturesOf(state, finding.id),
    };
  });
  const isQuiet = ({ tone, decided }: FindingRow) => !decided && (tone === 'pass' || tone === 'not-applicable');
  const stale = staleDecisions(state, url, findings).map(
    (decided, index): FindingRow => ({
      finding: decided.finding,
      n: rows.length + index + 1,
      tone: toneOf(decided.finding, partOf),
      decided,
      standing: 'gone',
      pictures: picturesOf(state, decided.finding.id),
    }),
  );
  return { open: rows.filter((row) => !isQuiet(row)), quiet: rows.filter(isQuiet), stale, gaps: [...gaps] };
}

/** Whether there is anything to decide about a finding: it speaks to a clause, and its check did not fail. */
export function isDecidable({ tone, finding }: Pick<FindingRow, 'tone' | 'finding'>): boolean {
  return tone !== 'error' && finding.clauses.length > 0;
}

/** Rows that still want a decision: faults and doubts that can be decided, not yet decided or changed since. */
export function undecidedRows(rows: PageRows): FindingRow[] {
  return rows.open.filter((row) => isDecidable(row) && (!row.decided || row.standing === 'changed'));
}
