import type { ArticleFact } from '@/lib/detectors/article/fact';
import { expect, type LoadedExtension, tabIdOf, test } from './fixtures';
import type { Inspector } from './inspector';
import { platformSource } from './platform-source';

const address = 'http://made.test/head-at-the-foot';

const title = '城区供水管网检修停水通告';

/** What the extension reads of an article in front. */
async function articleAt(inspector: Inspector, extension: LoadedExtension, address: string): Promise<ArticleFact | null | undefined> {
  const tabId = await tabIdOf(extension, await inspector.opens(address));
  const desk = await inspector.opensWorkbench();
  await desk.evaluate(await platformSource());
  return desk.evaluate(async (id) => {
    const answer = await platform.analyseTab(id, { viewedAt: Date.now(), timeZone: 'Asia/Shanghai' });
    if (!answer.ok) throw new Error(answer.message);
    return answer.page.frames[0]?.facts.article;
  }, tabId);
}

test('an article whose text stands in no known place is read a second time, and its text is found', async ({ inspector, extension }) => {
  const article = await articleAt(inspector, extension, address);
  expect(article).toMatchObject({ title, textFrom: 'readability', published: { iso: '2020-09-18T10:20' } });
  expect(article?.text).toContain('届时城南片区停止供水');
});

test('an article without a word of text is still told by its title and date', async ({ inspector, extension }) => {
  const article = await articleAt(inspector, extension, `${address}?wordless`);
  expect(article).toMatchObject({ title, textFrom: 'container', text: '' });
});
