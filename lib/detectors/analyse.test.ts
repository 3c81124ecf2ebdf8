import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { readersAtHand } from '@/tests/readers-at-hand';
import { analyseDocument } from './analyse';
import { type AnyDetector, defineDetector } from './detector';
import { detectors } from './registry';

readersAtHand();

const at = { url: 'http://www.zhexi.gov.cn/', viewedAt: '2020-10-01T09:00:00', settled: true };
const parse = (html: string) => new JSDOM(html, { url: at.url }).window.document;

describe('analyseDocument', () => {
  it('keeps the other facts when a detector throws', async () => {
    const broken = { id: 'tags', detect: () => Promise.reject(new Error('no tags today')) } as AnyDetector;
    const sound = detectors.find(({ id }) => id === 'columns') as AnyDetector;
    const { facts, failures } = await analyseDocument(parse('<p>正文</p>'), { ...at, detectors: [broken, sound] });
    expect(failures).toEqual([{ detector: 'tags', message: 'no tags today' }]);
    expect(facts.columns).toEqual({ page: 'home', blocks: [] });
    expect('tags' in facts).toBe(false);
  });

  it('stops when asked, in the middle of a detector too', async () => {
    const stop = new AbortController();
    const slow = defineDetector({
      id: 'tags',
      async detect({ pace }) {
        stop.abort(new Error('closed'));
        await pace();
        return { tags: {} };
      },
    });
    await expect(analyseDocument(parse('<p></p>'), { ...at, signal: stop.signal, detectors: [slow] })).rejects.toThrow('closed');
  });

  it.each([
    ['an empty document', ''],
    ['text alone', '没有任何标签'],
    ['malformed markup', '<table><tr><td><a href="x"><ul><li></table></b></i><p><li>一<li>二<td>'],
    ['a frameset', '<frameset cols="20%,80%"><frame src="menu.html"><frame src="main.html"></frameset>'],
    ['an image document', '<img src="a.png">'],
    ['deep nesting', '<div>'.repeat(600)],
  ])(
    'reads %s',
    async (_name, html) => {
      const answer = await analyseDocument(parse(html), at);
      expect(answer.failures).toEqual([]);
    },
    20_000,
  );

  it('reads a document that is not HTML', async () => {
    const xml = new JSDOM('<feed><entry><title>通知</title></entry></feed>', { contentType: 'application/xml', url: at.url }).window
      .document;
    const answer = await analyseDocument(xml, at);
    expect(answer.failures).toEqual([]);
    expect(answer.contentType).toBe('application/xml');
  });

  it('names the frames of the document', async () => {
    const { childFrames } = await analyseDocument(parse('<iframe src="/a.html"></iframe><iframe></iframe>'), at);
    expect(childFrames.map(({ src }) => src)).toEqual(['http://www.zhexi.gov.cn/a.html', '']);
  });

  it('names each kind of component whose content is closed, once', async () => {
    const page = parse('<x-news></x-news><x-news></x-news><x-open></x-open>');
    const { closed } = await analyseDocument(page, { ...at, isClosed: (element) => element.localName === 'x-news' });
    expect(closed?.map(({ tag }) => tag)).toEqual(['x-news']);
    expect(await analyseDocument(page, at)).not.toHaveProperty('closed');
  });

  it('says when it stopped at the limit', async () => {
    const answer = await analyseDocument(parse('<p></p>'.repeat(50)), { ...at, maxElements: 20 });
    expect(answer).toMatchObject({ capped: true, elements: 20, failures: [] });
  });

  it('stops when asked, in the middle of the walk too', async () => {
    const document = parse('<p></p>'.repeat(2_000));
    const stop = new AbortController();
    const reading = analyseDocument(document, { ...at, signal: stop.signal, sliceMs: 0 });
    stop.abort(new Error('closed'));
    await expect(reading).rejects.toThrow('closed');
  });

  it('reads 200,000 elements in slices, and says that there were more', async () => {
    const document = parse('<h3>通知公告</h3><ul></ul>');
    const list = document.querySelector('ul') as Element;
    const row = parse('<ul><li><a href="/tzgg/t20200928_1.html">关于停水检修的通知</a><span>2020-09-28</span></li></ul>');
    const hundred = document.createDocumentFragment();
    for (let n = 0; n < 100; n += 1) hundred.append(document.importNode(row.querySelector('li') as Element, true));
    for (let n = 0; n < 670; n += 1) list.append(hundred.cloneNode(true));
    const { facts, elements, capped, failures, timing } = await analyseDocument(document, at);
    expect(failures).toEqual([]);
    expect({ elements, capped }).toEqual({ elements: 200_000, capped: true });
    expect(timing.longestTaskMs).toBeLessThan(timing.totalMs);
    expect(facts.columns?.blocks[0]).toMatchObject({ heading: '通知公告', class: 'notices' });
    expect(facts.columns?.blocks[0]?.items).toHaveLength(200);
  }, 120_000);
});
