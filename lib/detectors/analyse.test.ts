import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { analyseDocument } from './analyse';
import { type AnyDetector, defineDetector } from './detector';
import { detectors } from './registry';

const at = { url: 'http://www.zhexi.gov.cn/', viewedAt: '2020-10-01T09:00:00', settled: true };
const parse = (html: string) => new JSDOM(html, { url: at.url }).window.document;

/** Pages written by hand for the detectors: the seed of the mutations. */
function casePages(): string[] {
  return readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.html'))
    .sort()
    .map((name) => readFileSync(join(import.meta.dirname, name), 'utf8'));
}

/** Numbers that look random and are the same on every run. */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * below);
  };
}

/** Tears a page about: elements vanish, move into others, stand twice, change class, lose their text. */
function mutate(document: Document, seed: number): void {
  const next = numbers(seed);
  for (let step = 0; step < 25; step += 1) {
    const elements = [...document.body.querySelectorAll('*')];
    const one = elements[next(elements.length)];
    const other = elements[next(elements.length)];
    if (!one || !other) return;
    const kind = next(6);
    if (kind === 0) one.remove();
    else if (kind === 1 && !one.contains(other)) other.append(one);
    else if (kind === 2) one.after(one.cloneNode(true));
    else if (kind === 3) one.setAttribute('class', ['hide', 'nav', 'pager', 'top', 'foot'][next(5)] ?? '');
    else if (kind === 4)
      one.append(document.createTextNode(['暂无信息', '02-29', '2020-13-45', '更多>>', '𠮷\u0000\uFFFE'][next(5)] ?? ''));
    else
      one.setAttribute(
        ['href', 'style', 'hidden', 'title'][next(4)] ?? 'id',
        ['http://[', 'javascript:;', 'display:none', '2020-02-30'][next(4)] ?? '',
      );
  }
}

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

  it('says when it stopped at the limit', async () => {
    const answer = await analyseDocument(parse('<p></p>'.repeat(50)), { ...at, maxElements: 20 });
    expect(answer).toMatchObject({ capped: true, elements: 20, failures: [] });
  });

  it('survives pages torn about, leaves them as they were, and its facts survive JSON', async () => {
    const pages = casePages();
    expect(pages.length).toBeGreaterThan(20);
    for (const [seed, html] of pages.entries()) {
      const document = parse(html);
      mutate(document, seed + 1);
      const before = document.documentElement.outerHTML;
      const { facts, failures } = await analyseDocument(document, at);
      expect(failures, `page ${seed}`).toEqual([]);
      expect(document.documentElement.outerHTML).toBe(before);
      expect(JSON.parse(JSON.stringify(facts))).toEqual(facts);
    }
  }, 60_000);

  it('works on a very large document in slices', async () => {
    const row = '<li><a href="/tzgg/t20200928_1.html">关于停水检修的通知</a><span>2020-09-28</span></li>';
    const document = parse(`<h3>通知公告</h3><ul>${row.repeat(20_000)}</ul>`);
    const { facts, elements, failures } = await analyseDocument(document, at);
    expect(failures).toEqual([]);
    expect(elements).toBeGreaterThan(60_000);
    expect(facts.columns?.blocks[0]).toMatchObject({ heading: '通知公告', count: 20_000 });
    expect(facts.columns?.blocks[0]?.items).toHaveLength(200);
  }, 60_000);
});
