import type { Parsed, Problem } from '@/lib/errors/xuncha-error';
import { type Archive, openArchive, problemOf } from './archive';
import { formatManifest, type ManifestLine, parseManifest } from './bag-text';
import { type Bytes, sha256Of, utf8 } from './digest';
import { type ArchiveLimits, archiveLimits } from './limits';
import { problem } from './problem';
import { openZip } from './zip-writer';

/** A database as backup and restore see it. The device key's table is not among the tables: that key never leaves its profile. */
export interface BackupStore {
  /** Version of the database's schema. */
  version: number;
  tables: readonly string[];
  rows(table: string): Promise<unknown[]>;
  /** Puts these rows in the place of all that is there, in one transaction: all or nothing. */
  replaceAll(rows: ReadonlyMap<string, unknown[]>): Promise<void>;
}

interface BackupHead {
  format: 1;
  kind: 'xuncha-backup';
  databaseVersion: number;
  version: string;
  createdAt: string;
  tables: Record<string, number>;
}

export interface BackupReceipt {
  bytes: number;
  rows: number;
  blobs: number;
}

const root = 'xuncha-backup';
const headFile = 'backup.json';
const manifestFile = 'manifest-sha256.txt';
const headFormat = 1;

/** What stands in a row where a blob was. */
interface BlobPlace {
  $blob: string;
  type: string;
}

function isBlobPlace(value: unknown): value is BlobPlace {
  return typeof value === 'object' && value !== null && '$blob' in value && typeof value.$blob === 'string';
}

/** Rows keep blobs as members of their own (`{id, blob}`), never deeper. */
function splitBlobs(row: unknown, file: () => string): { plain: unknown; blobs: [path: string, blob: Blob][] } {
  const blobs: [string, Blob][] = [];
  const members = Object.entries(row as object).map(([key, value]) => {
    if (!(value instanceof Blob)) return [key, value];
    const path = file();
    blobs.push([path, value]);
    return [key, { $blob: path, type: value.type } satisfies BlobPlace];
  });
  return { plain: Object.fromEntries(members), blobs };
}

/** Writes the whole database into one file. Pictures pass through one at a time. */
export async function writeBackup(
  store: BackupStore,
  sink: WritableStream<Uint8Array>,
  { version, createdAt, signal, onProgress }: { version: string; createdAt: string; signal?: AbortSignal; onProgress?(done: number): void },
): Promise<BackupReceipt> {
  const writer = sink.getWriter();
  try {
    const zip = openZip(writer);
    const lines: ManifestLine[] = [];
    const add = async (path: string, content: Bytes) => {
      signal?.throwIfAborted();
      lines.push({ path, digest: await sha256Of(content) });
      await zip.add(`${root}/${path}`, content);
    };
    const tables: Record<string, number> = {};
    let blobCount = 0;
    let rowCount = 0;
    for (const table of store.tables) {
      const rows = await store.rows(table);
      const texts: string[] = [];
      for (const row of rows) {
        const { plain, blobs } = splitBlobs(row, () => `blobs/${String(++blobCount).padStart(6, '0')}`);
        for (const [path, blob] of blobs) await add(path, new Uint8Array(await blob.arrayBuffer()));
        texts.push(`${JSON.stringify(plain)}\n`);
        onProgress?.(++rowCount);
      }
      tables[table] = rows.length;
      await add(`tables/${table}.jsonl`, utf8(texts.join('')));
    }
    const head: BackupHead = { format: headFormat, kind: 'xuncha-backup', databaseVersion: store.version, version, createdAt, tables };
    await add(headFile, utf8(JSON.stringify(head)));
    await zip.add(`${root}/${manifestFile}`, utf8(formatManifest(lines)));
    const bytes = await zip.finish();
    await writer.close();
    return { bytes, rows: rowCount, blobs: blobCount };
  } catch (thrown) {
    await writer.abort(thrown).catch(() => undefined);
    throw thrown;
  }
}

/** Reads files of a backup, each checked against the manifest before it is believed. */
async function checkedReader(archive: Archive): Promise<(path: string) => Promise<Bytes>> {
  const text = new TextDecoder().decode(await archive.files.get(manifestFile)?.read());
  const listed = new Map(parseManifest(text)?.map(({ path, digest }) => [path, digest]));
  return async (path) => {
    const file = archive.files.get(path);
    if (!file) throw problem('missing', path);
    const content = await file.read();
    if ((await sha256Of(content)) !== listed.get(path)) throw problem('changed', path);
    return content;
  };
}

function parseRow(text: string, at: string): Record<string, unknown> {
  let forbidden = false;
  const value: unknown = JSON.parse(text, (key, member) => {
    forbidden ||= key === '__proto__';
    return member;
  });
  if (forbidden) throw problem('forbidden-key', at);
  if (typeof value !== 'object' || value === null) throw problem('not-json', at);
  return value as Record<string, unknown>;
}

async function readHead(read: (path: string) => Promise<Bytes>, store: BackupStore): Promise<BackupHead> {
  const head = parseRow(new TextDecoder().decode(await read(headFile)), headFile) as unknown as BackupHead;
  if (head.kind !== 'xuncha-backup') throw problem('schema', headFile, { detail: 'kind' });
  if (head.format > headFormat || head.databaseVersion > store.version) {
    throw problem('newer-version', headFile, { found: head.databaseVersion, known: store.version });
  }
  return head;
}

async function readRows(read: (path: string) => Promise<Bytes>, table: string, signal: AbortSignal | undefined): Promise<unknown[]> {
  const at = `tables/${table}.jsonl`;
  const rows: unknown[] = [];
  for (const line of new TextDecoder().decode(await read(at)).split('\n')) {
    signal?.throwIfAborted();
    if (line === '') continue;
    const row = parseRow(line, at);
    for (const [key, value] of Object.entries(row)) {
      if (isBlobPlace(value)) row[key] = new Blob([await read(value.$blob)], { type: value.type });
    }
    rows.push(row);
  }
  return rows;
}

/**
 * Reads a backup and puts it in the place of what is there. Everything is read and checked before the first row is written; with any
 * fault the database stays as it was.
 */
export async function restoreBackup(
  blob: Blob,
  store: BackupStore,
  { limits = archiveLimits, signal }: { limits?: ArchiveLimits; signal?: AbortSignal } = {},
): Promise<Parsed<{ rows: number; createdAt: string }>> {
  const opened = await openArchive(blob, { ...limits, entries: limits.entries * 10 });
  if (!opened.ok) return opened;
  const rows = new Map<string, unknown[]>();
  let createdAt: string;
  try {
    const read = await checkedReader(opened.value);
    const head = await readHead(read, store);
    createdAt = head.createdAt;
    for (const table of store.tables) {
      if (head.tables[table] === undefined) continue;
      const found = await readRows(read, table, signal);
      if (found.length !== head.tables[table]) throw problem('schema', `tables/${table}.jsonl`, { detail: `${found.length}` });
      rows.set(table, found);
    }
  } catch (thrown) {
    signal?.throwIfAborted();
    const fault: Problem = thrown instanceof SyntaxError ? problem('not-json', headFile) : problemOf(headFile, thrown);
    return { ok: false, problems: [fault] };
  }
  await store.replaceAll(rows);
  return { ok: true, value: { rows: [...rows.values()].reduce((sum, each) => sum + each.length, 0), createdAt }, warnings: [] };
}
