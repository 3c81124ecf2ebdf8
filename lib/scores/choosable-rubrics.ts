import type { Rubric } from './rubric';
import type { SiteKind } from './site';

/**
 * Rubrics by which an inspection of such a site can start, `kind: null` = of any: those with clauses of their own (a weighted whole is scored
 * from its sheets), each in its newest version.
 */
export function choosableRubrics(rubrics: readonly Rubric[], kind: SiteKind | null = null): Rubric[] {
  const newest = new Map<string, Rubric>();
  for (const rubric of rubrics) {
    const known = newest.get(rubric.id);
    if (!known || compareVersions(rubric.version, known.version) > 0) newest.set(rubric.id, rubric);
  }
  return [...newest.values()].filter((rubric) => rubric.parts.length > 0 && (kind === null || rubric.kinds.includes(kind)));
}

/** Negative, zero or positive as version `a` is older than, the same as or newer than `b`. */
export function compareVersions(a: string, b: string): number {
  const left = a.split('.').map(Number);
  const right = b.split('.').map(Number);
  const at = left.findIndex((n, place) => n !== right[place]);
  return at === -1 ? 0 : (left[at] ?? 0) - (right[at] ?? 0);
}
