import type { DateToken } from '@/lib/detectors/dates/token';
import type { DateSource } from '@/lib/facts/date-reading';

/** A date beside an entry, before its year is known. */
export interface ShownDate {
  token: DateToken;
  source: DateSource;
  /** Element whose text it is. */
  at: number;
  sure: boolean;
}

/** A date beside an entry with what the words beside it say: that it was published then, or some other day of the document. */
export interface Candidate extends ShownDate {
  label: 'published' | 'dated' | 'none';
}

const weight = { none: 0, dated: 1, published: 2 } as const;

/** Of two dates of an entry the better labelled one, the first of those labelled alike; of dates without a label the latest. */
export function preferred(before: Candidate | null, next: Candidate, viewedAt: string): Candidate {
  if (before === null) return next;
  if (next.label !== 'none' || before.label !== 'none') return weight[next.label] > weight[before.label] ? next : before;
  const today = Number(viewedAt.slice(0, 10).replaceAll('-', ''));
  return rank(next, today) > rank(before, today) ? next : before;
}

/** The day as a number; what is later than today comes last. */
function rank({ token: { year, month, day } }: Candidate, today: number): number {
  const value = (year ?? 0) * 10_000 + (month ?? 0) * 100 + (day ?? 0);
  return value > today ? -1 : value;
}
