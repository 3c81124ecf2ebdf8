import type { AnyCheck } from '@/lib/findings/define-check';
import type { Finding } from '@/lib/findings/finding';
import { runChecks } from '@/lib/findings/run-checks';
import type { Rubric } from '@/lib/scores/rubric';
import { isHomeAddress } from './address';
import type { Campaign, Site } from './campaign';
import type { DecidedFinding, InspectionState } from './state';
import type { Visit } from './visit';

export interface Judging {
  campaign: Pick<Campaign, 'asOf' | 'timeZone' | 'calendar'>;
  site: Site;
  rubric: Rubric;
  checks: ReadonlyMap<string, AnyCheck>;
}

/** Judges one visit by the campaign's rubric and frozen clock. Kept facts can be judged again at any time with the same answer. */
export function findingsOfVisit(visit: Visit, { campaign, site, rubric, checks }: Judging): Finding[] {
  return runChecks(visit.facts, checks, {
    rubric,
    site,
    asOf: campaign.asOf,
    timeZone: campaign.timeZone,
    ...(campaign.calendar ? { calendar: campaign.calendar } : {}),
    isHome: isHomeAddress(visit.url, site.homeUrl),
  });
}

/** The latest visit of every address, in the order in which the pages were first seen. */
export function latestVisits(visits: readonly Visit[]): Visit[] {
  const latest = new Map<string, Visit>();
  for (const visit of [...visits].sort((a, b) => (a.viewedAt < b.viewedAt ? -1 : 1))) latest.set(visit.url, visit);
  return [...latest.values()];
}

/** Whether a decision still speaks of what the page shows: unchanged, changed since, or no longer seen on the page it was made on. */
export function standingOf(decided: DecidedFinding, current: Finding | undefined): 'same' | 'changed' | 'gone' {
  if (!current) return 'gone';
  const told = (finding: Finding) => JSON.stringify([finding.outcome, finding.reason, finding.values, finding.count]);
  return told(current) === told(decided.finding) ? 'same' : 'changed';
}

/** Decisions on findings of this page that a new analysis does not show any more: they stay, marked stale. */
export function staleDecisions(state: InspectionState, url: string, current: readonly Finding[]): DecidedFinding[] {
  const shown = new Set(current.map((finding) => finding.id));
  return Object.values(state.decisions).filter((decided) => decided.finding.page.url === url && !shown.has(decided.finding.id));
}
