import { JSDOM } from 'jsdom';
import { afterEach, describe, expect, it } from 'vitest';
import { wantedReaders } from '@/lib/detectors/further-readers';
import { readableText } from './readable-text';
import { readWithReadability } from './reader';

const paragraph = '柘溪县水务局将于本周六对城区供水管网进行检修，届时城南片区停止供水，请各用户提前做好储水准备，恢复供水的时间另行通知。';
const parse = () =>
  new JSDOM(`<div><p>${paragraph}</p><p>${paragraph}</p></div>`, { url: 'http://www.zhexi.gov.cn/a.html' }).window.document;

afterEach(() => {
  globalThis.xunchaReaders = undefined;
});

describe('readableText', () => {
  it('asks for the reader where the page has no container, and reads with it', () => {
    const document = parse();
    expect(wantedReaders(document)).toEqual([]);
    expect(readableText(document, null)).toBeNull();
    expect(wantedReaders(document)).toEqual(['text']);
    globalThis.xunchaReaders = { text: readWithReadability };
    expect(wantedReaders(document)).toEqual([]);
    expect(readableText(document, null)).toContain(paragraph);
    expect(document.querySelectorAll('p')).toHaveLength(2);
  });

  it('does without it where the container has the text, or a picture that stands for it', () => {
    const document = parse();
    const body = { element: 0, lines: [], prose: 400, pictures: 0, videos: 0 };
    expect(readableText(document, body)).toBeNull();
    expect(readableText(document, { ...body, prose: 0, pictures: 1 })).toBeNull();
    expect(wantedReaders(document)).toEqual([]);
  });
});
