import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { readersAtHand } from '@/tests/readers-at-hand';
import { analyseDocument } from './analyse';

readersAtHand();

const at = { url: 'http://www.zhexi.gov.cn/', viewedAt: '2020-10-01T09:00:00', settled: true };
/** Far beyond what any page takes, even on a busy machine; what is over it has lost itself in a loop. */
const LIMIT_MS = 20_000;

// The pages of the cases and of the demo site; any other folder of saved pages by the environment: XUNCHA_FUZZ_DIR=DIR npx vitest run fuzz
const folders = process.env.XUNCHA_FUZZ_DIR
  ? [process.env.XUNCHA_FUZZ_DIR]
  : [import.meta.dirname, join(import.meta.dirname, '../../tests/fixtures/sites')];
const pages = folders.flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.html'))
    .sort()
    .map((name) => join(folder, name)),
);

const classes = ['hide', 'nav', 'pager', 'top', 'foot', 'title', 'tab'];
const texts = ['暂无信息', '02-29', '2020-13-45', '更多>>', '𠮷\u0000\uFFFE', '发布时间：', '办理材料：无', ' \u3000\n', '民国九十九年'];
const attributes = ['href', 'style', 'hidden', 'title', 'id', 'src', 'onclick'];
const values = ['http://[', 'javascript:;', 'display:none', '2020-02-30', '#', 'a"]', '../../../x', ''];

/** One blow to a page: what is done, to which two elements, with which words. */
const blow = fc.record({ kind: fc.nat(8), one: fc.nat(), other: fc.nat(), word: fc.nat() });
type Blow = typeof blow extends fc.Arbitrary<infer B> ? B : never;

const pick = <T>(list: readonly T[], n: number): T => list[n % list.length] as T;

/** Tears a page about: elements vanish, move into others, stand twice, change class, lose their text, host a shadow tree. */
function strike(document: Document, { kind, one, other, word }: Blow): void {
  const elements = [...(document.body ?? document.documentElement).querySelectorAll('*')];
  if (elements.length === 0) return;
  const element = pick(elements, one);
  const target = pick(elements, other);
  if (kind === 0) element.remove();
  else if (kind === 1 && !element.contains(target)) target.append(element);
  else if (kind === 2) element.after(element.cloneNode(true));
  else if (kind === 3) element.setAttribute('class', pick(classes, word));
  else if (kind === 4) element.append(document.createTextNode(pick(texts, word)));
  else if (kind === 5) element.setAttribute(pick(attributes, word), pick(values, other));
  else if (kind === 6) element.textContent = pick(texts, word);
  else if (kind === 7) element.before(document.createComment(pick(texts, word)));
  else if (kind === 8 && element.localName === 'div' && !element.shadowRoot)
    element.attachShadow({ mode: 'open' }).append(...[...element.children].map((child) => child.cloneNode(true)));
}

it('reads pages torn about without a fault, in time, leaves them as they were, and its facts survive JSON', async () => {
  expect(pages.length).toBeGreaterThan(20);
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...pages), fc.array(blow, { minLength: 1, maxLength: 30 }), async (file, blows) => {
      const { document } = new JSDOM(readFileSync(file, 'utf8'), { url: at.url }).window;
      for (const each of blows) strike(document, each);
      const before = document.documentElement.outerHTML;
      const { facts, failures } = await analyseDocument(document, { ...at, signal: AbortSignal.timeout(LIMIT_MS) });
      expect(failures).toEqual([]);
      expect(document.documentElement.outerHTML).toBe(before);
      expect(JSON.parse(JSON.stringify(facts))).toEqual(facts);
    }),
    { numRuns: process.env.XUNCHA_FUZZ_DIR ? 300 : 80 },
  );
}, 300_000);
