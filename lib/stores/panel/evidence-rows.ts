import type { EvidenceSidecar } from '@/lib/evidence/sidecar';
import type { EvidenceLink, InspectionState } from '@/lib/inspection/state';
import type { Judgement } from '@/lib/scores/judgement';

/** A kept picture and what it proves. */
export interface EvidenceItem {
  sidecar: EvidenceSidecar;
  link: EvidenceLink;
}

/** A decision that nothing proves yet, and the page where the proof would be. */
export interface UnprovenItem {
  id: string;
  label: string;
  clauses: string[];
  /** Absent for a manual judgement: no page is known. */
  finding?: { id: string; url: string };
}

/** Kept pictures, newest first. */
export function evidenceItems(evidence: readonly EvidenceSidecar[], state: InspectionState): EvidenceItem[] {
  return evidence
    .flatMap((sidecar) => {
      const link = state.evidence[sidecar.id];
      return link && !link.removed ? [{ sidecar, link }] : [];
    })
    .sort((a, b) => (a.sidecar.capturedAt < b.sidecar.capturedAt ? 1 : -1));
}

/** Accepted findings and violated clauses without a picture: 无证据. */
export function unprovenItems(
  state: InspectionState,
  judgements: ReadonlyMap<string, Judgement>,
  clauseName: (id: string) => string,
): UnprovenItem[] {
  const links = Object.values(state.evidence).filter((link) => !link.removed);
  const proven = new Set(links.flatMap((link) => link.clauses));
  const decisions = Object.values(state.decisions).filter(
    ({ decision, finding }) => decision !== 'dismissed' && !links.some((link) => link.findingId === finding.id),
  );
  const named = new Set(Object.values(state.decisions).flatMap(({ contributions }) => contributions.map(({ clause }) => clause)));
  const manual = [...judgements.values()].filter(
    ({ clause, outcome, count }) => outcome === 'violated' && (count ?? 1) > 0 && !proven.has(clause) && !named.has(clause),
  );
  return [
    ...decisions.map(({ finding, contributions }) => ({
      id: finding.id,
      label: finding.subject.label,
      clauses: contributions.map(({ clause }) => clause),
      finding: { id: finding.id, url: finding.page.url },
    })),
    ...manual.map(({ clause }) => ({ id: clause, label: clauseName(clause), clauses: [clause] })),
  ];
}
