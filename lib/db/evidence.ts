import type { EvidenceSidecar } from '@/lib/evidence/sidecar';
import type { XunchaDatabase } from './database';
import type { EvidenceBytes } from './inspections';
import type { Act, logRepository } from './log';
import { guarded } from './storage-fault';

/** Evidence: what is told about it, its bytes and its thumbnail, each in a table of its own. Nothing here ever alters stored bytes. */
export function evidenceRepository(db: XunchaDatabase, log: ReturnType<typeof logRepository>) {
  /** Stores bytes, sidecars and the log's entries in one transaction: all or nothing, however many pieces. */
  const addAll = (pieces: readonly EvidenceBytes[], use: { clauses: string[]; findingId?: string }, act: Act) =>
    guarded(() =>
      db.transaction('rw', [db.inspections, db.log, db.evidence, db.pictures, db.thumbnails], async () => {
        for (const { sidecar, blob, thumbnail } of pieces) {
          await db.pictures.add({ id: sidecar.id, blob });
          if (thumbnail) await db.thumbnails.add({ id: sidecar.id, blob: thumbnail });
          await db.evidence.add(sidecar);
          await log.appendWithin(
            sidecar.inspectionId,
            [{ type: 'evidence-added', evidenceId: sidecar.id, sha256: sidecar.sha256, ...use }],
            act,
          );
        }
      }),
    );

  return {
    addAll,
    add: (piece: EvidenceBytes, use: { clauses: string[]; findingId?: string }, act: Act) => addAll([piece], use, act),
    one: (id: string): Promise<EvidenceSidecar | undefined> => guarded(() => db.evidence.get(id)),
    of: (inspectionId: string): Promise<EvidenceSidecar[]> =>
      guarded(() => db.evidence.where('inspectionId').equals(inspectionId).toArray()),
    /** The bytes as captured; `undefined` where they are missing, which is a fault to be shown. */
    picture: (id: string): Promise<Blob | undefined> => guarded(async () => (await db.pictures.get(id))?.blob),
    thumbnail: (id: string): Promise<Blob | undefined> => guarded(async () => (await db.thumbnails.get(id))?.blob),
  };
}
