import type { CalendarYear } from '@/lib/calendar/workdays';
import type { FactName, Facts, FrameFacts } from '@/lib/facts/facts';
import type { SiteProfile } from '@/lib/scores/site';
import type { FindingDraft, Outcome } from './finding';

/** The words of one reason, with `{name}` places filled from the finding's values. */
export interface ReasonText {
  outcome: Exclude<Outcome, 'error'>;
  zh: string;
  en: string;
  /** It rests on what was not seen: of a page that still changed, or was cut at the limit, the runner says cannot-tell in its place. */
  absence?: true;
}

/** The site, with what the register tells of it where it is known. */
export type KnownSite = SiteProfile & { name?: string; code?: string };

/** What every judge is told besides facts and parameters. Instants are ISO 8601 with offset. */
export interface CheckContext {
  /** 监测时间点: every window is counted back from here. */
  asOf: string;
  /** Moment the page was looked at: a date after this is impossible. */
  viewedAt: string;
  /** IANA zone in which calendar days are compared. */
  timeZone: string;
  /** Calendar years of the office's own that the campaign froze, beside or in place of the published ones. */
  calendar?: readonly CalendarYear[];
  page: { url: string; title: string; isHome: boolean };
  /** The frame in hand: what was not settled or capped, and what the server said of its age. */
  frame: Pick<FrameFacts, 'frameId' | 'settled' | 'capped' | 'lastModified'>;
  site: KnownSite;
}

/** A judge: declared needs are its only needs, reasons are its only words. */
export interface CheckDefinition<N extends FactName, P extends object> {
  id: string;
  name: { zh: string; en: string };
  /** What counts and what does not, printable in one or two sentences. */
  definition: { zh: string; en: string };
  needs: readonly N[];
  /** Every parameter with its default; a clause overrides single ones. */
  params: P;
  reasons: Record<string, ReasonText>;
  evaluate(facts: Pick<Facts, N>, params: P, context: CheckContext): FindingDraft[];
}

/** A check whose type parameters no longer matter: what registries hold. */
// biome-ignore lint/suspicious/noExplicitAny: a registry of checks is heterogeneous; runChecks hands each its own facts
export type AnyCheck = CheckDefinition<any, any>;

/** Declares a check; a value, not a side effect. */
export function defineCheck<const N extends FactName, P extends object>(check: CheckDefinition<N, P>): CheckDefinition<N, P> {
  return check;
}
