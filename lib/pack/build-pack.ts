import { assess } from '@/lib/report/assess';
import type { Assessment } from '@/lib/report/model';
import { payloadOf, type ThumbnailBytes, tagsOf } from './bag-contents';
import type { BagEntry } from './bag-entry';
import { buildCover } from './build-cover';
import type { PackCover } from './cover';
import type { Bytes } from './digest';
import { logHeadOf, packIdOf, packName } from './pack-id';
import type { PackProgress, PackReceipt, PackSource } from './pack-source';
import { packEvidence } from './packed-evidence';
import { pictureType } from './picture';
import { publicAssessment } from './public-edition';
import { createPublicWords, type PublicWords } from './public-words';
import { workAhead } from './work-ahead';
import { openZip } from './zip-writer';

async function thumbnailsOf({ bundle, thumbnail }: PackSource): Promise<ThumbnailBytes> {
  const thumbnails = new Map<string, Bytes>();
  for (const { id } of bundle.evidence) {
    const blob = await thumbnail(id);
    if (blob) thumbnails.set(id, new Uint8Array(await blob.arrayBuffer()));
  }
  return thumbnails;
}

/** The cover with its evidence, ids worked out. */
async function coverOf(
  source: PackSource,
  assessment: Assessment,
  thumbnails: ThumbnailBytes,
  words: PublicWords | null,
): Promise<PackCover> {
  const { bundle, act, edition, version, language } = source;
  const logHead = logHeadOf(bundle);
  const key = { inspectionId: bundle.inspection.id, revision: bundle.inspection.revision, logHead, version, language };
  const packId = await packIdOf({ ...key, act, edition });
  const namesShown = source.namesShown ?? false;
  const evidence = packEvidence(bundle, assessment.state, edition, {
    namesShown,
    thumbnailType: (id) => pictureType(thumbnails.get(id) ?? new Uint8Array()),
  });
  return buildCover({
    bundle,
    assessment,
    evidence: words ? words.clean(evidence) : evidence,
    redactions: words?.redactions() ?? null,
    packId,
    act,
    edition,
    internal: edition === 'public' ? { packId: await packIdOf({ ...key, act, edition: 'internal' }), logHead } : null,
    keyFingerprint: act === 'seal' ? (source.signer?.fingerprint ?? null) : null,
    version,
    language,
    namesShown,
  });
}

/**
 * Writes one inspection as a BagIt 1.0 bag in a zip. Pictures stream through, the next ones read while one is written; a sink copies what
 * it keeps, because their memory is used again. A listed item that is missing or altered fails the whole export; the sink is then aborted,
 * so that no half a pack is left behind.
 */
export async function buildPack(
  source: PackSource,
  sink: WritableStream<Uint8Array>,
  { signal, onProgress }: { signal?: AbortSignal; onProgress?(progress: PackProgress): void } = {},
): Promise<PackReceipt> {
  const writer = sink.getWriter();
  try {
    onProgress?.({ step: 'documents', done: 0, of: 1 });
    const whole = assess(source.bundle, source.checks);
    const words = source.edition === 'public' ? createPublicWords() : null;
    const assessment = words ? publicAssessment(whole, words) : whole;
    const thumbnails = await thumbnailsOf(source);
    const cover = await coverOf(source, assessment, thumbnails, words);
    signal?.throwIfAborted();
    const payload = await payloadOf(source, cover, assessment, thumbnails);
    const { tags, tagManifest, stamped } = await tagsOf(source, cover, payload);
    signal?.throwIfAborted();
    const root = packName(source.bundle, source.act, source.edition, cover.packId);
    const entries = [...payload, ...tags].sort((a, b) => (a.path < b.path ? -1 : 1));
    const zip = openZip(writer);
    let done = 0;
    const load = async (entry: BagEntry) => ({ entry, bytes: await entry.load() });
    for await (const { entry, bytes } of workAhead(entries, ({ size }) => size, load)) {
      signal?.throwIfAborted();
      await zip.add(`${root}/${entry.path}`, bytes);
      entry.spent?.(bytes);
      onProgress?.({ step: 'pictures', done: ++done, of: entries.length });
    }
    onProgress?.({ step: 'closing', done: entries.length, of: entries.length });
    const bytes = await zip.finish();
    await writer.close();
    return {
      packId: cover.packId,
      revision: cover.revision,
      fileName: `${root}.zip`,
      bytes,
      files: entries.length,
      tagManifestSha256: tagManifest.sha256,
      fingerprint: source.act === 'seal' ? (source.signer?.fingerprint ?? null) : null,
      stamped,
    };
  } catch (thrown) {
    await writer.abort(thrown).catch(() => undefined);
    throw thrown;
  }
}
