import type { InspectionState } from './state';

/** The key under which a subject counts after the inspector's merges. A ring of merges ends where it began. */
export function resolveSubject(merged: InspectionState['merged'], key: string): string {
  const seen = new Set<string>();
  let current = key;
  while (merged[current] !== undefined && !seen.has(current)) {
    seen.add(current);
    current = merged[current] ?? current;
  }
  return current;
}
