import type { Campaign } from '@/lib/inspection/campaign';
import type { InspectionRow } from './inspection-rows';
import { hashOf } from './route';

/** One campaign as the list shows it. */
export interface CampaignRow {
  campaign: Campaign;
  rubricName: string;
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
      rubricName: rubric?.name ?? campaign.rubric.id,
      open: 0,
      sealed: 0,
      href: hashOf({ view: 'inspections', id: inspection.id }),
    };
    row[inspection.state] += 1;
    rows.set(campaign.id, row);
  }
  return [...rows.values()];
}
