import type { Clause, Indicator, Part, Rubric } from './rubric';

/** A version of an office's own rubric that is being written. It may be incomplete: it is parsed when it is published. */
export interface RubricDraft {
  rubric: Rubric;
  /** What it is made from, and what it is compared with. */
  from: { id: string; version: string };
}

/** Edits of an office's own copy. Each answers a new rubric; the one passed in, published or not, stays as it is. */

/** A copy under a name of its own, at version 1.0.0; the original is named as what it was made from. */
export function copyRubric(rubric: Rubric, identity: { id: string; name: string }): Rubric {
  const made = { zh: `由“${rubric.name}”${rubric.version} 改制。`, en: `Made from "${rubric.en ?? rubric.name}" ${rubric.version}.` };
  const { en: _en, ...kept } = rubric;
  return { ...kept, ...identity, version: '1.0.0', verified: false, notes: [made, ...(rubric.notes ?? [])] };
}

/** The next version: the last number is raised. */
export function nextVersion(version: string): string {
  const [major = '1', minor = '0', patch = '0'] = version.split('.');
  return `${major}.${minor}.${Number(patch) + 1}`;
}

/** Replaces one clause by what `change` makes of it; hiding a clause is `enabled: false`. */
export function changeClause(rubric: Rubric, id: string, change: (clause: Clause) => Clause): Rubric {
  return mapIndicators(rubric, (indicator) => ({
    ...indicator,
    clauses: indicator.clauses.map((clause) => (clause.id === id ? change(clause) : clause)),
  }));
}

/** Changes an indicator's name, points or conditions; `parseRubric` says when the part no longer adds up. */
export function changeIndicator(rubric: Rubric, id: string, change: Partial<Omit<Indicator, 'id' | 'clauses'>>): Rubric {
  return mapIndicators(rubric, (indicator) => (indicator.id === id ? { ...indicator, ...change } : indicator));
}

/** Changes a part's name or points. */
export function changePart(rubric: Rubric, kind: Part['kind'], change: Partial<Pick<Part, 'name' | 'en' | 'points'>>): Rubric {
  return { ...rubric, parts: rubric.parts.map((part) => (part.kind === kind ? { ...part, ...change } : part)) };
}

/** Adds a clause at the end of an indicator. */
export function addClause(rubric: Rubric, indicatorId: string, clause: Clause): Rubric {
  return mapIndicators(rubric, (indicator) =>
    indicator.id === indicatorId ? { ...indicator, clauses: [...indicator.clauses, clause] } : indicator,
  );
}

/** Adds an indicator at the end of a part. */
export function addIndicator(rubric: Rubric, kind: Part['kind'], indicator: Indicator): Rubric {
  return {
    ...rubric,
    parts: rubric.parts.map((part) => (part.kind === kind ? { ...part, indicators: [...part.indicators, indicator] } : part)),
  };
}

/**
 * Removes a clause that the office added itself; official clauses are rather hidden, so that nobody wonders where they went. An indicator
 * that is left without clauses goes with its last one.
 */
export function removeClause(rubric: Rubric, id: string): Rubric {
  const without = mapIndicators(rubric, (indicator) => ({ ...indicator, clauses: indicator.clauses.filter((clause) => clause.id !== id) }));
  return {
    ...without,
    parts: without.parts.map((part) => ({ ...part, indicators: part.indicators.filter(({ clauses }) => clauses.length > 0) })),
  };
}

function mapIndicators(rubric: Rubric, change: (indicator: Indicator) => Indicator): Rubric {
  return { ...rubric, parts: rubric.parts.map((part) => ({ ...part, indicators: part.indicators.map(change) })) };
}
