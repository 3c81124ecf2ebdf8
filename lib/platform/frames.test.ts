import { describe, expect, test } from 'vitest';
import { frameFacts } from '@/tests/fixtures/facts/page-facts';
import { stampFrame, unreadFrames } from './frames';

const frame = (frameId: number, url: string, children: string[] = []) =>
  frameFacts({ frameId, url, childFrames: children.map((src) => ({ src, ref: { frame: 0, selector: 'iframe', text: '' } })) });

describe('frames that were not read', () => {
  const top = (...children: string[]) => frame(0, 'http://www.zhexi.gov.cn/', children);

  test('a child without an answer is a gap with its host', () => {
    expect(unreadFrames([top('http://data.zhexi.gov.cn/open.html')], [])).toMatchObject([
      { kind: 'frame-not-permitted', what: 'data.zhexi.gov.cn' },
    ]);
  });

  test('an answer stands for its child by address, whatever the fragment', () => {
    expect(unreadFrames([top('http://www.zhexi.gov.cn/a.html#x')], ['http://www.zhexi.gov.cn/a.html'])).toEqual([]);
  });

  test('a child that was redirected within its host is no gap', () => {
    expect(unreadFrames([top('http://data.zhexi.gov.cn/')], ['http://data.zhexi.gov.cn/open.html'])).toEqual([]);
  });

  test('one answer does not stand for two children', () => {
    const gaps = unreadFrames([top('http://data.zhexi.gov.cn/1', 'http://data.zhexi.gov.cn/2')], ['http://data.zhexi.gov.cn/1']);
    expect(gaps.length).toBe(1);
  });

  test('frames without an address of their own have nothing to permit', () => {
    expect(unreadFrames([top('', 'about:blank', 'javascript:;')], [])).toEqual([]);
  });

  test('frames inside frames count as well', () => {
    const inner = frame(5, 'http://www.zhexi.gov.cn/a.html', ['http://video.zhexi.gov.cn/']);
    expect(unreadFrames([top('http://www.zhexi.gov.cn/a.html'), inner], ['http://www.zhexi.gov.cn/a.html'])).toMatchObject([
      { what: 'video.zhexi.gov.cn' },
    ]);
  });
});

test('every place of a frame’s facts carries the frame’s id, however deep it stands', () => {
  const facts = {
    blocks: [{ ref: { frame: 0, selector: 'ul', text: '' }, items: [{ date: { ref: { frame: 0, selector: 'i', text: '' } } }] }],
    empty: null,
  };
  expect(JSON.stringify(stampFrame(facts, 7)).match(/"frame":7/g)?.length).toBe(2);
  expect(stampFrame({ ref: { frame: 0, selector: 'ul' } }, 0)).toEqual({ ref: { frame: 0, selector: 'ul' } });
});
