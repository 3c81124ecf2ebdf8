import { type ClauseResult, remark } from './clause-result';
import { effectOf, type IndicatorResult, type SizeRange } from './indicator-result';
import { toPoints } from './points';
import { negate, type Rational, zero } from './rational';
import type { BecauseKey, ClauseLine, IndicatorLine, LineState, Points, Remark } from './score-sheet';
import type { VetoState } from './vetoes';

/** Whether a part is scored for this site, or the key of why it is not. */
export type PartStanding = 'assessed' | Extract<BecauseKey, 'part-not-for-this-site' | 'vetoed' | 'gate-not-reached'>;

/** An indicator's lines as the sheet shows them: deductions negative, bonuses positive. */
export function indicatorLine(result: IndicatorResult, standing: PartStanding, vetoes: ReadonlyMap<string, VetoState>): IndicatorLine {
  const clauses = result.clauses.map((each) => clauseLine(each, result, standing, vetoes.get(each.clause.id)));
  const assessed = standing === 'assessed';
  return {
    indicator: result.indicator.id,
    part: result.part,
    state: indicatorState(clauses),
    cap: result.cap && toPoints(result.cap),
    capReached: assessed && result.capReached,
    subtotal: signed(result.part, assessed ? result.subtotal : zero),
    ...extremes(result.part, assessed ? result : nothing),
    undecided: clauses.filter((line) => line.state === 'undecided').length,
    clauses,
  };
}

const nothing: SizeRange = { least: zero, most: zero };

function clauseLine(result: ClauseResult, indicator: IndicatorResult, standing: PartStanding, veto: VetoState | undefined): ClauseLine {
  const outside = standing !== 'assessed' && result.state !== 'hidden' && result.state !== 'exempt';
  const state: LineState = outside ? 'not-assessed' : veto === 'undecided' ? 'undecided' : result.state;
  const because: Remark<BecauseKey> | undefined = outside
    ? remark(standing)
    : result.turned && result.clause.turnsInto
      ? remark('turned-into-veto', { clause: result.clause.turnsInto.veto })
      : result.because;
  const scored = result.clause.part !== 'veto';
  const decided = state === 'decided' && scored;
  return {
    clause: result.clause.id,
    indicator: indicator.indicator.id,
    part: result.clause.part,
    state,
    ...(because ? { because } : {}),
    count: result.tally.count,
    of: result.tally.of,
    each: result.each && toPoints(result.each),
    points: decided ? signed(result.clause.part, result.least) : null,
    ...(scored
      ? extremes(result.clause.part, outside ? nothing : decided ? result : effectOf(result, indicator))
      : { atWorst: null, atBest: null }),
    ...(veto ? { veto } : {}),
    verified: result.clause.verified,
    ...(result.note ? { note: result.note } : {}),
  };
}

/** The state that most needs saying: something open, else something decided, else why there is nothing. */
function indicatorState(clauses: readonly ClauseLine[]): LineState {
  const order: LineState[] = ['undecided', 'decided', 'not-assessed', 'exempt', 'hidden'];
  return order.find((state) => clauses.some((line) => line.state === state)) ?? 'hidden';
}

function extremes(part: ClauseLine['part'], range: SizeRange): { atWorst: Points | null; atBest: Points | null } {
  const least = signed(part, range.least);
  const most = range.most && signed(part, range.most);
  return part === 'bonus' ? { atWorst: least, atBest: most } : { atWorst: most, atBest: least };
}

function signed(part: ClauseLine['part'], size: Rational): Points {
  return toPoints(part === 'bonus' ? size : negate(size));
}
