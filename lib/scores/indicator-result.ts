import { capOf, groupCapOf } from './caps';
import { type ClauseResult, remark } from './clause-result';
import { add, compare, larger, type Rational, smaller, sum, zero } from './rational';
import type { Indicator, PartKind } from './rubric';
import { greater, tighter } from './rule-effect';
import type { SiteProfile } from './site';

/** A size at least and at most; `most: null` = unlimited. */
export interface SizeRange {
  least: Rational;
  most: Rational | null;
}

/** One indicator as computed: its clauses after tiers, and their sum after cap groups and the indicator's own cap. */
export interface IndicatorResult extends SizeRange {
  part: PartKind;
  indicator: Indicator;
  cap: Rational | null;
  capReached: boolean;
  /** Sum after caps over what is decided; equals `least` for both deductions and bonuses. */
  subtotal: Rational;
  clauses: ClauseResult[];
}

/** Adds up an indicator's clauses: one per tier, cap groups, then the indicator's points as the cap of all. */
export function indicatorResult(part: PartKind, indicator: Indicator, clauses: ClauseResult[], site: SiteProfile): IndicatorResult {
  const tiered = dropTierLosers(clauses);
  const cap = capOf(indicator, site);
  const entries = tiers(tiered);
  const groups = [...new Set(entries.map((entry) => entry.capGroup))];
  const sums = groups.map((group) => limited(total(entries.filter((entry) => entry.capGroup === group)), groupCapOf(indicator, group)));
  const raw = total(sums);
  const capped = limited(raw, cap);
  return {
    part,
    indicator,
    cap,
    capReached: cap !== null && compare(raw.least, zero) > 0 && compare(raw.least, cap) >= 0,
    subtotal: capped.least,
    ...capped,
    clauses: tiered,
  };
}

/** A clause's own range, narrowed by its cap group and its indicator: what it could still do to the total. */
export function effectOf(result: ClauseResult, indicator: IndicatorResult): SizeRange {
  return limited(result, tighter(indicator.cap, groupCapOf(indicator.indicator, result.clause.capGroup)));
}

/** Sums ranges; one unlimited member makes the sum unlimited. */
export function total(ranges: readonly SizeRange[]): SizeRange {
  return {
    least: sum(ranges.map((range) => range.least)),
    most: ranges.reduce<Rational | null>((most, range) => (most === null || range.most === null ? null : add(most, range.most)), zero),
  };
}

/** Holds a range under a limit; null = no limit. */
export function limited(range: SizeRange, limit: Rational | null): SizeRange {
  if (limit === null) return { least: range.least, most: range.most };
  return { least: smaller(range.least, limit), most: range.most === null ? limit : smaller(range.most, limit) };
}

/** Of the decided clauses of a tier only the largest keeps its points; the first wins a tie. The others say which one stands for them. */
function dropTierLosers(clauses: ClauseResult[]): ClauseResult[] {
  const winners = new Map<string, ClauseResult>();
  for (const each of clauses) {
    const tier = each.clause.tier;
    if (!tier || each.state !== 'decided') continue;
    const best = winners.get(tier);
    if (!best || compare(each.least, best.least) > 0) winners.set(tier, each);
  }
  return clauses.map((each) => {
    const winner = each.clause.tier ? winners.get(each.clause.tier) : undefined;
    if (!winner || winner === each || each.state !== 'decided' || compare(each.least, zero) === 0) return each;
    return { ...each, least: zero, most: zero, because: remark('tier', { clause: winner.clause.id }) };
  });
}

/** Ranges to be added: clauses of one tier are one entry, at least its largest certain size and at most its largest possible one. */
function tiers(clauses: readonly ClauseResult[]): (SizeRange & { capGroup?: string })[] {
  const entries = new Map<string, SizeRange & { capGroup?: string }>();
  for (const each of clauses) {
    const key = each.clause.tier ? `tier ${each.clause.tier}` : `clause ${each.clause.id}`;
    const earlier = entries.get(key);
    entries.set(key, {
      least: earlier ? larger(earlier.least, each.least) : each.least,
      most: earlier ? greater(earlier.most, each.most) : each.most,
      ...(each.clause.capGroup ? { capGroup: each.clause.capGroup } : {}),
    });
  }
  return [...entries.values()];
}
