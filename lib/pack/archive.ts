import { sha256, sha512 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { configure, type FileEntry, ZipReader } from '@zip.js/zip.js/lib/zip-core-native.js';
import { messageOf, type Parsed, type Problem } from '@/lib/errors/xuncha-error';
import { BlobWindows } from './blob-windows';
import { type Bytes, sha256Of, sha512Of } from './digest';
import { foldName, nameFault } from './file-name';
import { type ArchiveLimits, archiveLimits } from './limits';
import { joined } from './pieces';
import { type ProblemCode, problem } from './problem';

configure({ useWebWorkers: false, chunkSize: 4 * 1024 * 1024 });

/** Files larger than this are hashed while they stream by; smaller ones are read whole and hashed by the platform. */
const wholeLimit = 32 * 1024 * 1024;

export interface FileDigest {
  sha256: string;
  /** Only where it was asked for. */
  sha512?: string;
  bytes: number;
  head: Bytes;
}

/** One file of an opened archive. Reading throws a `Problem` (never anything else) when the content breaks a limit. */
export interface ArchiveFile {
  /** Path below the archive's top folder. */
  path: string;
  /** Size as the directory states it; the real one shows on reading. */
  size: number;
  read(): Promise<Bytes>;
  /** Hash and real size; `head` are the first bytes, for telling what kind of file it is. */
  digest(also?: { sha512: boolean }): Promise<FileDigest>;
}

/** A foreign zip whose names were all found harmless. */
export interface Archive {
  /** The one top folder. */
  root: string;
  files: ReadonlyMap<string, ArchiveFile>;
}

/** A zip without comment ends with its own end record; office documents inside hold others, so that only the very end counts. */
async function endsWithRecord(blob: Blob): Promise<boolean> {
  const [p, k, five, six] = new Uint8Array(await blob.slice(-22).arrayBuffer());
  return p === 0x50 && k === 0x4b && five === 5 && six === 6;
}

async function archiveFault(thrown: unknown, blob: Blob): Promise<Problem> {
  const message = messageOf(thrown);
  const reason = (thrown as { reason?: string }).reason ?? '';
  if (/duplicate/i.test(reason)) return problem('duplicate-name', '');
  if (/format is not recognized/i.test(message)) return problem('not-a-zip', '');
  if (!(await endsWithRecord(blob))) return problem('truncated', '');
  return /ambiguous/i.test(message) ? problem('ambiguous', '') : problem('not-a-zip', '');
}

/** A fault of one file as a problem, whatever was thrown. */
export function problemOf(path: string, thrown: unknown): Problem {
  if (isProblem(thrown)) return thrown;
  const message = messageOf(thrown);
  if (/ambiguous|overlapping/i.test(message)) return problem('ambiguous', path);
  if (/out of bounds/i.test(message)) return problem('truncated', path);
  return problem('unreadable', path, { detail: message });
}

function isProblem(thrown: unknown): thrown is Problem {
  return typeof thrown === 'object' && thrown !== null && 'code' in thrown && 'zh' in thrown;
}

/** Bytes that have come out of the archive so far; a file read again is not counted again. */
interface Budget {
  spent: number;
  files: Map<string, number>;
}

/** Lets an entry's bytes by, counting them; stops at the first one too many. */
function counted(entry: FileEntry, path: string, limits: ArchiveLimits, budget: Budget, take: (chunk: Bytes) => void) {
  let bytes = 0;
  return new WritableStream<Uint8Array>({
    write(chunk) {
      bytes += chunk.length;
      const before = budget.files.get(path) ?? 0;
      if (bytes > before) {
        budget.spent += bytes - before;
        budget.files.set(path, bytes);
      }
      if (bytes > limits.entryBytes || budget.spent > limits.totalBytes) throw problem('too-large', path);
      if (bytes > 1024 * 1024 && bytes > entry.compressedSize * limits.ratio) throw problem('bomb', path);
      take(new Uint8Array(chunk));
    },
  });
}

function fileOf(entry: FileEntry, path: string, limits: ArchiveLimits, budget: Budget): ArchiveFile {
  const pour = async (take: (chunk: Bytes) => void) => {
    try {
      await entry.getData(counted(entry, path, limits, budget, take), { checkOverlappingEntry: true });
    } catch (thrown) {
      throw problemOf(path, thrown);
    }
  };
  const read = async () => {
    const chunks: Bytes[] = [];
    await pour((chunk) => chunks.push(chunk));
    return chunks.length === 1 && chunks[0] ? chunks[0] : joined(chunks);
  };
  return {
    path,
    size: entry.uncompressedSize,
    read,
    async digest(also = { sha512: false }) {
      if (entry.uncompressedSize <= wholeLimit && entry.compressedSize <= wholeLimit) {
        const bytes = await read();
        const long = also.sha512 ? { sha512: await sha512Of(bytes) } : {};
        return { sha256: await sha256Of(bytes), ...long, bytes: bytes.length, head: bytes.slice(0, 64) };
      }
      const hash = sha256.create();
      const long = also.sha512 ? sha512.create() : null;
      let bytes = 0;
      let head: Bytes = new Uint8Array();
      await pour((chunk) => {
        if (bytes === 0) head = chunk.slice(0, 64);
        bytes += chunk.length;
        hash.update(chunk);
        long?.update(chunk);
      });
      return { sha256: bytesToHex(hash.digest()), ...(long ? { sha512: bytesToHex(long.digest()) } : {}), bytes, head };
    },
  };
}

/**
 * Opens a foreign zip strictly: contradictory structures, encrypted entries, links, unsafe names, duplicates and case twins are refused by
 * name. Checksums of the zip are not asked: the bag's manifests decide what was changed, and say which file.
 */
export async function openArchive(blob: Blob, limits: ArchiveLimits = archiveLimits): Promise<Parsed<Archive>> {
  const reader = new ZipReader(new BlobWindows(blob), { strictness: 'strict', filenameValidation: 'tolerant' });
  const problems: Problem[] = [];
  const refuse = (code: ProblemCode, at: string, values?: Record<string, string | number>) => problems.push(problem(code, at, values));
  const files = new Map<string, ArchiveFile>();
  const folds = new Map<string, string>();
  const roots = new Set<string>();
  const budget: Budget = { spent: 0, files: new Map() };
  try {
    let count = 0;
    for await (const entry of reader.getEntriesGenerator()) {
      if (++count > limits.entries) {
        refuse('too-many-files', '', { limit: limits.entries });
        break;
      }
      const name = entry.filename;
      const fault = nameFault(name);
      if (fault) {
        refuse(fault, name);
        continue;
      }
      if (entry.symlink) refuse('symlink', name);
      if (entry.encrypted) refuse('encrypted', name);
      const fold = foldName(name);
      const twin = folds.get(fold);
      if (twin !== undefined) refuse(twin === name ? 'duplicate-name' : 'case-twin', name);
      folds.set(fold, name);
      const slash = name.indexOf('/');
      roots.add(slash < 0 ? '' : name.slice(0, slash));
      if (!entry.directory) {
        const path = name.slice(slash + 1);
        files.set(path, fileOf(entry, path, limits, budget));
      }
    }
  } catch (thrown) {
    return { ok: false, problems: [...problems, await archiveFault(thrown, blob)] };
  }
  const [root] = roots;
  if (problems.length === 0 && (roots.size !== 1 || root === undefined || root === '')) refuse('several-roots', '');
  if (problems.length > 0 || root === undefined) return { ok: false, problems };
  return { ok: true, value: { root, files }, warnings: [] };
}
