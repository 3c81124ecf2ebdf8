import type { Problem } from '@/lib/errors/xuncha-error';
import { type Archive, openArchive, problemOf } from './archive';
import { checkBag, type Digests, digestAll } from './bag-check';
import { parseForeignJson, readContent, textOf } from './content';
import type { PackCover } from './cover';
import { bagFiles } from './format';
import { type ArchiveLimits, archiveLimits } from './limits';
import { isPictureMime, pictureType } from './picture';
import { problem } from './problem';
import { type PackSignature, readSignature, signatureHolds } from './sign';
import { isStampOf } from './time-stamp';

/** How far a pack's origin is vouched for. `invalid` = signed, but not these bytes or not by this key. */
export type TrustLevel = 'unsigned' | 'invalid' | 'unknown-key' | 'known-inspector';

export interface KnownKey {
  fingerprint: string;
  inspector: string;
}

/** Itemised verdict on one pack. */
export interface VerifyReport {
  /** Nothing was changed, is missing, extra or malformed. */
  whole: boolean;
  faults: Problem[];
  files: number;
  bytes: number;
  signature: { level: TrustLevel; fingerprint: string | null; inspector: string | null };
  /** An RFC 3161 stamp lies in the bag; who stamped it is for the authority's own tools to confirm. */
  stamped: boolean;
  /** What the pack says of itself; null when that could not be read. */
  cover: PackCover | null;
}

export interface VerifyOptions {
  knownKeys?: readonly KnownKey[];
  limits?: ArchiveLimits;
  signal?: AbortSignal;
  onFile?(done: number, of: number): void;
}

function evidenceProblems(cover: PackCover, digests: Digests): Problem[] {
  return cover.evidence.flatMap(({ file, sidecar }) => {
    const digest = digests.get(file);
    if (!digest) return [];
    const problems: Problem[] = [];
    if (digest.sha256 !== sidecar.sha256 || digest.bytes !== sidecar.bytes) problems.push(problem('evidence-mismatch', file));
    if (isPictureMime(sidecar.mime) && pictureType(digest.head) === null) problems.push(problem('not-a-picture', file));
    return problems;
  });
}

async function readSignatureFile(archive: Archive, problems: Problem[]): Promise<PackSignature | null> {
  const text = await textOf(archive, bagFiles.signature, problems);
  if (text === null) return null;
  const json = parseForeignJson(text, bagFiles.signature);
  const signature = json.ok ? readSignature(json.value) : null;
  if (!signature) problems.push(json.ok ? problem('signature-unreadable', bagFiles.signature) : json.problem);
  return signature;
}

async function judgeSignature(
  archive: Archive,
  cover: PackCover | null,
  knownKeys: readonly KnownKey[],
  problems: Problem[],
): Promise<VerifyReport['signature']> {
  if (!archive.files.has(bagFiles.signature)) {
    if (cover?.keyFingerprint) problems.push(problem('seal-unsigned', bagFiles.signature));
    return { level: 'unsigned', fingerprint: null, inspector: null };
  }
  const signature = await readSignatureFile(archive, problems);
  if (!signature) return { level: 'invalid', fingerprint: null, inspector: null };
  const { fingerprint } = signature;
  const invalid = { level: 'invalid', fingerprint, inspector: null } as const;
  const manifest = await archive.files.get(bagFiles.tagManifest)?.read();
  if (!manifest || !(await signatureHolds(signature, manifest))) {
    problems.push(problem('signature-wrong', bagFiles.signature));
    return invalid;
  }
  if (cover && cover.keyFingerprint !== fingerprint) {
    problems.push(problem('signed-by-other', bagFiles.signature));
    return invalid;
  }
  const known = knownKeys.find((key) => key.fingerprint === fingerprint);
  return { level: known ? 'known-inspector' : 'unknown-key', fingerprint, inspector: known?.inspector ?? null };
}

/** A stamp must be over the signature that lies beside it. */
async function checkStamp(archive: Archive, problems: Problem[]): Promise<boolean> {
  const file = archive.files.get(bagFiles.timeStamp);
  if (!file) return false;
  try {
    const signature = await archive.files.get(bagFiles.signature)?.read();
    const stamped = signature && isStampOf(await file.read(), new Uint8Array(await crypto.subtle.digest('SHA-256', signature)));
    if (!stamped) problems.push(problem('stamp-wrong', bagFiles.timeStamp));
  } catch (thrown) {
    problems.push(problemOf(bagFiles.timeStamp, thrown));
  }
  return true;
}

/** One sentence per fault: the same fault met on two ways (a missing picture, say) is told once. */
function distinct(faults: Problem[]): Problem[] {
  return [...new Map(faults.map((fault) => [`${fault.code} ${fault.at}`, fault])).values()];
}

/**
 * Verifies a pack: archive, bag, content, log, evidence, signature. The same code speaks in `verify.html`, the workbench and on the
 * command line. Never rejects except when stopped.
 */
export async function verifyPack(blob: Blob, options: VerifyOptions = {}): Promise<VerifyReport> {
  const unsigned = { level: 'unsigned', fingerprint: null, inspector: null } as const;
  const opened = await openArchive(blob, options.limits ?? archiveLimits);
  if (!opened.ok) {
    return {
      whole: false,
      faults: distinct(opened.problems),
      files: 0,
      bytes: blob.size,
      signature: unsigned,
      stamped: false,
      cover: null,
    };
  }
  const archive = opened.value;
  const faults: Problem[] = [];
  const digests = await digestAll(archive, faults, options);
  await checkBag(archive, digests, faults);
  const content = await readContent(archive);
  faults.push(...content.problems);
  if (content.cover) faults.push(...evidenceProblems(content.cover, digests));
  const signature = await judgeSignature(archive, content.cover, options.knownKeys ?? [], faults);
  const stamped = await checkStamp(archive, faults);
  const told = distinct(faults);
  return {
    whole: told.length === 0,
    faults: told,
    files: archive.files.size,
    bytes: [...digests.values()].reduce((sum, digest) => sum + digest.bytes, 0),
    signature,
    stamped,
    cover: content.cover,
  };
}
