import type { Finding } from '@/lib/findings/finding';
import type { InspectionState } from '@/lib/inspection/state';
import type { PlacedClause } from '@/lib/scores/clauses';
import type { Indicator, Part } from '@/lib/scores/rubric';
import type { ClauseLine, IndicatorLine, ScoreSheet } from '@/lib/scores/score-sheet';

export type SheetFilter = 'all' | 'undecided' | 'with-findings' | 'without-evidence';

/** One clause as the sheet shows it. */
export interface ClauseRow {
  clause: PlacedClause;
  line: ClauseLine;
  findings: Finding[];
  /** Ids of kept pictures. */
  evidence: string[];
  /** Costs something and has no picture. */
  unproven: boolean;
}

export interface IndicatorRow {
  indicator: Indicator;
  line: IndicatorLine;
  clauses: ClauseRow[];
  evidence: number;
}

export interface PartRows {
  part: Part;
  rows: IndicatorRow[];
}

export interface SheetSource {
  parts: readonly Part[];
  sheet: ScoreSheet;
  clauses: ReadonlyMap<string, PlacedClause>;
  findings: readonly Finding[];
  state: InspectionState;
}

function evidenceFor(state: InspectionState, clause: string): string[] {
  return Object.values(state.evidence)
    .filter((link) => !link.removed && link.clauses.includes(clause))
    .map((link) => link.evidenceId);
}

function keeps(row: ClauseRow, filter: SheetFilter): boolean {
  switch (filter) {
    case 'undecided':
      return row.line.state === 'undecided';
    case 'with-findings':
      return row.findings.length > 0;
    case 'without-evidence':
      return row.unproven;
    default:
      return true;
  }
}

function matches(row: ClauseRow, indicator: Indicator, search: string): boolean {
  const words = search.trim().toLowerCase();
  if (words === '') return true;
  const { clause } = row;
  return [clause.id, clause.text, clause.en, indicator.id, indicator.name, indicator.en, indicator.group].some((text) =>
    text?.toLowerCase().includes(words),
  );
}

/** The sheet by part and indicator; indicators whose clauses are all filtered away are left out, hidden ones as well. */
export function sheetRows({ parts, sheet, clauses, findings, state }: SheetSource, filter: SheetFilter, search: string): PartRows[] {
  const lines = new Map(sheet.indicators.map((line) => [line.indicator, line]));
  const byClause = new Map<string, Finding[]>();
  for (const finding of findings) {
    if (finding.outcome === 'pass' || finding.outcome === 'not-applicable') continue;
    for (const id of finding.clauses) byClause.set(id, [...(byClause.get(id) ?? []), finding]);
  }
  return parts
    .map((part) => ({
      part,
      rows: part.indicators.flatMap((indicator): IndicatorRow[] => {
        const line = lines.get(indicator.id);
        if (!line || line.state === 'hidden') return [];
        const rows = line.clauses.flatMap((clauseLine): ClauseRow[] => {
          const clause = clauses.get(clauseLine.clause);
          if (!clause || clauseLine.state === 'hidden') return [];
          const evidence = evidenceFor(state, clause.id);
          const costs = (clauseLine.count ?? 0) > 0 || (clauseLine.points?.exact ?? '0') !== '0';
          const row: ClauseRow = {
            clause,
            line: clauseLine,
            findings: byClause.get(clause.id) ?? [],
            evidence,
            unproven: costs && evidence.length === 0,
          };
          return keeps(row, filter) && matches(row, indicator, search) ? [row] : [];
        });
        if (rows.length === 0) return [];
        return [{ indicator, line, clauses: rows, evidence: new Set(rows.flatMap((row) => row.evidence)).size }];
      }),
    }))
    .filter(({ rows }) => rows.length > 0);
}

/** The next clause without a decision after (or before) a given one, round the corner. */
export function nextUndecided(parts: readonly PartRows[], from: string | null, step: 1 | -1): string | null {
  const all = parts.flatMap(({ rows }) => rows.flatMap((row) => row.clauses));
  const start = from === null ? (step === 1 ? -1 : all.length) : all.findIndex((row) => row.clause.id === from);
  for (let i = 1; i <= all.length; i += 1) {
    const row = all[(start + step * i + all.length * 2) % all.length];
    if (row?.line.state === 'undecided') return row.clause.id;
  }
  return null;
}
