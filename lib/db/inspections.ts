import { XunchaError } from '@/lib/errors/xuncha-error';
import type { EvidenceSidecar } from '@/lib/evidence/sidecar';
import type { InspectionBundle } from '@/lib/inspection/bundle';
import type { Campaign, Inspection } from '@/lib/inspection/campaign';
import type { Visit } from '@/lib/inspection/visit';
import type { Rubric } from '@/lib/scores/rubric';
import type { XunchaDatabase } from './database';
import type { Act, logRepository } from './log';
import { guarded } from './storage-fault';

export interface EvidenceBytes {
  sidecar: EvidenceSidecar;
  blob: Blob;
  thumbnail?: Blob;
}

/** What an import did. A bundle that is already here, entry for entry, changes nothing. */
export type ImportOutcome = 'added' | 'same' | 'extended';

/** Inspections with their campaigns, visits and bundles. */
export function inspectionRepository(
  db: XunchaDatabase,
  log: ReturnType<typeof logRepository>,
  rubrics: { ofCampaign(campaign: Campaign): Promise<Rubric>; keepOnce(rubric: Rubric): Promise<void> },
) {
  const tables = [db.campaigns, db.inspections, db.visits, db.log, db.evidence, db.pictures, db.thumbnails, db.drafts];

  const missing = () =>
    new XunchaError('no-inspection', {
      zh: '找不到这次检查，可能已在另一个窗口删除。',
      en: 'This inspection is gone; it may have been deleted in another window.',
    });

  /** Stores a new campaign of one site and its inspection, and opens the log. */
  const start = (campaign: Campaign, inspection: Inspection, act: Act) =>
    guarded(() =>
      db.transaction('rw', db.campaigns, db.inspections, db.log, async () => {
        await db.campaigns.add(campaign);
        await db.inspections.add(inspection);
        await log.appendWithin(inspection.id, [{ type: 'started', campaignId: campaign.id, siteId: inspection.siteId }], act);
      }),
    );

  /** Records a page: its facts replace those of an earlier visit to the same address, the log keeps every visit. */
  const recordVisit = (visit: Visit, findings: number, act: Act) =>
    guarded(() =>
      db.transaction('rw', db.inspections, db.visits, db.log, async () => {
        await db.visits.where('[inspectionId+url]').equals([visit.inspectionId, visit.url]).delete();
        await db.visits.add(visit);
        await log.appendWithin(visit.inspectionId, [{ type: 'page-recorded', visitId: visit.id, url: visit.url, findings }], act);
      }),
    );

  const cover = async (inspectionId: string) => {
    const inspection = await db.inspections.get(inspectionId);
    const campaign = inspection && (await db.campaigns.get(inspection.campaignId));
    const site = campaign?.sites.find((each) => each.id === inspection?.siteId);
    return inspection && campaign && site ? { inspection, campaign, site } : null;
  };

  /** Everything but picture bytes. Rejects with `no-inspection`. */
  const bundle = (inspectionId: string): Promise<InspectionBundle> =>
    guarded(async () => {
      const found = await cover(inspectionId);
      if (!found) throw missing();
      const [visits, entries, evidence, rubric] = await Promise.all([
        db.visits.where('inspectionId').equals(inspectionId).toArray(),
        log.of(inspectionId),
        db.evidence.where('inspectionId').equals(inspectionId).toArray(),
        rubrics.ofCampaign(found.campaign),
      ]);
      return { ...found, rubric, visits, log: entries, evidence };
    });

  /**
   * Takes a working copy or pack in with its rubric, all or nothing. Nothing is written into the inspection's log. The same log here or a longer one: nothing changes
   * (`same`); ours is the beginning of theirs: the rest is added (`extended`); two logs that went apart: rejects with `forked`.
   */
  const importBundle = (given: InspectionBundle, evidence: EvidenceBytes[]): Promise<ImportOutcome> =>
    guarded(() =>
      db.transaction('rw', [...tables, db.rubrics], async () => {
        const here = await log.of(given.inspection.id);
        const shared = Math.min(here.length, given.log.length);
        if (here[shared - 1]?.hash !== given.log[shared - 1]?.hash) {
          throw new XunchaError('forked', {
            zh: '这次检查在两台机器上分别改过，不能直接合并。两份都没有改动；请确定以哪一份为准，删除另一份后再导入。',
            en: 'This inspection was changed on two machines separately and cannot be joined. Neither was altered; decide which one holds, delete the other, then import.',
          });
        }
        if (here.length > 0 && here.length >= given.log.length) return 'same';
        await rubrics.keepOnce(given.rubric);
        await db.campaigns.put(given.campaign);
        await db.inspections.put(given.inspection);
        await db.visits.where('inspectionId').equals(given.inspection.id).delete();
        await db.visits.bulkPut(given.visits);
        await db.log.bulkPut(given.log);
        await db.evidence.bulkPut(given.evidence);
        for (const { sidecar, blob, thumbnail } of evidence) {
          await db.pictures.put({ id: sidecar.id, blob });
          if (thumbnail) await db.thumbnails.put({ id: sidecar.id, blob: thumbnail });
        }
        return here.length > 0 ? 'extended' : 'added';
      }),
    );

  /** Removes an inspection and all that is its own; answers with what went, so that the caller can offer to put it back. */
  const remove = (inspectionId: string): Promise<{ bundle: InspectionBundle; evidence: EvidenceBytes[] }> =>
    guarded(async () => {
      const gone = await bundle(inspectionId);
      const evidence: EvidenceBytes[] = [];
      for (const sidecar of gone.evidence) {
        const [picture, thumbnail] = await Promise.all([db.pictures.get(sidecar.id), db.thumbnails.get(sidecar.id)]);
        if (picture) evidence.push({ sidecar, blob: picture.blob, ...(thumbnail ? { thumbnail: thumbnail.blob } : {}) });
      }
      await db.transaction('rw', tables, async () => {
        const ids = gone.evidence.map((sidecar) => sidecar.id);
        await Promise.all([db.pictures.bulkDelete(ids), db.thumbnails.bulkDelete(ids), db.evidence.bulkDelete(ids)]);
        await db.visits.where('inspectionId').equals(inspectionId).delete();
        await db.log.where('[inspectionId+seq]').between([inspectionId, 0], [inspectionId, Number.POSITIVE_INFINITY]).delete();
        await db.drafts.where('[inspectionId+key]').between([inspectionId, ''], [inspectionId, '\uffff']).delete();
        await db.inspections.delete(inspectionId);
        const siblings = await db.inspections.where('campaignId').equals(gone.campaign.id).count();
        if (siblings === 0) await db.campaigns.delete(gone.campaign.id);
      });
      return { bundle: gone, evidence };
    });

  /**
   * Writes the seal into the log and closes the inspection in one step. `packedHead` is the hash of the last entry that the pack holds: a log
   * that has grown since is not what was packed, and rejects with `changed-meanwhile`.
   */
  const seal = (inspectionId: string, pack: { packId: string; revision: number; sha256: string }, packedHead: string, act: Act) =>
    guarded(() =>
      db.transaction('rw', db.inspections, db.log, async () => {
        if ((await log.of(inspectionId)).at(-1)?.hash !== packedHead) {
          throw new XunchaError('changed-meanwhile', {
            zh: '导出期间检查又有改动，没有封存。请再导出一次。',
            en: 'The inspection was changed while it was exported and was not sealed. Export once more.',
          });
        }
        await log.appendWithin(inspectionId, [{ type: 'sealed', ...pack }], act);
        await db.inspections.update(inspectionId, { state: 'sealed' });
      }),
    );

  /** Opens a sealed inspection for a correction: a new revision that cites the sealed pack. */
  const revise = (inspectionId: string, supersedes: string, act: Act) =>
    guarded(() =>
      db.transaction('rw', db.inspections, db.log, async () => {
        const inspection = await db.inspections.get(inspectionId);
        if (!inspection) throw missing();
        const revision = inspection.revision + 1;
        await log.appendWithin(inspectionId, [{ type: 'revised', revision, supersedes }], act);
        await db.inspections.update(inspectionId, { state: 'open', revision, supersedes });
      }),
    );

  return {
    start,
    recordVisit,
    cover,
    bundle,
    importBundle,
    remove,
    seal,
    revise,
    /** Newest first. */
    list: () => guarded(() => db.inspections.orderBy('updatedAt').reverse().toArray()),
    visits: (inspectionId: string) => guarded(() => db.visits.where('inspectionId').equals(inspectionId).toArray()),
    /** Open inspections whose site has the host; newest first. */
    forHost: (host: string) =>
      guarded(async () => {
        const campaigns = (await db.campaigns.toArray()).filter((campaign) => campaign.sites.some((site) => site.hosts.includes(host)));
        const found = await db.inspections
          .where('campaignId')
          .anyOf(campaigns.map((campaign) => campaign.id))
          .toArray();
        return found
          .filter((inspection) =>
            campaigns.some(
              (c) => c.id === inspection.campaignId && c.sites.some((s) => s.id === inspection.siteId && s.hosts.includes(host)),
            ),
          )
          .sort((a, b) => (a.updatedAt < b.updatedAt ? 1 : -1));
      }),
  };
}
