import { conditionHolds } from './condition';
import { reaches, staysBelow } from './points';
import { compare, divide, larger, multiply, type Rational, rational, smaller, wholePart, zero } from './rational';
import type { Bound, Clause, Rule } from './rubric';
import type { SiteProfile } from './site';

/** What was counted: whole numbers, already checked. */
export interface Tally {
  count: number | null;
  of: number | null;
}

/** A size (never negative), and whether the rule's bound or condition is met. */
export interface SizedEffect {
  size: Rational;
  reached: boolean;
}

/** What a rule makes of a tally, or what is missing before it can say. */
export type Effect = SizedEffect | { missing: 'needs-count' | 'needs-of' | 'invalid-count' };

const hundred = rational('100');

/** Points per violation (per step, or in all) for this site, after overrides; null for vetoes. */
export function pointsEach(clause: Clause, site: SiteProfile): { each: Rational | null; overridden: boolean } {
  const override = clause.overridePoints?.find(({ when }) => conditionHolds(when, site));
  const text = override?.points ?? ('points' in clause.rule ? clause.rule.points : undefined);
  return { each: text === undefined ? null : rational(text), overridden: override !== undefined };
}

/** Applies a rule to a tally. `each` is the size of one violation; vetoes pass null and read `reached`. */
export function applyRule(rule: Rule, tally: Tally, each: Rational | null, site: SiteProfile): Effect {
  const whole = each ?? zero;
  const all = (reached: boolean): Effect => ({ size: reached ? whole : zero, reached });
  switch (rule.type) {
    case 'flag':
      return all(tally.count === null || tally.count > 0);
    case 'per-item':
      if (tally.count === null) return { missing: 'needs-count' };
      return { size: multiply(whole, rational(tally.count)), reached: tally.count > 0 };
    case 'count-threshold':
      return tally.count === null ? all(true) : all(boundReached(rational(tally.count), boundFor(rule, site), rule.direction));
    case 'ratio-threshold':
    case 'ratio-step': {
      const percent = percentOf(tally);
      if ('missing' in percent) return percent;
      if (rule.type === 'ratio-threshold') return all(reaches(percent.value, rule.percent));
      const steps = stepsIn(percent.value, rule);
      return { size: multiply(whole, steps), reached: steps.n > 0n };
    }
    case 'all-of':
      // Decided as a whole: without a denominator any count says "all of them", with one every single case must be there.
      return all(tally.count === null || (tally.count > 0 && tally.count >= (tally.of ?? 1)));
  }
}

/** The largest size a rule can reach however the check turns out; null = no limit of its own. */
export function largestSize(rule: Rule, each: Rational | null): Rational | null {
  const whole = each ?? zero;
  switch (rule.type) {
    case 'per-item':
      return rule.sample && rule.sample.unit === rule.unit ? multiply(whole, rational(rule.sample.n)) : null;
    case 'ratio-step':
      return multiply(whole, stepsIn(hundred, rule));
    default:
      return whole;
  }
}

/** The bound of a count threshold for this kind of site. */
export function boundFor(rule: Extract<Rule, { type: 'count-threshold' }>, site: SiteProfile): Bound {
  return rule.boundFor?.find(({ when }) => conditionHolds(when, site))?.bound ?? rule.bound;
}

/** Whether the figure of a deduction is so bad that it is a veto instead (转否决). */
export function turnsIntoVeto(clause: Clause, tally: Tally): boolean {
  if (!clause.turnsInto || tally.count === null) return false;
  if (clause.rule.type !== 'ratio-step') return boundReached(rational(tally.count), clause.turnsInto.bound, clause.turnsInto.direction);
  const percent = percentOf(tally);
  return 'value' in percent && boundReached(percent.value, clause.turnsInto.bound, clause.turnsInto.direction);
}

function boundReached(value: Rational, bound: Bound, direction: 'at-least' | 'below'): boolean {
  return direction === 'at-least' ? reaches(value, bound) : staysBelow(value, bound);
}

function percentOf({ count, of }: Tally): { value: Rational } | { missing: 'needs-count' | 'needs-of' | 'invalid-count' } {
  if (count === null) return { missing: 'needs-count' };
  if (of === null) return { missing: 'needs-of' };
  if (of === 0 || count > of) return { missing: 'invalid-count' };
  return { value: multiply(divide(rational(count), rational(of)), hundred) };
}

/** Steps in a percentage: whole ones, or also the one that has only begun where the rubric says so. */
function stepsIn(percent: Rational, rule: Extract<Rule, { type: 'ratio-step' }>): Rational {
  const steps = divide(percent, rational(rule.stepPercent));
  const whole = { n: wholePart(steps), d: 1n };
  return rule.startedStepCounts && compare(whole, steps) < 0 ? { n: whole.n + 1n, d: 1n } : whole;
}

/** The tighter of two limits, where null is none. */
export function tighter(a: Rational | null, b: Rational | null): Rational | null {
  if (a === null || b === null) return a ?? b;
  return smaller(a, b);
}

/** The larger of two sizes, where null is no limit. */
export function greater(a: Rational | null, b: Rational | null): Rational | null {
  return a === null || b === null ? null : larger(a, b);
}
