import type { AnyCheck } from '@/lib/findings/define-check';
import type { InspectionBundle } from '@/lib/inspection/bundle';
import { latestVisits } from '@/lib/inspection/findings-of';
import { assess } from '@/lib/report/assess';
import type { Assessment } from '@/lib/report/model';
import type { MessageKey, MessageValues } from '@/lib/text/translator';
import type { PackEdition } from './format';

/** Something to know before a pack is written. None of it forbids the export; what is `open` is what the pack will say itself. */
export interface ReadinessItem {
  code:
    | 'undecided'
    | 'veto-proposed'
    | 'no-evidence'
    | 'unverified'
    | 'personal-data'
    | 'partial'
    | 'open-findings'
    | 'gaps'
    | 'no-redacted';
  weight: 'serious' | 'notice';
  message: MessageKey;
  values: MessageValues;
  /** Clauses or evidence ids that the item is about, for links. */
  ids: string[];
}

type Code = ReadinessItem['code'];

/** Accepted problems for whose clauses nobody took a picture. */
function withoutEvidence({ state }: Assessment): string[] {
  const shown = Object.values(state.evidence).filter((link) => !link.removed);
  return Object.values(state.decisions)
    .filter(({ decision, finding, contributions }) => {
      if (decision === 'dismissed') return false;
      return !shown.some((link) => link.findingId === finding.id || contributions.some(({ clause }) => link.clauses.includes(clause)));
    })
    .map(({ finding }) => finding.id);
}

/** Pictures that show personal data (seen at capture, or by a finding on their page) and that have no redacted twin. */
function unredacted(bundle: InspectionBundle, { state, findings }: Assessment): string[] {
  const exposed = new Set(
    findings.filter(({ check, outcome }) => check === 'personal-data-exposed' && outcome !== 'pass').map(({ page }) => page.url),
  );
  const redacted = new Set(bundle.evidence.filter(({ kind }) => kind === 'redacted').map(({ derivedFrom }) => derivedFrom?.id));
  return bundle.evidence
    .filter(({ id, kind, url, personal }) => {
      if (kind === 'redacted' || redacted.has(id) || state.evidence[id]?.removed) return false;
      // What was seen in the picture itself decides; where nobody looked, a finding about its page does.
      return personal ? personal.length > 0 : exposed.has(url);
    })
    .map(({ id }) => id);
}

/** What an export would leave undecided, unproved or unsaid; the workbench shows it before it writes. */
export function readiness(
  bundle: InspectionBundle,
  checks: ReadonlyMap<string, AnyCheck>,
  edition: PackEdition = 'internal',
): ReadinessItem[] {
  const assessment = assess(bundle, checks);
  const { sheet, state, findings } = assessment;
  const lines = sheet.indicators.flatMap((indicator) => indicator.clauses);
  const kept = bundle.evidence.filter(({ id }) => !state.evidence[id]?.removed);
  const open = findings.filter(({ id, outcome }) => (outcome === 'fail' || outcome === 'needs-review') && !state.decisions[id]);
  const items: ReadinessItem[] = [];
  const add = (code: Code, weight: ReadinessItem['weight'], ids: string[]) => {
    if (ids.length > 0) items.push({ code, weight, message: `readiness.${code}`, values: { n: ids.length, clauses: ids.join('、') }, ids });
  };
  add('veto-proposed', 'serious', sheet.vetoes.proposed);
  add('no-evidence', 'serious', withoutEvidence(assessment));
  add('personal-data', 'serious', unredacted(bundle, assessment));
  if (edition === 'public' && !kept.some(({ kind }) => kind === 'redacted')) add('no-redacted', 'serious', [bundle.inspection.id]);
  add(
    'undecided',
    'notice',
    lines.filter(({ state: line }) => line === 'undecided').map(({ clause }) => clause),
  );
  add(
    'open-findings',
    'notice',
    open.map(({ id }) => id),
  );
  add(
    'unverified',
    'notice',
    lines.filter(({ verified, state: line, count }) => !verified && line === 'decided' && (count ?? 0) > 0).map(({ clause }) => clause),
  );
  add(
    'partial',
    'notice',
    kept.filter(({ complete }) => !complete).map(({ id }) => id),
  );
  add(
    'gaps',
    'notice',
    latestVisits(bundle.visits)
      .filter(({ gaps }) => gaps.length > 0)
      .map(({ url }) => url),
  );
  return items;
}
