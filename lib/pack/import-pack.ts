import { type Parsed, XunchaError } from '@/lib/errors/xuncha-error';
import type { EvidenceSidecar } from '@/lib/evidence/sidecar';
import type { InspectionBundle } from '@/lib/inspection/bundle';
import type { PackCover } from './cover';
import { parsePack } from './parse-pack';
import { problem } from './problem';
import { type VerifyOptions, type VerifyReport, verifyPack } from './verify-pack';

/** What importing writes to; the database's repositories fit. The bundle's rubric is kept in the same step: all or nothing. */
export interface PackStore {
  inspections: {
    importBundle(
      bundle: InspectionBundle,
      evidence: { sidecar: EvidenceSidecar; blob: Blob; thumbnail?: Blob }[],
    ): Promise<'added' | 'same' | 'extended'>;
  };
}

export interface ImportResult {
  cover: PackCover;
  outcome: 'added' | 'same' | 'extended';
  signature: VerifyReport['signature'];
}

/**
 * Takes a pack in, so that its inspection resumes here. Verified first: a pack with a fault is refused whole, with the list of faults.
 * Importing writes nothing into the inspection's log.
 *
 * The file is read twice on purpose. The verdict comes last, when every file has been hashed, and until then nothing of the pack may be kept:
 * pictures held meanwhile would be as much memory as the pack is large. On the second reading each picture is hashed once more, so that what
 * is stored is what was verified even where the file was changed in between.
 */
export async function importPack(blob: Blob, store: PackStore, options: VerifyOptions = {}): Promise<Parsed<ImportResult>> {
  const report = await verifyPack(blob, options);
  if (!report.whole) return { ok: false, problems: report.faults };
  const parsed = await parsePack(blob, options.limits);
  if (!parsed.ok) return parsed;
  const { cover, bundle, picture, thumbnail } = parsed.value;
  if (cover.edition === 'public') return { ok: false, problems: [problem('public-not-importable', '')] };
  try {
    const evidence = [];
    for (const sidecar of bundle.evidence) {
      options.signal?.throwIfAborted();
      const small = await thumbnail(sidecar.id);
      evidence.push({ sidecar, blob: await picture(sidecar.id), ...(small ? { thumbnail: small } : {}) });
    }
    // A sealed record stays closed here too; the pack it came from is what a correction will cite.
    const inspection = cover.act === 'seal' ? { ...bundle.inspection, sealedAs: cover.packId } : bundle.inspection;
    const outcome = await store.inspections.importBundle({ ...bundle, inspection }, evidence);
    return { ok: true, value: { cover, outcome, signature: report.signature }, warnings: [] };
  } catch (thrown) {
    if (thrown instanceof XunchaError) return { ok: false, problems: [{ code: thrown.code, at: '', ...thrown.sentence }] };
    throw thrown;
  }
}
