import type { Clause, Indicator } from '@/lib/scores/rubric';

/** Clauses of an indicator that a search keeps: all of them where the indicator itself is meant. */
export function matchingClauses(indicator: Indicator, search: string): Clause[] {
  const wanted = search.trim().toLowerCase();
  if (wanted === '') return indicator.clauses;
  const own = [indicator.id, indicator.name, indicator.en, indicator.group].some((text) => text?.toLowerCase().includes(wanted));
  return own
    ? indicator.clauses
    : indicator.clauses.filter((clause) => [clause.id, clause.text, clause.en].some((text) => text?.toLowerCase().includes(wanted)));
}
