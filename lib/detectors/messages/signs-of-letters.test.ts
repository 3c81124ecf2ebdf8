import { JSDOM } from 'jsdom';
import { beforeEach, describe, expect, it } from 'vitest';
import { analyseDocument } from '@/lib/detectors/analyse';
import { wantedReaders } from '@/lib/detectors/further-readers';
import messages from '.';
import { readLetters } from './letters-reader';

const url = 'http://www.zhexi.gov.cn/hdjl/xzxx/';
const page = (body: string) => new JSDOM(`<h1>县长信箱</h1>${body}`, { url }).window.document;
const read = async (document: Document) =>
  (await analyseDocument(document, { url, viewedAt: '2020-10-01T09:00:00', detectors: [messages] })).facts.messages;
const list = '<ul><li><a href="1.html">路灯不亮</a> 2020-09-01 已答复</li><li><a href="2.html">公交改线</a> 2020-09-02 办理中</li></ul>';

beforeEach(() => {
  globalThis.xunchaReaders = undefined;
});

describe('signs of letters', () => {
  it('asks for what reads letters in a channel of letters, and reads with it', async () => {
    const document = page(list);
    expect(wantedReaders(document)).toEqual([]);
    expect(await read(document)).toBeNull();
    expect(wantedReaders(document)).toEqual(['letters']);
    globalThis.xunchaReaders = { letters: readLetters };
    expect(wantedReaders(document)).toEqual([]);
    expect((await read(document))?.letters).toHaveLength(2);
  });

  it('does without it on a page that only links to the letters', async () => {
    const document = new JSDOM(`<h1>柘溪要闻</h1><a href="/xx">县长信箱</a>${list.replaceAll('已答复', '')}`, { url }).window.document;
    expect(await read(document)).toBeNull();
    expect(wantedReaders(document)).toEqual([]);
  });
});
