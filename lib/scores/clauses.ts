import type { Clause, Indicator, Part, Rubric } from './rubric';

export interface PlacedClause extends Clause {
  part: Part['kind'];
  indicator: Indicator;
}

/** Rubrics are never changed in place (an edit makes a copy), so each is walked once. */
const known = new WeakMap<Rubric, ReadonlyMap<string, PlacedClause>>();

/** Every clause of a rubric by id, with the part and the indicator it stands in, in the rubric's order. */
export function clausesOf(rubric: Rubric): ReadonlyMap<string, PlacedClause> {
  const earlier = known.get(rubric);
  if (earlier) return earlier;
  const placed = new Map<string, PlacedClause>();
  for (const part of rubric.parts) {
    for (const indicator of part.indicators) {
      for (const clause of indicator.clauses) placed.set(clause.id, { ...clause, part: part.kind, indicator });
    }
  }
  known.set(rubric, placed);
  return placed;
}
