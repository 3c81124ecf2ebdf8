import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import { rubrics } from '@/indicators/registry';
import { XunchaDatabase } from '@/lib/db/database';
import { createRepositories, type Repositories } from '@/lib/db/repositories';
import { rubricHash } from '@/lib/scores/rubric-hash';
import { smallRubric } from '@/tests/fixtures/small-rubric';
import { canBeEdited, draftOfCopy, draftOfNext, nameFault, publishDraft } from './rubric-drafts';

const rubric = smallRubric([{ id: 'D', rule: { type: 'flag', points: '50' } }]);
let repositories: Repositories;
beforeEach(async () => {
  const db = new XunchaDatabase('drafts');
  await db.delete();
  repositories = createRepositories(new XunchaDatabase('drafts'), rubricHash);
});

describe('from a published version to a draft', () => {
  test('a copy has its own id and name, and says what it was made from', () => {
    const draft = draftOfCopy(rubric, { id: 'ours', name: ' 我们的 ' });
    expect(draft).toMatchObject({
      rubric: { id: 'ours', name: '我们的', version: '1.0.0', verified: false },
      from: { id: 'small', version: '1.0.0' },
    });
  });

  test('the next version stands above the newest published one, also when made from an older', () => {
    const all = ['1.0.0', '1.0.9', '1.0.10'].map((version) => ({ ...rubric, version }));
    expect(draftOfNext(rubric, all).rubric.version).toBe('1.0.11');
    expect(draftOfNext(rubric, []).rubric.version).toBe('1.0.1');
  });

  test.each([
    ['small', '名', 'id-taken'],
    ['', '名', 'id-form'],
    ['-x', '名', 'id-form'],
    ['a/b', '名', 'id-form'],
    ['柘溪-1.0_x', ' ', 'name'],
    ['柘溪-1.0_x', '名', null],
  ])('id %j with name %j: %s', (id, name, fault) => {
    expect(nameFault(id, name, [rubric])).toBe(fault);
  });

  test('a rubric that only weighs others has nothing to edit', () => {
    const edited = ['local-weighted-example', 'gov-website-2019'].map((id) =>
      [...rubrics.values()].filter((each) => each.id === id).map(canBeEdited),
    );
    expect(edited).toEqual([[false], [true]]);
  });
});

describe('publishing', () => {
  test('keeps the version, frozen by its hash, and drops the draft', async () => {
    await repositories.rubricDrafts.put({ rubric, from: { id: 'x', version: '1.0.0' } });
    expect(await publishDraft(repositories, rubric)).toMatchObject({ ok: true });
    expect(await repositories.rubricDrafts.all()).toEqual([]);
    expect((await repositories.rubrics.all()).some((each) => rubricHash(each) === rubricHash(rubric))).toBe(true);
  });

  test('a draft with problems stays a draft', async () => {
    const wrong = { ...rubric, name: '' };
    await repositories.rubricDrafts.put({ rubric: wrong, from: { id: 'x', version: '1.0.0' } });
    expect(await publishDraft(repositories, wrong)).toMatchObject({ ok: false });
    expect(await repositories.rubricDrafts.get('small')).toMatchObject({ rubric: { name: '' } });
  });

  test('a version that is published already is refused, and the draft stays', async () => {
    await repositories.rubrics.keep(rubric);
    const changed = { ...rubric, name: '改了' };
    await repositories.rubricDrafts.put({ rubric: changed, from: { id: 'x', version: '1.0.0' } });
    await expect(publishDraft(repositories, changed)).rejects.toMatchObject({ code: 'rubric-version-taken' });
    expect(await repositories.rubricDrafts.get('small')).not.toBeNull();
  });

  test('nobody takes the place of a built-in version', async () => {
    const [builtIn] = rubrics.values();
    if (!builtIn) throw new Error('no built-in rubrics');
    await expect(repositories.rubrics.keep({ ...builtIn, name: '冒名' })).rejects.toMatchObject({ code: 'rubric-version-taken' });
    await expect(repositories.rubrics.keep(builtIn)).resolves.toMatchObject({ id: builtIn.id });
  });
});
