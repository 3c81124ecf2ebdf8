import type { Problem } from '@/lib/errors/xuncha-error';
import { type Archive, type ArchiveFile, type FileDigest, problemOf } from './archive';
import { compareWithManifest } from './bag-compare';
import { type BagAlgorithm, bagAlgorithms, isBagDeclaration, parseBagInfo, parseManifest } from './bag-text';
import { textOf } from './content';
import { bagFiles } from './format';
import { problem } from './problem';
import { workAhead } from './work-ahead';

/** Hashes and size of every file that could be read. */
export type Digests = ReadonlyMap<string, FileDigest>;

const isPayload = (path: string) => path.startsWith('data/');

/** Tag files that the signed tag manifest need not list: itself, and what was made after it. */
const unlisted: ReadonlySet<string> = new Set([bagFiles.tagManifest, bagFiles.signature, bagFiles.timeStamp]);

interface ManifestName {
  path: string;
  of: 'payload' | 'tags';
  algorithm: string;
}

/** The manifests of a bag: those that every pack has, there or not, and whatever else is named like one. */
function manifestNames(archive: Archive): ManifestName[] {
  const paths = new Set<string>([bagFiles.manifest, bagFiles.tagManifest, ...archive.files.keys()]);
  return [...paths].flatMap((path): ManifestName[] => {
    const [, tag, algorithm] = /^(tag)?manifest-([^/]+)\.txt$/.exec(path) ?? [];
    return algorithm === undefined ? [] : [{ path, of: tag ? 'tags' : 'payload', algorithm }];
  });
}

const isKnown = (algorithm: string): algorithm is BagAlgorithm => Object.hasOwn(bagAlgorithms, algorithm);

/** Reads every file once, in order; the next ones are read while one is hashed. SHA-512 is worked out only where a manifest asks for it. */
export async function digestAll(
  archive: Archive,
  problems: Problem[],
  options: { signal?: AbortSignal; onFile?(done: number, of: number): void },
): Promise<Digests> {
  const digests = new Map<string, FileDigest>();
  const sha512 = manifestNames(archive).some(({ algorithm }) => algorithm === 'sha512');
  const read = async (file: ArchiveFile): Promise<{ path: string; digest: FileDigest } | { path: string; fault: Problem }> => {
    const { path } = file;
    try {
      return { path, digest: await file.digest({ sha512 }) };
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

async function manifestProblems(archive: Archive, { path, of, algorithm }: ManifestName, digests: Digests): Promise<Problem[]> {
  if (!archive.files.has(path)) return [problem('manifest-missing', path)];
  if (!isKnown(algorithm)) return [problem('manifest-algorithm', path)];
  const problems: Problem[] = [];
  const text = await textOf(archive, path, problems);
  if (text === null) return problems;
  const lines = parseManifest(text, algorithm);
  // A payload manifest speaks of the payload only, a tag manifest of everything but it.
  if (!lines || lines.some((line) => isPayload(line.path) !== (of === 'payload'))) return [problem('manifest-invalid', path)];
  const read = {
    digests: new Map([...digests].flatMap(([name, digest]) => (digest[algorithm] === undefined ? [] : [[name, digest[algorithm]]]))),
    unread: new Set([...archive.files.keys()].filter((name) => !digests.has(name))),
  };
  const belongs = (name: string) => {
    if (of === 'payload') return isPayload(name);
    return path === bagFiles.tagManifest ? !isPayload(name) && !unlisted.has(name) : /^manifest-/.test(name);
  };
  return compareWithManifest(lines, read, belongs);
}

async function declarationProblems(archive: Archive, problems: Problem[]): Promise<void> {
  const text = await textOf(archive, bagFiles.declaration, problems);
  if (text === null) problems.push(problem('bagit-missing', bagFiles.declaration));
  else if (!isBagDeclaration(text)) problems.push(problem('bagit-invalid', bagFiles.declaration));
}

async function infoProblems(archive: Archive, digests: Digests, problems: Problem[]): Promise<void> {
  const text = await textOf(archive, bagFiles.info, problems);
  if (text === null) return;
  const info = parseBagInfo(text);
  const oxums = info?.filter(([label]) => label === 'payload-oxum') ?? [];
  if (!info || oxums.length > 1) problems.push(problem('bag-info-invalid', bagFiles.info));
  const payload = [...digests].filter(([path]) => isPayload(path));
  const bytes = payload.reduce((sum, [, digest]) => sum + digest.bytes, 0);
  if (oxums.some(([, oxum]) => oxum !== `${bytes}.${payload.length}`)) problems.push(problem('payload-oxum', bagFiles.info));
}

/** Checks a bag by RFC 8493: declaration, every manifest in both directions, bag-info. Faults carry the file's name. */
export async function checkBag(archive: Archive, digests: Digests, problems: Problem[]): Promise<void> {
  await declarationProblems(archive, problems);
  for (const name of manifestNames(archive)) problems.push(...(await manifestProblems(archive, name, digests)));
  if (archive.files.has(bagFiles.fetch)) problems.push(problem('fetch-file', bagFiles.fetch));
  await infoProblems(archive, digests, problems);
}
