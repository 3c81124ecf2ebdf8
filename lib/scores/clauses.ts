import type { Clause, Indicator, Part, Rubric } from './rubric';

export interface PlacedClause extends Clause {
  part: Part['kind'];
  indicator: Indicator;
}

/** Every clause of a rubric by id, with the part and the indicator it stands in, in the rubric's order. */
export function clausesOf(rubric: Rubric): ReadonlyMap<string, PlacedClause> {
  const placed = new Map<string, PlacedClause>();
  for (const part of rubric.parts) {
    for (const indicator of part.indicators) {
      for (const clause of indicator.clauses) placed.set(clause.id, { ...clause, part: part.kind, indicator });
    }
  }
  return placed;
}
