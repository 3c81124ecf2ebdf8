import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { XunchaDatabase } from '@/lib/db/database';
import { createRepositories, type Repositories } from '@/lib/db/repositories';
import { takeLexicon } from './lexicon-import';

let repositories: Repositories;
beforeEach(async () => {
  await new XunchaDatabase('lexicon').delete();
  repositories = createRepositories(new XunchaDatabase('lexicon'), () => 'hash');
});
const kept = async () => (await repositories.settings.all()).lexicon;
const fileOf = (text: string) => new File([text], 'lexicon.csv');

test('a file is kept in place of the one before', async () => {
  expect(await takeLexicon(repositories, fileOf('wrong,right\n布署,部署\n峻工,竣工'))).toEqual({ kind: 'kept', entries: 2 });
  await takeLexicon(repositories, fileOf('wrong,right\n松驰,松弛'));
  expect(await kept()).toEqual([{ wrong: '松驰', right: '松弛' }]);
});

test('a file with a problem changes nothing', async () => {
  await takeLexicon(repositories, fileOf('wrong,right\n松驰,松弛'));
  expect(await takeLexicon(repositories, fileOf('wrong,right\n布,部'))).toMatchObject({
    kind: 'refused',
    problems: [{ code: 'length', at: '2' }],
  });
  expect(await kept()).toHaveLength(1);
});

test('a full disk is said', async () => {
  const settings = {
    ...repositories.settings,
    set: async () => {
      throw new DOMException('no space left', 'QuotaExceededError');
    },
  };
  expect(await takeLexicon({ settings }, fileOf('wrong,right\n松驰,松弛'))).toMatchObject({
    kind: 'refused',
    problems: [{ at: 'lexicon.csv' }],
  });
});
