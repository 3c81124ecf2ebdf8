import type { Repositories } from '@/lib/db/repositories';
import { XunchaError } from '@/lib/errors/xuncha-error';
import type { EvidenceSidecar } from '@/lib/evidence/sidecar';
import type { InspectionBundle } from '@/lib/inspection/bundle';
import { fold } from '@/lib/inspection/fold';
import type { EvidenceLink } from '@/lib/inspection/state';

/** A stored picture with what it belongs to. */
export interface OpenedPicture {
  sidecar: EvidenceSidecar;
  blob: Blob;
  pixels: { width: number; height: number };
  /** What it proves. */
  link: EvidenceLink;
  cover: Pick<InspectionBundle, 'campaign' | 'inspection' | 'site'>;
  /** All pictures of the inspection that are kept, to compare with; newest first. */
  others: EvidenceSidecar[];
}

const gone = () =>
  new XunchaError('no-picture', {
    zh: '找不到这张图片，可能已被移除，或它的检查已在另一个窗口删除。',
    en: 'This picture is not here; it may have been removed, or its inspection deleted in another window.',
  });

/** Opens a stored picture by its id. Rejects with `no-picture`. */
export async function loadPicture({ evidence, inspections, log }: Repositories, id: string): Promise<OpenedPicture> {
  const sidecar = await evidence.one(id);
  const [blob, cover, entries, all] = sidecar
    ? await Promise.all([
        evidence.picture(id),
        inspections.cover(sidecar.inspectionId),
        log.of(sidecar.inspectionId),
        evidence.of(sidecar.inspectionId),
      ])
    : [];
  const links = fold(entries ?? []).evidence;
  const link = links[id];
  if (!sidecar || !blob || !cover || !link || link.removed || !sidecar.pixels) throw gone();
  const others = (all ?? [])
    .filter((other) => other.pixels && links[other.id] && !links[other.id]?.removed)
    .sort((a, b) => (a.capturedAt < b.capturedAt ? 1 : -1));
  return { sidecar, blob, pixels: sidecar.pixels, link, cover, others };
}
