import type { Repositories } from '@/lib/db/repositories';
import type { Parsed } from '@/lib/errors/xuncha-error';
import { choosableRubrics, compareVersions } from '@/lib/scores/choosable-rubrics';
import type { RubricDraft } from '@/lib/scores/edit-rubric';
import { copyRubric, nextVersion } from '@/lib/scores/edit-rubric';
import { parseRubric } from '@/lib/scores/parse-rubric';
import type { Rubric } from '@/lib/scores/rubric';

/** The place of a draft in the address, where a published rubric has its version. */
export const draftVersion = 'draft';

/** Why a copy cannot be named so; null = it can. */
export function nameFault(id: string, name: string, taken: readonly Rubric[]): 'id-form' | 'id-taken' | 'name' | null {
  if (!/^[\p{L}\p{N}][\p{L}\p{N}._-]{0,79}$/u.test(id)) return 'id-form';
  if (taken.some((rubric) => rubric.id === id)) return 'id-taken';
  return name.trim() === '' ? 'name' : null;
}

/** An office's own copy of a rubric, under a name of its own. */
export function draftOfCopy(rubric: Rubric, identity: { id: string; name: string }): RubricDraft {
  return { rubric: copyRubric(rubric, { id: identity.id, name: identity.name.trim() }), from: { id: rubric.id, version: rubric.version } };
}

/** The next version of an office's own rubric: one above the newest that was published. */
export function draftOfNext(rubric: Rubric, all: readonly Rubric[]): RubricDraft {
  const versions = all.filter(({ id }) => id === rubric.id).map(({ version }) => version);
  const newest = [rubric.version, ...versions].sort(compareVersions).at(-1) ?? rubric.version;
  return { rubric: { ...rubric, version: nextVersion(newest) }, from: { id: rubric.id, version: rubric.version } };
}

/** Publishes a draft: parsed like any foreign file, then frozen under its version and content hash. The draft goes only once it is kept. */
export async function publishDraft(repositories: Repositories, rubric: Rubric): Promise<Parsed<Rubric>> {
  const parsed = parseRubric(rubric);
  if (!parsed.ok) return parsed;
  await repositories.rubrics.keep(parsed.value);
  await repositories.rubricDrafts.remove(rubric.id);
  return parsed;
}

/** Whether a rubric can be made one's own: one that only weighs others has no clauses to change. */
export function canBeEdited(rubric: Rubric): boolean {
  return choosableRubrics([rubric]).length > 0;
}
