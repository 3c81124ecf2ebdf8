import type { EvidenceSidecar } from '@/lib/evidence/sidecar';
import type { InspectionBundle } from '@/lib/inspection/bundle';
import type { InspectionState } from '@/lib/inspection/state';
import type { PackedEvidence } from './cover';
import { extensionOf, type PackEdition } from './format';
import type { PictureHead } from './picture';

/** Order in which evidence is numbered: as it was captured; equal instants by id, so that two exports agree. */
function byCapture(a: EvidenceSidecar, b: EvidenceSidecar): number {
  if (a.capturedAt !== b.capturedAt) return a.capturedAt < b.capturedAt ? -1 : 1;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

/** What may be said in public about a picture: no page text, no labels, no token of its page, no name. */
function publicSidecar({ excerpt: _excerpt, personal: _personal, ...sidecar }: EvidenceSidecar, namesShown: boolean): EvidenceSidecar {
  const { derivedFrom } = sidecar;
  return {
    ...sidecar,
    rects: [],
    documentId: '',
    inspector: namesShown ? sidecar.inspector : '',
    ...(derivedFrom ? { derivedFrom: { id: derivedFrom.id, sha256: derivedFrom.sha256, how: null } } : {}),
  };
}

/**
 * The evidence of an edition, numbered and named. Removed pieces stay out (the log keeps their tombstone); the public edition holds
 * redacted twins and nothing else.
 */
export function packEvidence(
  bundle: InspectionBundle,
  state: InspectionState,
  edition: PackEdition,
  options: { namesShown: boolean; thumbnailType(id: string): PictureHead['type'] | null },
): PackedEvidence[] {
  return [...bundle.evidence]
    .filter((sidecar) => !state.evidence[sidecar.id]?.removed)
    .filter((sidecar) => edition === 'internal' || sidecar.kind === 'redacted')
    .sort(byCapture)
    .map((sidecar, index) => {
      const number = String(index + 1).padStart(4, '0');
      const link = state.evidence[sidecar.id];
      const small = options.thumbnailType(sidecar.id);
      return {
        n: index + 1,
        file: `data/evidence/${number}-${sidecar.kind}.${extensionOf(sidecar.mime)}`,
        thumbnail: small && `data/thumbnails/${number}.${extensionOf(`image/${small}`)}`,
        clauses: link?.clauses ?? [],
        findingId: link?.findingId ?? null,
        sidecar: edition === 'internal' ? sidecar : publicSidecar(sidecar, options.namesShown),
      };
    });
}
