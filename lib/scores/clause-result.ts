import { capOf, groupCapOf } from './caps';
import type { PlacedClause } from './clauses';
import { countOnce, type JudgementBook, outOfPlay, tallyOf } from './judgement-book';
import { compare, type Rational, rational, zero } from './rational';
import { applyRule, largestSize, pointsEach, type SizedEffect, type Tally, tighter, turnsIntoVeto } from './rule-effect';
import type { BecauseKey, LineState, Remark } from './score-sheet';
import type { SiteProfile } from './site';

/** One clause as computed: sizes are never negative, the part says whether they are taken or given. */
export interface ClauseResult {
  clause: PlacedClause;
  state: LineState;
  because?: Remark<BecauseKey>;
  tally: Tally;
  each: Rational | null;
  /** The clause by itself: at least and at most (null = unlimited); equal once decided. */
  least: Rational;
  most: Rational | null;
  /** The rule's bound or condition is met (vetoes, thresholds). */
  reached: boolean;
  /** The figure is a veto rather than a deduction. */
  turned: boolean;
  note?: string;
}

/** What deductions need to know of each other: the subjects that a clause has counted. */
export type TakenBy = (clauseId: string) => ReadonlySet<string>;

/** Computes one clause for a site from its judgement, by itself: tiers and caps come after. */
export function clauseResult(clause: PlacedClause, site: SiteProfile, book: JudgementBook, takenBy: TakenBy): ClauseResult {
  const { each, overridden } = pointsEach(clause, site);
  const blank: ClauseResult = {
    clause,
    state: 'decided',
    tally: { count: null, of: null },
    each,
    least: zero,
    most: zero,
    reached: false,
    turned: false,
    ...(overridden ? { because: remark('override', { clause: clause.id }) } : {}),
  };
  const out = outOfPlay(clause, site);
  if (out) return { ...blank, state: out === 'switched-off' ? 'hidden' : 'exempt', because: remark(out) };

  const undecided = (because?: Remark<BecauseKey>): ClauseResult => ({
    ...blank,
    state: 'undecided',
    most: largestSize(clause.rule, each),
    ...(because ? { because } : {}),
  });
  const judgement = book.of(clause.id);
  if (!judgement) return undecided(book.twice.has(clause.id) ? remark('judged-twice') : undefined);

  const noted = { ...blank, ...(judgement.note ? { note: judgement.note } : {}) };
  if (judgement.outcome === 'not-applicable') return { ...noted, state: 'exempt', because: remark('not-applicable') };
  if (judgement.outcome === 'met') return { ...noted, tally: { count: 0, of: judgement.of ?? null } };

  const { count, left } = countOnce(clause, judgement, takenBy);
  const tally = tallyOf(judgement, count);
  if (tally === 'invalid') return undecided(remark('invalid-count'));
  if (judgement.points !== undefined) {
    const own = rational(judgement.points);
    return { ...noted, tally, least: own, most: own, reached: true, because: remark('own-points', { points: judgement.points }) };
  }
  const effect = applyRule(clause.rule, tally, each, site);
  if ('missing' in effect) return undecided(remark(effect.missing));
  const most = judgement.partial ? largestSize(clause.rule, each) : effect.size;
  const open = judgement.partial && canGrow(clause, site, effect, most);
  return {
    ...noted,
    state: open ? 'undecided' : 'decided',
    tally,
    least: effect.size,
    most: open ? most : effect.size,
    reached: effect.reached,
    turned: turnsIntoVeto(clause, tally),
    ...(left > 0
      ? { because: remark('not-counted-twice', { left }) }
      : open
        ? { because: remark('may-grow') }
        : effect.reached
          ? {}
          : notReached(clause.rule.type)),
  };
}

/** Whether more of the same could still change anything: not past a veto's bound, not past the cap, not past the rule's own limit. */
function canGrow(clause: PlacedClause, site: SiteProfile, effect: SizedEffect, most: Rational | null): boolean {
  if (clause.part === 'veto') return !effect.reached;
  const limit = tighter(most, tighter(capOf(clause.indicator, site), groupCapOf(clause.indicator, clause.capGroup)));
  return limit === null || compare(effect.size, limit) < 0;
}

/** Subjects that a clause has counted, for the clauses that must not count them again. */
export function takenSubjects(clauses: Iterable<PlacedClause>, site: SiteProfile, book: JudgementBook): TakenBy {
  const subjects = new Map<string, ReadonlySet<string>>();
  for (const each of clauses) {
    const judgement = book.of(each.id);
    const counts = judgement?.outcome === 'violated' || judgement?.outcome === 'achieved';
    if (judgement?.subjects && counts && !outOfPlay(each, site)) {
      subjects.set(each.id, new Set(judgement.subjects.map((subject) => subject.key)));
    }
  }
  const none: ReadonlySet<string> = new Set();
  return (clauseId) => subjects.get(clauseId) ?? none;
}

/** A remark of a line. */
export function remark<K extends string>(key: K, values: Remark<K>['values'] = {}): Remark<K> {
  return { key, values };
}

/** Thresholds say that their bound was not reached; a plain count of zero explains itself. */
function notReached(ruleType: string): { because?: Remark<BecauseKey> } {
  return ruleType === 'per-item' || ruleType === 'flag' ? {} : { because: remark('bound-not-reached') };
}
