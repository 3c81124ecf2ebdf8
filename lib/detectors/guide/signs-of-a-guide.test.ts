import { JSDOM } from 'jsdom';
import { beforeEach, expect, it } from 'vitest';
import { analyseDocument } from '@/lib/detectors/analyse';
import { wantedReaders } from '@/lib/detectors/further-readers';
import guide from '.';
import { readGuide } from './read-guide';

const url = 'http://www.zhexi.gov.cn/bszn/1.html';
const page = (body: string) => new JSDOM(`<title>食品经营许可办事指南</title>${body}`, { url }).window.document;
const read = async (document: Document) =>
  (await analyseDocument(document, { url, viewedAt: '2020-10-01T09:00:00', detectors: [guide] })).facts.guide;

beforeEach(() => {
  globalThis.xunchaReaders = undefined;
});

it('asks for what reads guides on a page that mentions one, and reads with it', async () => {
  const document = page('<p>办理条件：依法取得营业执照</p><p>申请材料：身份证复印件</p><p>办理时限：五个工作日</p>');
  expect(await read(document)).toBeNull();
  expect(wantedReaders(document)).toEqual(['guide']);
  globalThis.xunchaReaders = { guide: readGuide };
  expect((await read(document))?.elements.map(({ id }) => id)).toContain('materials');
  expect(wantedReaders(document)).toEqual([]);
});

it('does without it where one word of a guide stands alone', async () => {
  const document = page('<a href="/bszn/">办事指南</a><p>柘溪要闻</p>');
  expect(await read(document)).toBeNull();
  expect(wantedReaders(document)).toEqual([]);
});
