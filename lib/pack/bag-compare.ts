import type { Problem } from '@/lib/errors/xuncha-error';
import type { ManifestLine } from './bag-text';
import { problem } from './problem';

/** What was read of a bag: digests by path, and the files that could not be read. */
export interface ReadFiles {
  digests: ReadonlyMap<string, string>;
  unread: ReadonlySet<string>;
}

/** Sorts differences from one manifest into what a person calls them: swapped, renamed, changed, missing, extra. */
export function compareWithManifest(lines: ManifestLine[], { digests, unread }: ReadFiles, belongs: (path: string) => boolean): Problem[] {
  const listed = new Map(lines.map((line) => [line.path, line.digest]));
  const changed = new Map<string, { want: string; is: string }>();
  const missing = new Map<string, string>();
  for (const [path, want] of listed) {
    const is = digests.get(path);
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
  for (const [path, is] of digests) {
    if (listed.has(path) || !belongs(path)) continue;
    const [from] = [...missing].find(([, want]) => want === is) ?? [];
    if (from !== undefined) missing.delete(from);
    problems.push(from === undefined ? problem('extra', path) : problem('renamed', path, { from }));
  }
  for (const path of missing.keys()) problems.push(problem('missing', path));
  return problems;
}
