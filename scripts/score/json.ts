import type { CompositeSheet } from '@/lib/scores/compose-sheets';
import { fromPoints } from '@/lib/scores/points';
import { add, multiply, rational, toNumber, zero } from '@/lib/scores/rational';
import type { ClauseLine, Points, ScoreSheet } from '@/lib/scores/score-sheet';

/** A figure as a JSON number: the nearest binary one to the exact value, not to the rounded one. */
function number(points: Points | null): number | null {
  return points && toNumber(fromPoints(points));
}

/** A sheet for other programs. */
export function sheetJson(sheet: ScoreSheet) {
  return {
    rubric: sheet.rubric,
    asOf: sheet.asOf,
    verdict: sheet.verdict,
    score: number(sheet.score),
    shown: sheet.score?.shown ?? null,
    low: number(sheet.low),
    high: number(sheet.high),
    deducted: number(sheet.deducted),
    bonus: number(sheet.bonus),
    stage: sheet.stage,
    ...(sheet.grade === undefined ? {} : { grade: sheet.grade }),
    undecided: sheet.undecided,
    vetoes: sheet.vetoes,
    lines: sheet.indicators.flatMap((indicator) => indicator.clauses.map(lineJson)),
    indicators: sheet.indicators.map(({ clauses: _clauses, ...line }) => ({
      ...line,
      cap: number(line.cap),
      subtotal: number(line.subtotal),
      atWorst: number(line.atWorst),
      atBest: number(line.atBest),
    })),
    steps: sheet.steps.map((step) => ({ ...step, low: number(step.low), high: number(step.high) })),
    notes: sheet.notes,
  };
}

/** A weighted whole: the sheets it weighs stand in `sheets`, their lines also in `lines`. */
export function compositeJson(whole: CompositeSheet) {
  const members = whole.sheets.flatMap(({ id, weight, sheet }) => (sheet ? [{ id, weight, sheet }] : []));
  const weighted = (of: (sheet: ScoreSheet) => Points) =>
    toNumber(members.reduce((total, { weight, sheet }) => add(total, multiply(rational(weight), fromPoints(of(sheet)))), zero));
  const stages = members.map(({ sheet }) => sheet.stage);
  return {
    rubric: whole.rubric,
    verdict: whole.verdict,
    score: number(whole.score),
    shown: whole.score?.shown ?? null,
    low: number(whole.low),
    high: number(whole.high),
    deducted: weighted((sheet) => sheet.deducted),
    bonus: weighted((sheet) => sheet.bonus),
    stage: (['veto', 'deduction', 'bonus'] as const).find((stage) => stages.includes(stage)) ?? 'veto',
    ...(whole.grade === undefined ? {} : { grade: whole.grade }),
    lines: members.flatMap(({ id, sheet }) =>
      sheet.indicators.flatMap(({ clauses }) => clauses.map((line) => ({ sheet: id, ...lineJson(line) }))),
    ),
    steps: whole.steps.map((step) => ({ ...step, low: number(step.low), high: number(step.high) })),
    sheets: whole.sheets.map(({ id, weight, sheet }) => ({ id, weight, sheet: sheet && sheetJson(sheet) })),
  };
}

function lineJson(line: ClauseLine) {
  return { ...line, each: number(line.each), points: number(line.points), atWorst: number(line.atWorst), atBest: number(line.atBest) };
}
