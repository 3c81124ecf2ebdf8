import { buildReportModel } from '@/lib/report/build-model';
import type { Assessment } from '@/lib/report/model';
import { wordsFor } from '@/lib/report/words';
import { type BagEntry, held, pictureEntry } from './bag-entry';
import { bagDeclaration, formatBagInfo, formatManifest, type ManifestLine } from './bag-text';
import { canonicalBytes, canonicalJson } from './canonical';
import type { PackCover } from './cover';
import { type Bytes, utf8 } from './digest';
import { buildDocuments } from './documents';
import { bagFiles, payloadFiles } from './format';
import type { PackSource } from './pack-source';
import { createReadingBuffers } from './reading-buffers';
import { signTagManifest } from './sign';

/** Bytes of thumbnails by evidence id. */
export type ThumbnailBytes = ReadonlyMap<string, Bytes>;

/** One after the other: hashing takes a copy, and all at once would be as much again as the files themselves. */
async function inTurn(files: readonly { path: string; bytes: Bytes }[]): Promise<BagEntry[]> {
  const entries: BagEntry[] = [];
  for (const { path, bytes } of files) entries.push(await held(path, bytes));
  return entries;
}

/** Everything below `data/`: cover, log, documents, small pictures, pictures. */
export async function payloadOf(
  source: PackSource,
  cover: PackCover,
  assessment: Assessment,
  thumbnails: ThumbnailBytes,
): Promise<BagEntry[]> {
  const { bundle, edition, language, version } = source;
  const small = cover.evidence.flatMap(({ n, thumbnail, sidecar }) => {
    const bytes = thumbnails.get(sidecar.id);
    return thumbnail && bytes ? [{ n, path: thumbnail, bytes }] : [];
  });
  const smallPictures = new Map(small.map(({ n, bytes }) => [n, bytes]));
  const model = buildReportModel({
    bundle,
    assessment,
    evidence: cover.evidence.map(({ n, file, clauses, findingId, sidecar }) => ({
      n,
      file: file.replace(/^data\//, ''),
      clauses,
      findingId,
      sidecar,
    })),
    edition,
    packId: cover.packId,
    version,
    logHead: cover.logHead,
    redactions: cover.redactions ?? [],
    namesShown: source.namesShown ?? false,
  });
  const documents = await buildDocuments(model, wordsFor(language, bundle.campaign.timeZone, source.checks), smallPictures);
  const log =
    edition === 'internal' ? [await held(payloadFiles.log, utf8(bundle.log.map((entry) => `${canonicalJson(entry)}\n`).join('')))] : [];
  const buffers = createReadingBuffers();
  return [
    await held(payloadFiles.inspection, canonicalBytes(cover)),
    ...log,
    ...(await inTurn(documents.map(([path, bytes]) => ({ path, bytes })))),
    ...(await inTurn(small)),
    ...cover.evidence.map((each) => pictureEntry(each, source, buffers)),
  ];
}

function bagInfo(source: PackSource, cover: PackCover, payload: BagEntry[]): string {
  const bytes = payload.reduce((sum, entry) => sum + entry.size, 0);
  return formatBagInfo([
    ['Bag-Software-Agent', `Xuncha ${source.version}`],
    ['Bagging-Date', (source.bundle.log.at(-1)?.at ?? source.bundle.inspection.updatedAt).slice(0, 10)],
    ['External-Identifier', cover.packId],
    ['External-Description', source.bundle.site.name],
    ['Bag-Group-Identifier', cover.campaignId],
    ['Internal-Sender-Identifier', source.bundle.inspection.id],
    ['Xuncha-Time-Stamp', source.stamp ? 'asked for (RFC 3161); held if timestamp.tsr is there' : 'not asked for'],
    ['Payload-Oxum', `${bytes}.${payload.length}`],
  ]);
}

/** The tag files: declaration, info, manifests, the verifying page, and for seals the signature. */
export async function tagsOf(
  source: PackSource,
  cover: PackCover,
  payload: BagEntry[],
): Promise<{ tags: BagEntry[]; tagManifest: BagEntry; stamped: boolean }> {
  const lines = (entries: BagEntry[]): ManifestLine[] => entries.map(({ path, sha256 }) => ({ path, digest: sha256 }));
  const listed = [
    await held(bagFiles.declaration, utf8(bagDeclaration)),
    await held(bagFiles.info, utf8(bagInfo(source, cover, payload))),
    await held(bagFiles.manifest, utf8(formatManifest(lines(payload)))),
    await held(bagFiles.verifier, utf8(source.verifier)),
  ];
  const tagManifest = await held(bagFiles.tagManifest, utf8(formatManifest(lines(listed))));
  const tags = [...listed, tagManifest];
  if (source.act !== 'seal' || !source.signer) return { tags, tagManifest, stamped: false };
  const signature = canonicalBytes(await signTagManifest(source.signer, await tagManifest.load()));
  tags.push(await held(bagFiles.signature, signature));
  const stamp = await source.stamp?.(new Uint8Array(await crypto.subtle.digest('SHA-256', signature)));
  if (stamp) tags.push(await held(bagFiles.timeStamp, stamp));
  return { tags, tagManifest, stamped: Boolean(stamp) };
}
