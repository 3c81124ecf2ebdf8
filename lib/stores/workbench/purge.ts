import type { Repositories } from '@/lib/db/repositories';
import { loadInspectionRows } from './inspection-rows';

/** A sealed inspection that may go once it has been handed over, and what goes with it. */
export interface Purgeable {
  id: string;
  site: string;
  asOf: string;
  timeZone: string;
  pages: number;
  pictures: number;
  bytes: number;
  /** When this seal arrived at the office's server; `null` = no receipt here, it was handed over another way or not at all. */
  arrived: string | null;
}

/** The sealed inspections of this profile; open ones are never offered. */
export async function loadPurgeable(repositories: Repositories): Promise<Purgeable[]> {
  const [rows, { receipts }] = await Promise.all([loadInspectionRows(repositories), repositories.settings.all()]);
  const sealed = rows.filter(({ inspection }) => inspection.state === 'sealed');
  return Promise.all(
    sealed.map(async ({ inspection: { id }, campaign, site, pages, sealedAs }) => {
      const evidence = await repositories.evidence.of(id);
      return {
        id,
        site: site.name,
        asOf: campaign.asOf,
        timeZone: campaign.timeZone,
        pages,
        pictures: evidence.length,
        bytes: evidence.reduce((sum, sidecar) => sum + sidecar.bytes, 0),
        arrived: receipts.find(({ packId }) => packId === sealedAs)?.at ?? null,
      };
    }),
  );
}

/** Removes inspections one after the other, each whole or not at all, and answers with how many went. One opened again meanwhile stays. */
export async function purge(repositories: Repositories, ids: readonly string[]): Promise<number> {
  let gone = 0;
  for (const id of ids) {
    const cover = await repositories.inspections.cover(id);
    if (cover?.inspection.state !== 'sealed') continue;
    await repositories.inspections.remove(id);
    gone += 1;
  }
  return gone;
}
