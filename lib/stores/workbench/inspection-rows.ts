import type { Repositories } from '@/lib/db/repositories';
import type { Campaign, Inspection, Site } from '@/lib/inspection/campaign';
import { fold } from '@/lib/inspection/fold';
import { judgementsOf } from '@/lib/inspection/judgements';
import type { InspectionState } from '@/lib/inspection/state';
import { scoreSheet } from '@/lib/scores/compute-sheet';
import type { Rubric } from '@/lib/scores/rubric';
import type { ScoreSheet } from '@/lib/scores/score-sheet';

/** One inspection as the lists show it. */
export interface InspectionRow {
  inspection: Inspection;
  campaign: Campaign;
  site: Site;
  /** `null` where the rubric that the campaign froze is not on this machine. */
  rubric: Rubric | null;
  sheet: ScoreSheet | null;
  pages: number;
  evidence: number;
  /** Decided findings that cost points and have no picture. */
  withoutEvidence: number;
  /** The pack that a sealed inspection became; `null` while it is open. */
  sealedAs: string | null;
}

function unproven(state: InspectionState): number {
  const pictured = new Set(
    Object.values(state.evidence)
      .filter((link) => !link.removed)
      .map((link) => link.findingId),
  );
  return Object.values(state.decisions).filter(({ decision, finding }) => decision !== 'dismissed' && !pictured.has(finding.id)).length;
}

/** One row, read from cover and log only: facts and pictures stay where they are. `null` = the inspection is gone. */
export async function loadInspectionRow(repositories: Repositories, id: string): Promise<InspectionRow | null> {
  const cover = await repositories.inspections.cover(id);
  if (!cover) return null;
  const state = fold(await repositories.log.of(id));
  const rubric = await repositories.rubrics.ofCampaign(cover.campaign).catch(() => null);
  const sheet = rubric && scoreSheet(rubric, cover.site, judgementsOf(state, rubric), cover.campaign.asOf);
  return {
    ...cover,
    rubric,
    sheet,
    pages: Object.keys(state.pages).length,
    evidence: Object.values(state.evidence).filter((link) => !link.removed).length,
    withoutEvidence: unproven(state),
    sealedAs: state.sealed?.packId ?? cover.inspection.sealedAs ?? null,
  };
}

/** All inspections of this profile, newest first. */
export async function loadInspectionRows(repositories: Repositories): Promise<InspectionRow[]> {
  const inspections = await repositories.inspections.list();
  const rows = await Promise.all(inspections.map(({ id }) => loadInspectionRow(repositories, id)));
  return rows.filter((row) => row !== null);
}

/** Whether a row answers a search by name, code, host or inspector. */
export function rowMatches({ site, campaign, inspection }: InspectionRow, search: string): boolean {
  const wanted = search.normalize('NFKC').trim().toLowerCase();
  if (wanted === '') return true;
  return [site.name, site.code, ...site.hosts, campaign.name, inspection.inspector].some((text) =>
    text.normalize('NFKC').toLowerCase().includes(wanted),
  );
}
