import type { Bound, Clause, Rubric, Rule, SiteCondition, Window } from './rubric';

/** Declares a rubric; a value, not a side effect. */
export function defineRubric(rubric: Rubric): Rubric {
  return rubric;
}

/** What an author writes per clause; `clausesFrom` adds the rest. */
export type ClauseDraft = Omit<Clause, 'source' | 'verified' | 'enabled' | 'checks'> &
  Partial<Pick<Clause, 'source' | 'verified' | 'enabled' | 'checks'>>;

/** Completes clauses of one source: verified unless a doubt is named, switched on, manual unless a check is named. */
export function clausesFrom(source: string, drafts: ClauseDraft[]): Clause[] {
  return drafts.map((draft) => ({
    ...draft,
    source: draft.source ?? source,
    verified: draft.verified ?? !draft.doubt,
    enabled: draft.enabled ?? true,
    checks: draft.checks ?? [],
  }));
}

/** Yes or no. Vetoes carry no points. */
export function flag(points?: string): Rule {
  return points === undefined ? { type: 'flag' } : { type: 'flag', points };
}

/** So many points for each; `sample` = so many are drawn, all where there are fewer. */
export function perItem(points: string, unit: string, sample?: { n: number; unit: string }): Rule {
  return { type: 'per-item', points, unit, ...(sample ? { sample: { ...sample, fewerThenAll: true } } : {}) };
}

/** `n` or more (含). */
export function atLeast(n: number | string): Bound {
  return { n: String(n), inclusive: true };
}

/** More than `n` for lower bounds, fewer than `n` for upper ones. */
export function beyond(n: number | string): Bound {
  return { n: String(n), inclusive: false };
}

/** A veto or a deduction once `n` are counted. */
export function countAtLeast(n: number, points?: string): Rule {
  return { type: 'count-threshold', bound: atLeast(n), direction: 'at-least', ...(points === undefined ? {} : { points }) };
}

/** A deduction while fewer than `n` are counted, with other bounds for other kinds of site. */
export function countBelow(n: number, points: string, boundFor?: { when: SiteCondition; n: number }[]): Rule {
  const others = boundFor?.map((each) => ({ when: each.when, bound: beyond(each.n) }));
  return { type: 'count-threshold', bound: beyond(n), direction: 'below', points, ...(others ? { boundFor: others } : {}) };
}

export const weeks = (n: number): Window => ({ n, unit: 'week' });
export const months = (n: number): Window => ({ n, unit: 'month' });
export const years = (n: number): Window => ({ n, unit: 'year' });
