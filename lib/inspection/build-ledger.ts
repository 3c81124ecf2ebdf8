import { daysBetween } from '@/lib/calendar/days';
import { dayInZone } from '@/lib/calendar/zone';
import type { ColumnBlock } from '@/lib/detectors/columns/fact';
import type { FrameFacts } from '@/lib/facts/facts';
import { columnSubject } from '@/lib/findings/column-subject';
import type { Finding, Subject } from '@/lib/findings/finding';
import { pageSubjectKey } from '@/lib/findings/subject-key';
import type { Campaign } from './campaign';
import type { LedgerRow } from './ledger';
import type { InspectionState } from './state';
import { resolveSubject } from './subjects';
import type { Visit } from './visit';

/** A subject as one page shows it, before rows with the same key become one. */
interface Sighting {
  subject: Subject;
  kind: LedgerRow['kind'];
  class: string;
  newest: string | null;
  newestSure: boolean;
  items: number;
}

function columnSightings(frame: FrameFacts): Sighting[] {
  const fact = frame.facts.columns;
  if (!fact) return [];
  const isColumn = (block: ColumnBlock) => block.kind === 'news' && block.heading !== '';
  return fact.blocks.filter(isColumn).map((block) => {
    const date = block.newest === null ? null : (block.items[block.newest]?.date ?? null);
    return {
      subject: columnSubject(fact, block, frame.url),
      kind: 'column',
      class: block.class,
      newest: date ? date.iso.slice(0, 10) : null,
      newestSure: date?.sure ?? true,
      items: block.count,
    };
  });
}

function otherSightings(frame: FrameFacts): Sighting[] {
  const { guide, messages } = frame.facts;
  const sightings: Sighting[] = [];
  const single = (kind: 'guide' | 'letter', label: string, url: string, newest: string | null): Sighting => ({
    subject: { key: pageSubjectKey(kind, url), kind, label, href: url },
    kind,
    class: kind,
    newest,
    newestSure: true,
    items: 1,
  });
  if (guide) sightings.push(single('guide', guide.title, frame.url, null));
  for (const letter of messages?.letters ?? []) {
    const url = letter.href ?? (messages?.view === 'letter' ? frame.url : null);
    if (url) sightings.push(single('letter', letter.title, url, letter.asked?.iso.slice(0, 10) ?? null));
  }
  return sightings;
}

/** First that fits. A page that shows the column fresh outweighs another that shows an older part of it. */
const stateBy: [check: string, outcome: Finding['outcome'], state: LedgerRow['state']][] = [
  ['column-stale', 'pass', 'fresh'],
  ['column-empty', 'fail', 'empty'],
  ['column-stale', 'fail', 'stale'],
  ['column-undated', 'fail', 'undated'],
  ['guide-elements-missing', 'fail', 'incomplete'],
  ['guide-elements-missing', 'pass', 'complete'],
  ['reply-overdue', 'fail', 'unanswered'],
  ['reply-overdue', 'pass', 'answered'],
];

function stateOf(findings: readonly Finding[]): LedgerRow['state'] {
  const hit = stateBy.find(([check, outcome]) => findings.some((finding) => finding.check === check && finding.outcome === outcome));
  return hit ? hit[2] : 'cannot-tell';
}

const urgency: LedgerRow['state'][] = [
  'empty',
  'stale',
  'undated',
  'unanswered',
  'incomplete',
  'cannot-tell',
  'fresh',
  'answered',
  'complete',
];

/**
 * 台账: every column, guide and letter seen on any page of the site, merged by subject key and by the inspector's own merges; the newest date
 * any page shows counts. Days are whole calendar days in the campaign's zone up to the as-of instant. Most urgent first.
 */
export function buildLedger(
  visits: readonly Visit[],
  findings: readonly Finding[],
  state: InspectionState,
  campaign: Pick<Campaign, 'asOf' | 'timeZone'>,
): LedgerRow[] {
  const asOfDay = dayInZone(campaign.asOf, campaign.timeZone);
  const rows = new Map<string, LedgerRow>();
  for (const visit of visits) {
    const page = { url: visit.url, title: visit.title, visitId: visit.id };
    for (const frame of visit.facts.frames) {
      for (const sighting of [...columnSightings(frame), ...otherSightings(frame)]) {
        const key = resolveSubject(state.merged, sighting.subject.key);
        const row = rows.get(key);
        if (!row) rows.set(key, rowFrom(key, sighting, page, state));
        else joinInto(row, sighting, page);
      }
    }
  }
  for (const row of rows.values()) {
    row.findings = findings.filter((finding) => resolveSubject(state.merged, finding.subject.key) === row.key);
    row.state = stateOf(row.findings);
    row.days = row.newest && row.newest.length === 10 ? daysBetween(row.newest, asOfDay) : null;
    row.merged = Object.keys(state.merged).filter((from) => resolveSubject(state.merged, from) === row.key);
  }
  return [...rows.values()].sort(
    (a, b) => urgency.indexOf(a.state) - urgency.indexOf(b.state) || (b.days ?? -1) - (a.days ?? -1) || (a.key < b.key ? -1 : 1),
  );
}

function rowFrom(key: string, sighting: Sighting, page: LedgerRow['pages'][number], state: InspectionState): LedgerRow {
  const own = state.classes[key];
  return {
    key,
    kind: sighting.kind,
    label: sighting.subject.label,
    ...(sighting.subject.href ? { href: sighting.subject.href } : {}),
    class: own?.class ?? sighting.class,
    classBy: own ? 'inspector' : 'vocabulary',
    newest: sighting.newest,
    newestSure: sighting.newestSure,
    days: null,
    items: sighting.items,
    state: 'cannot-tell',
    pages: [page],
    merged: [],
    findings: [],
  };
}

function joinInto(row: LedgerRow, sighting: Sighting, page: LedgerRow['pages'][number]): void {
  if (!row.pages.some((each) => each.url === page.url)) row.pages.push(page);
  row.items = Math.max(row.items, sighting.items);
  if (sighting.newest && (!row.newest || sighting.newest > row.newest)) {
    row.newest = sighting.newest;
    row.newestSure = sighting.newestSure;
  }
}
