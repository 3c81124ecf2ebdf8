import { clauseResult, takenSubjects } from './clause-result';
import { clausesOf } from './clauses';
import { conditionHolds } from './condition';
import { type IndicatorResult, indicatorResult, total } from './indicator-result';
import type { Judgement } from './judgement';
import { type JudgementBook, openBook } from './judgement-book';
import { toPoints } from './points';
import { compare } from './rational';
import type { Rubric } from './rubric';
import { rubricHash } from './rubric-hash';
import type { ArithmeticStep, ScoreSheet } from './score-sheet';
import { indicatorLine, type PartStanding } from './sheet-lines';
import { sheetNotes } from './sheet-notes';
import type { SiteProfile } from './site';
import { boundsOf, type Total, totalOf } from './total';
import { gradeOf, stageOf, verdictOf, vetoRecord } from './verdict';
import { type VetoState, vetoStates } from './vetoes';

/**
 * Scores one site by one rubric: a pure function of what is passed in. Every line of the arithmetic is in the answer; what nobody has
 * decided counts neither as zero nor as full marks but as a range, and a verdict is given only once nothing can change it.
 */
export function scoreSheet(rubric: Rubric, site: SiteProfile, judgements: readonly Judgement[], asOf: string): ScoreSheet {
  const book = openBook(rubric, judgements);
  const indicators = indicatorResults(rubric, site, book);
  const vetoes = vetoStates(
    indicators.flatMap((each) => each.clauses),
    book,
  );
  const vetoed = [...vetoes.values()].includes('confirmed');
  const applies = new Set(
    rubric.parts.filter((part) => !part.appliesWhen || conditionHolds(part.appliesWhen, site)).map((part) => part.kind),
  );
  const of = (part: 'deduction' | 'bonus') => indicators.filter((each) => each.part === part && applies.has(part));
  const scored = !vetoed && applies.has('deduction') ? totalOf(rubric, site, of('deduction'), of('bonus')) : null;
  const standing: Record<'veto' | 'deduction' | 'bonus', PartStanding> = {
    veto: 'assessed',
    deduction: standingOf(applies.has('deduction'), vetoed, scored, false),
    bonus: standingOf(applies.has('bonus'), vetoed, scored, true),
  };
  const lines = indicators.map((each) => indicatorLine(each, standing[each.part], vetoes));
  const clauseLines = lines.flatMap((line) => line.clauses);
  const openVetoes = vetoed ? [] : [...vetoes.values()].filter((state) => state === 'undecided' || state === 'proposed');
  const record = vetoRecord(rubric, vetoed);
  const bounds = boundsOf(rubric.scoring);
  const low = record ?? scored?.final.low ?? null;
  const high = record ?? scored?.final.high ?? null;
  const settled = low !== null && high !== null && compare(low, high) === 0 && openVetoes.length === 0;
  const grade = openVetoes.length === 0 ? gradeOf(rubric.scoring, low, high) : undefined;
  return {
    rubric: { id: rubric.id, version: rubric.version, hash: rubricHash(rubric), name: rubric.name, verified: rubric.verified },
    asOf,
    stage: stageOf(vetoed || openVetoes.length > 0, scored),
    verdict: verdictOf(rubric, vetoed, openVetoes.length > 0, scored),
    score: settled ? toPoints(low, bounds) : null,
    low: low && toPoints(low, bounds),
    high: high && toPoints(high, bounds),
    deducted: toPoints(total(standing.deduction === 'assessed' ? of('deduction') : []).least),
    bonus: toPoints(total(standing.bonus === 'assessed' ? of('bonus') : []).least),
    ...(grade === undefined ? {} : { grade }),
    undecided: clauseLines.filter((line) => line.state === 'undecided' || line.veto === 'proposed').length,
    vetoes: { confirmed: inState(vetoes, 'confirmed'), proposed: inState(vetoes, 'proposed'), undecided: inState(vetoes, 'undecided') },
    indicators: lines,
    steps: stepsOf(rubric, vetoes, scored),
    notes: sheetNotes(rubric, book, clauseLines, settled ? low : null),
  };
}

function indicatorResults(rubric: Rubric, site: SiteProfile, book: JudgementBook): IndicatorResult[] {
  const clauses = clausesOf(rubric);
  const takenBy = takenSubjects(clauses.values(), site, book);
  const resultOf = (id: string) => {
    const clause = clauses.get(id);
    return clause ? [clauseResult(clause, site, book, takenBy)] : [];
  };
  return rubric.parts.flatMap((part) =>
    part.indicators.map((indicator) =>
      indicatorResult(
        part.kind,
        indicator,
        indicator.clauses.flatMap((clause) => resultOf(clause.id)),
        site,
      ),
    ),
  );
}

function standingOf(applies: boolean, vetoed: boolean, scored: Total | null, isBonus: boolean): PartStanding {
  if (!applies) return 'part-not-for-this-site';
  if (vetoed) return 'vetoed';
  return isBonus && scored?.gate === 'closed' ? 'gate-not-reached' : 'assessed';
}

function inState(vetoes: ReadonlyMap<string, VetoState>, wanted: VetoState): string[] {
  return [...vetoes].flatMap(([clause, state]) => (state === wanted ? [clause] : []));
}

function stepsOf(rubric: Rubric, vetoes: ReadonlyMap<string, VetoState>, scored: Total | null): ArithmeticStep[] {
  const confirmed = inState(vetoes, 'confirmed');
  if (confirmed.length > 0) {
    const record = vetoRecord(rubric, true);
    const points = record && toPoints(record);
    const clauses = confirmed.join('、');
    if (!points) return [{ key: 'veto', values: { clauses }, low: null, high: null }];
    return [{ key: 'veto-points', values: { clauses, points: points.shown }, low: points, high: points }];
  }
  return scored?.steps ?? [{ key: 'not-scored', values: {}, low: null, high: null }];
}
