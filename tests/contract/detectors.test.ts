import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type DOMWindow, JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { lexiconWith } from '@/indicators/vocabulary/wording-lexicon';
import { analyseDocument } from '@/lib/detectors/analyse';
import { detectors } from '@/lib/detectors/registry';
import { readersAtHand } from '@/tests/readers-at-hand';

readersAtHand();

/**
 * Every detector must have cases: a page written by hand in the manner of real ones (`<slug>.html`) and what the detector is to see in it
 * (`<slug>.json`: address, moment of viewing and the part of the fact that matters). Facts survive JSON, the page is not touched, and never asked for its layout.
 */
interface DetectorCase {
  why: string;
  url: string;
  viewedAt: string;
  settled?: boolean;
  /** Compared member by member; members that are not named are not compared, lists as a whole are. */
  expect: unknown;
}

/** Questions that make a browser lay the page out. Reading must cost a busy page nothing, so a detector that asks one fails. */
const layoutQuestions = 'offsetWidth offsetHeight offsetTop offsetParent clientWidth clientHeight scrollHeight scrollTop innerText'.split(
  ' ',
);

function forbidLayout(view: DOMWindow): void {
  const refuse = (name: string) => () => {
    throw new Error(`asked for layout by ${name}`);
  };
  for (const name of layoutQuestions) Object.defineProperty(view.HTMLElement.prototype, name, { get: refuse(name) });
  for (const name of ['getBoundingClientRect', 'getClientRects', 'checkVisibility'])
    Object.defineProperty(view.Element.prototype, name, { value: refuse(name) });
  Object.defineProperty(view, 'getComputedStyle', { value: refuse('getComputedStyle') });
}

const root = join(import.meta.dirname, '../../lib/detectors');

function casesOf(id: string): { slug: string; content: DetectorCase; html: string }[] {
  const folder = join(root, id, 'cases');
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.json')) : [];
  return names.map((name) => {
    const slug = name.replace(/\.json$/, '');
    return {
      slug,
      content: JSON.parse(readFileSync(join(folder, name), 'utf8')),
      html: readFileSync(join(folder, `${slug}.html`), 'utf8'),
    };
  });
}

describe.each(detectors.map((detector) => [detector.id, detector] as const))('detector %s', (id, detector) => {
  const cases = casesOf(id);

  it('has cases, among them a page that is not its kind', () => {
    expect(cases.length).toBeGreaterThan(1);
  });

  it.each(cases)('$slug', async ({ content, html }) => {
    const { window } = new JSDOM(html, { url: content.url });
    forbidLayout(window);
    const page = window.document;
    const before = page.documentElement.outerHTML;
    const { url, viewedAt, settled = true } = content;
    const answer = await analyseDocument(page, { url, viewedAt, settled, detectors: [detector], lexicon: lexiconWith([]) });
    expect(answer.failures).toEqual([]);
    expect(page.documentElement.outerHTML).toBe(before);
    const fact = (answer.facts as Record<string, unknown>)[id];
    expect(JSON.parse(JSON.stringify(fact))).toEqual(fact);
    if (content.expect === null) expect(fact).toBeNull();
    else expect(fact).toMatchObject(content.expect as object);
  });
});

const hostile: [name: string, html: string][] = [
  ['an empty document', ''],
  ['text without markup', '留言时间：2020-09-01 办理材料：无'],
  ['markup that never closes', '<table><tr><td>办理条件<td><ul><li><a href="x">来源：<p>发布时间：<h1>标题<div>'.repeat(40)],
  ['deep nesting', `${'<div class="title">'.repeat(3000)}发布时间：2020-09-01 来源：县水利局`],
  [
    'forms whose fields shadow properties',
    '<form id="f"><input name="attributes"><input name="parentNode"><input name="getAttribute"><input name="textContent"></form>',
  ],
  [
    'addresses that no parser accepts',
    '<a href="http://[">政策解读与办理流程说明</a><a href="javascript:">县长信箱来信时间</a><img src="http://%%">',
  ],
  ['dates that do not exist', '<h1>标题标题标题</h1><p>来源：某局 发布时间：2020-02-31 25:61</p><p>9999-99-99</p>'],
  ['a long list', `<ul>${'<li><a href="/a.html">关于咨询户籍迁移的来信</a> 来信时间：2020-09-01 状态：未回复</li>'.repeat(2000)}</ul>`],
  ['a long line', `<p>${'收费标准：无；办理流程：见《某某规定》；电话：'.repeat(3000)}</p>`],
];

describe('documents that are not what they should be', () => {
  it.each(hostile)('%s', async (_name, html) => {
    const page = new JSDOM(html, { url: 'http://www.zhexi.gov.cn/' }).window.document;
    const answer = await analyseDocument(page, { url: 'http://www.zhexi.gov.cn/', viewedAt: '2020-10-01T09:00:00', settled: true });
    expect(answer.failures).toEqual([]);
    expect(Object.keys(answer.facts).sort()).toEqual(detectors.map(({ id }) => id).sort());
  });
});
