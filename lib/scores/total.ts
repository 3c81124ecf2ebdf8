import { capOf } from './caps';
import { remark } from './clause-result';
import { conditionHolds } from './condition';
import { type IndicatorResult, limited, type SizeRange, total } from './indicator-result';
import { reaches, toPoints } from './points';
import { add, compare, divide, larger, multiply, negate, type Rational, rational, subtract, zero } from './rational';
import type { Rubric, Scoring } from './rubric';
import type { ArithmeticStep, StepKey } from './score-sheet';
import type { SiteProfile } from './site';

/** A score at worst and at best; `low: null` = no lower limit. */
export interface ScoreRange {
  low: Rational | null;
  high: Rational;
}

export interface Total {
  /** After deductions and rescaling: what pass line and gate are compared with. */
  deduction: ScoreRange;
  final: ScoreRange;
  /** Whether bonuses count: certainly, certainly not, or still open. */
  gate: 'passed' | 'closed' | 'open';
  steps: ArithmeticStep[];
}

/** Base, deductions, rescale or spread, floor, gate and bonus, each as a step that a reader can recompute. */
export function totalOf(rubric: Rubric, site: SiteProfile, deductions: IndicatorResult[], bonuses: IndicatorResult[]): Total {
  const { scoring } = rubric;
  const bounds = boundsOf(scoring);
  const steps: ArithmeticStep[] = [];
  let range: ScoreRange = { low: zero, high: zero };
  const step = (key: StepKey, next: ScoreRange, values: ArithmeticStep['values'] = {}) => {
    range = next;
    steps.push({ ...remark(key, values), low: next.low && toPoints(next.low, bounds), high: toPoints(next.high, bounds) });
  };

  const rescale = scoring.rescale;
  const rescaled = rescale.mode !== 'none' && conditionHolds(rescale.when, site);
  const full = scoring.base === null ? zero : rational(scoring.base);
  if (rescaled && rescale.mode === 'spread') {
    step('base', { low: full, high: full }, { base: toPoints(full).shown });
    const spread = spreadDeductions(deductions, site);
    step('spread', deduct(full, spread.range), { points: toPoints(spread.exempt).shown, groups: spread.groups });
  } else {
    const factor = rescaled && rescale.mode === 'factor' ? rescale : null;
    const ratio = rational(factor ? `${factor.numerator}/${factor.denominator}` : '1');
    const base = divide(full, ratio);
    if (scoring.base !== null) step('base', { low: base, high: base }, { base: toPoints(base).shown });
    const taken = total(deductions);
    step('deductions', deduct(base, taken), { least: toPoints(taken.least).shown, most: taken.most ? toPoints(taken.most).shown : '∞' });
    if (factor) {
      const next = { low: range.low && multiply(range.low, ratio), high: multiply(range.high, ratio) };
      step('rescale', next, { numerator: factor.numerator, denominator: factor.denominator });
    }
  }
  if (scoring.floor !== null) {
    const floor = rational(scoring.floor);
    const needed = range.low === null || compare(range.low, floor) < 0;
    const next = { low: range.low ? larger(range.low, floor) : floor, high: larger(range.high, floor) };
    if (needed) step('floor', next, { floor: scoring.floor });
  }

  const deduction = range;
  const gate = gateOf(scoring, deduction, bonuses.length > 0);
  if (bonuses.length > 0) {
    if (scoring.bonusGate) step('gate', range, { bound: scoring.bonusGate.n, inclusive: scoring.bonusGate.inclusive ? 1 : 0, gate });
    if (gate !== 'closed') {
      const given = limited(total(bonuses), scoring.bonusCap === null ? null : rational(scoring.bonusCap));
      const low = gate === 'passed' && range.low ? add(range.low, given.least) : range.low;
      // A bonus without limit cannot be encoded (the parser asks for points or a cap), so its most is always known.
      step(
        'bonus',
        { low, high: add(range.high, given.most ?? given.least) },
        { least: toPoints(given.least).shown, most: toPoints(given.most ?? given.least).shown },
      );
    }
  }
  return { deduction, final: range, gate, steps };
}

/** Figures that rounding must not step over: pass line, gate, grades. */
export function boundsOf(scoring: Scoring): Rational[] {
  const bounds = [scoring.pass, scoring.bonusGate, ...(scoring.grades ?? []).map((grade) => grade.from)];
  return bounds.flatMap((bound) => (bound ? [rational(bound.n)] : []));
}

function deduct(base: Rational, taken: SizeRange): ScoreRange {
  return { low: taken.most && subtract(base, taken.most), high: add(base, negate(taken.least)) };
}

function gateOf(scoring: Scoring, range: ScoreRange, hasBonus: boolean): Total['gate'] {
  if (!hasBonus) return 'closed';
  if (!scoring.bonusGate) return 'passed';
  if (range.low && reaches(range.low, scoring.bonusGate)) return 'passed';
  return reaches(range.high, scoring.bonusGate) ? 'open' : 'closed';
}

/**
 * Exempt indicators' points go in equal shares to the groups (一级指标) that are assessed: a group of 30 that takes over 10 counts 40, and
 * what is deducted in it weighs 40/30.
 */
function spreadDeductions(deductions: IndicatorResult[], site: SiteProfile): { range: SizeRange; exempt: Rational; groups: number } {
  const assessed = deductions.filter((each) => !isExempt(each));
  const pointsOf = (results: IndicatorResult[]) => results.reduce((points, each) => add(points, capOf(each.indicator, site) ?? zero), zero);
  const groups = [...new Set(assessed.map((each) => each.indicator.group))];
  const exempt = pointsOf(deductions.filter(isExempt));
  const share = groups.length === 0 ? zero : divide(exempt, rational(groups.length));
  const ranges = groups.map((group): SizeRange => {
    const members = assessed.filter((each) => each.indicator.group === group);
    const own = pointsOf(members);
    // A group without points of its own cannot take a share; the parser refuses such a rubric.
    const weight = own.n === 0n ? rational('1') : divide(add(own, share), own);
    const taken = total(members);
    return { least: multiply(taken.least, weight), most: taken.most && multiply(taken.most, weight) };
  });
  return { range: total(ranges), exempt, groups: groups.length };
}

function isExempt(result: IndicatorResult): boolean {
  return result.clauses.every((each) => each.state === 'exempt' || each.state === 'hidden');
}
