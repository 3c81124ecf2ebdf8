import type { Campaign } from '@/lib/inspection/campaign';
import type { Rubric } from '@/lib/scores/rubric';
import type { InspectionRow } from './inspection-rows';
import { hashOf } from './route';

/** One campaign as the list shows it. */
export interface CampaignRow {
  campaign: Campaign;
  /** `null` where it is not here. */
  rubric: Rubric | null;
  open: number;
  sealed: number;
  /** Where its first inspection is looked at. */
  href: string;
}

/** Gathers inspections by campaign, in the order of the inspections. */
export function campaignRows(inspections: readonly InspectionRow[]): CampaignRow[] {
  const rows = new Map<string, CampaignRow>();
  for (const { campaign, inspection, rubric } of inspections) {
    const row = rows.get(campaign.id) ?? {
      campaign,
      rubric,
      open: 0,
      sealed: 0,
      href: hashOf({ view: 'inspections', id: inspection.id }),
    };
    row[inspection.state] += 1;
    rows.set(campaign.id, row);
  }
  return [...rows.values()];
}
