import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { analyseDocument } from '@/lib/detectors/analyse';
import { detectors } from '@/lib/detectors/registry';

/**
 * Every detector must have cases: a page written by hand in the manner of real ones (`<slug>.html`) and what the detector is to see in it
 * (`<slug>.json`: address, moment of viewing and the part of the fact that matters). Facts survive JSON, and the page is not touched.
 */
interface DetectorCase {
  why: string;
  url: string;
  viewedAt: string;
  settled?: boolean;
  /** Compared member by member; members that are not named are not compared, lists as a whole are. */
  expect: unknown;
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
    const page = new JSDOM(html, { url: content.url }).window.document;
    const before = page.documentElement.outerHTML;
    const { url, viewedAt, settled = true } = content;
    const answer = await analyseDocument(page, { url, viewedAt, settled, detectors: [detector] });
    expect(answer.failures).toEqual([]);
    expect(page.documentElement.outerHTML).toBe(before);
    const fact = (answer.facts as Record<string, unknown>)[id];
    expect(JSON.parse(JSON.stringify(fact))).toEqual(fact);
    if (content.expect === null) expect(fact).toBeNull();
    else expect(fact).toMatchObject(content.expect as object);
  });
});
