import { clausesOf, type PlacedClause } from './clauses';
import { conditionHolds } from './condition';
import type { Judgement } from './judgement';
import type { Clause, Rubric } from './rubric';
import type { Tally } from './rule-effect';
import type { BecauseKey } from './score-sheet';
import type { SiteProfile } from './site';

/** Judgements by clause, with what had to be refused. The order in which they came does not matter. */
export interface JudgementBook {
  of(clause: string): Judgement | undefined;
  twice: ReadonlySet<string>;
  unknown: readonly string[];
}

/** Files judgements. Two different ones for a clause contradict each other, so neither counts and the clause stays undecided. */
export function openBook(rubric: Rubric, judgements: readonly Judgement[]): JudgementBook {
  const known = clausesOf(rubric);
  const byClause = new Map<string, Judgement>();
  const twice = new Set<string>();
  const unknown = new Set<string>();
  for (const judgement of judgements) {
    if (!known.has(judgement.clause)) unknown.add(judgement.clause);
    else if (byClause.has(judgement.clause)) twice.add(judgement.clause);
    else byClause.set(judgement.clause, judgement);
  }
  return {
    of: (clause) => (twice.has(clause) ? undefined : byClause.get(clause)),
    twice,
    unknown: [...unknown].sort(),
  };
}

/** Why a clause is not decided by anyone for this site; null = it is up to the inspector. */
export function outOfPlay(clause: PlacedClause, site: SiteProfile): BecauseKey | null {
  if (!clause.enabled) return 'switched-off';
  if (clause.appliesWhen && !conditionHolds(clause.appliesWhen, site)) return 'not-for-this-site';
  const exempting = [...(clause.indicator.exemptWhen ?? []), ...(clause.exemptWhen ?? [])];
  return exempting.some((condition) => conditionHolds(condition, site)) ? 'exempt' : null;
}

/** A judgement's figures; `invalid` when they are not whole numbers from zero up. */
export function tallyOf(judgement: Judgement, counted: number | null = judgement.count ?? null): Tally | 'invalid' {
  const of = judgement.of ?? null;
  const whole = (n: number | null) => n === null || (Number.isSafeInteger(n) && n >= 0);
  return whole(counted) && whole(of) ? { count: counted, of } : 'invalid';
}

/**
 * The count of a judgement after 不重复扣: subjects that an earlier-named clause has already counted are left out. `left` says how many.
 * A number without subjects is the inspector's own and stands as it is.
 */
export function countOnce(clause: Clause, judgement: Judgement, takenBy: (clauseId: string) => ReadonlySet<string>) {
  if (!judgement.subjects) return { count: judgement.count ?? null, left: 0 };
  const taken = new Set((clause.notDoubleCount ?? []).flatMap((id) => [...takenBy(id)]));
  const fresh = judgement.subjects.filter((subject) => !taken.has(subject.key));
  // A threshold counts things (columns, items), however much is wrong with each; other rules count every violation.
  const count = clause.rule.type === 'count-threshold' ? fresh.length : fresh.reduce((total, subject) => total + subject.count, 0);
  return { count, left: judgement.subjects.length - fresh.length };
}
