import type { Problem } from '@/lib/errors/xuncha-error';
import { type Archive, type ArchiveFile, type FileDigest, problemOf } from './archive';
import { bagDeclaration, type ManifestLine, parseBagInfo, parseManifest } from './bag-text';
import { textOf } from './content';
import { bagFiles } from './format';
import { problem } from './problem';
import { workAhead } from './work-ahead';

/** Hash and size of every file that could be read. */
export type Digests = ReadonlyMap<string, FileDigest>;

/** Tag files that no tag manifest lists: itself, and what was made after it. */
const unlisted: ReadonlySet<string> = new Set([bagFiles.tagManifest, bagFiles.signature, bagFiles.timeStamp]);

/** Reads every file once, in order; the next ones are read while one is hashed. */
export async function digestAll(
  archive: Archive,
  problems: Problem[],
  options: { signal?: AbortSignal; onFile?(done: number, of: number): void },
): Promise<Digests> {
  const digests = new Map<string, FileDigest>();
  const read = async (file: ArchiveFile): Promise<{ path: string; digest: FileDigest } | { path: string; fault: Problem }> => {
    const { path } = file;
    try {
      return { path, digest: await file.digest() };
    } catch (thrown) {
      return { path, fault: problemOf(path, thrown) };
    }
  };
  let done = 0;
  for await (const each of workAhead([...archive.files.values()], ({ size }) => size, read)) {
    options.signal?.throwIfAborted();
    if ('fault' in each) problems.push(each.fault);
    else digests.set(each.path, each.digest);
    options.onFile?.(++done, archive.files.size);
  }
  return digests;
}

/** Sorts differences into what a person calls them: swapped, renamed, changed, missing, extra. */
function compare(lines: ManifestLine[], present: Digests, belongs: (path: string) => boolean, unread: ReadonlySet<string>): Problem[] {
  const listed = new Map(lines.map((line) => [line.path, line.sha256]));
  const changed = new Map<string, { want: string; is: string }>();
  const missing = new Map<string, string>();
  for (const [path, want] of listed) {
    const is = present.get(path)?.sha256;
    if (is === undefined) {
      if (!unread.has(path)) missing.set(path, want);
    } else if (is !== want) changed.set(path, { want, is });
  }
  const problems: Problem[] = [];
  for (const [path, { want, is }] of changed) {
    const partner = [...changed].find(([other, each]) => other > path && each.want === is && each.is === want);
    if (!partner) continue;
    problems.push(problem('swapped', path, { with: partner[0] }));
    changed.delete(path);
    changed.delete(partner[0]);
  }
  for (const path of changed.keys()) problems.push(problem('changed', path));
  for (const [path, { sha256 }] of present) {
    if (listed.has(path) || !belongs(path)) continue;
    const [from] = [...missing].find(([, want]) => want === sha256) ?? [];
    if (from !== undefined) missing.delete(from);
    problems.push(from === undefined ? problem('extra', path) : problem('renamed', path, { from }));
  }
  for (const path of missing.keys()) problems.push(problem('missing', path));
  return problems;
}

async function manifestOf(archive: Archive, path: string, problems: Problem[]): Promise<ManifestLine[] | null> {
  const text = await textOf(archive, path, problems);
  if (text === null) {
    if (!archive.files.has(path)) problems.push(problem('manifest-missing', path));
    return null;
  }
  const lines = parseManifest(text);
  if (!lines) problems.push(problem('manifest-invalid', path));
  return lines;
}

async function declarationProblems(archive: Archive, problems: Problem[]): Promise<void> {
  const text = await textOf(archive, bagFiles.declaration, problems);
  if (text === null) problems.push(problem('bagit-missing', bagFiles.declaration));
  else if (text.replaceAll('\r\n', '\n').trimEnd() !== bagDeclaration.trimEnd()) {
    problems.push(problem('bagit-invalid', bagFiles.declaration));
  }
}

async function oxumProblems(archive: Archive, digests: Digests, problems: Problem[]): Promise<void> {
  const text = await textOf(archive, bagFiles.info, problems);
  const oxum = text === null ? undefined : parseBagInfo(text).get('payload-oxum');
  if (oxum === undefined) return;
  const payload = [...digests].filter(([path]) => path.startsWith('data/'));
  const bytes = payload.reduce((sum, [, digest]) => sum + digest.bytes, 0);
  if (oxum !== `${bytes}.${payload.length}`) problems.push(problem('payload-oxum', bagFiles.info));
}

/** Checks a bag by RFC 8493: declaration, both manifests in both directions, Payload-Oxum. Faults carry the file's name. */
export async function checkBag(archive: Archive, digests: Digests, problems: Problem[]): Promise<void> {
  const unread = new Set([...archive.files.keys()].filter((path) => !digests.has(path)));
  await declarationProblems(archive, problems);
  const payload = await manifestOf(archive, bagFiles.manifest, problems);
  const tags = await manifestOf(archive, bagFiles.tagManifest, problems);
  const isPayload = (path: string) => path.startsWith('data/');
  if (payload) problems.push(...compare(payload, digests, isPayload, unread));
  if (tags) problems.push(...compare(tags, digests, (path) => !isPayload(path) && !unlisted.has(path), unread));
  await oxumProblems(archive, digests, problems);
}
