import { describe, expect, it } from 'vitest';
import type { LinkAnswer } from '@/lib/detectors/links/fact';
import type { Facts } from '@/lib/facts/facts';
import { frameFacts, pageFacts as page } from '@/tests/fixtures/facts/page-facts';
import { keepLinkAnswers, summaryOfLinks } from './link-answers';

const at = '2020-10-01T09:12:00+08:00';
const link = (href: string, answer: LinkAnswer) => ({
  href,
  kind: 'page' as const,
  name: href,
  ref: { frame: 0, selector: 'a', text: '' },
  answer,
});

const frame = (frameId: number, url: string, facts: Partial<Facts>) => frameFacts({ frameId, url, facts });

const asked = page(
  frame(0, 'http://www.zhexi.gov.cn/', {
    links: {
      brokenPictures: [],
      probed: {
        at,
        links: [
          link('http://www.zhexi.gov.cn/1', { state: 'ok', status: 200 }),
          link('http://www.zhexi.gov.cn/2', { state: 'status', status: 404 }),
          link('http://a.example/1', { state: 'not-checked', why: 'no-permission' }),
          link('http://a.example/2', { state: 'not-checked', why: 'no-permission' }),
          link('http://b.example/1', { state: 'no-answer' }),
        ],
      },
    },
  }),
  frame(3, 'http://www.zhexi.gov.cn/foot.html', {
    links: { brokenPictures: [], probed: { at, links: [link('http://www.zhexi.gov.cn/3', { state: 'timeout', seconds: 15 })] } },
  }),
);

const unasked = page(
  frame(0, 'http://www.zhexi.gov.cn/', { links: { brokenPictures: [], probed: null } }),
  frame(5, 'http://www.zhexi.gov.cn/foot.html', {}),
);

describe('summaryOfLinks', () => {
  it('adds up all frames and names one address of each host without permission', () => {
    expect(summaryOfLinks(asked)).toEqual({
      at,
      figures: { total: 6, open: 1, bad: 3, unchecked: 2 },
      causeless: 1,
      notPermitted: ['http://a.example/2'],
    });
  });

  it('is nothing until links were asked', () => {
    expect(summaryOfLinks(unasked)).toBeNull();
  });
});

describe('keepLinkAnswers', () => {
  it('hands answers on to another reading of the page, frame by frame', () => {
    const kept = keepLinkAnswers(unasked, asked);
    expect(summaryOfLinks(kept)?.figures).toEqual({ total: 5, open: 1, bad: 2, unchecked: 2 });
    expect(kept.frames[1]?.facts.links).toBeUndefined();
  });

  it('leaves newer answers and pages seen for the first time alone', () => {
    expect(keepLinkAnswers(unasked, undefined)).toBe(unasked);
    const other = page(frame(0, 'http://www.zhexi.gov.cn/', { links: { brokenPictures: [], probed: { at: 'later', links: [] } } }));
    expect(keepLinkAnswers(other, asked).frames[0]?.facts.links?.probed?.at).toBe('later');
  });
});
