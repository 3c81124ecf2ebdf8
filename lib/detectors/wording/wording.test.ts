import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { type LexiconEntry, lexiconWith } from '@/indicators/vocabulary/wording-lexicon';
import { analyseDocument } from '@/lib/detectors/analyse';
import detector from './index';

async function hitsIn(text: string, lexicon: LexiconEntry[]) {
  const { document } = new JSDOM(`<!doctype html><title>页面</title><p>${text}</p>`, { url: 'http://www.zhexi.gov.cn/' }).window;
  const options = { url: document.URL, viewedAt: '2020-10-01T09:00:00', detectors: [detector], lexicon: lexiconWith(lexicon) };
  const { facts } = await analyseDocument(document, options);
  return facts.wording?.hits.map(({ wrong, right }) => `${wrong}→${right}`);
}

it("looks for the office's own words beside the built-in ones", async () => {
  const own = [{ wrong: '柘溪市', right: '柘溪县', notBefore: ['场'] }];
  expect(await hitsIn('柘溪市布署防汛，柘溪市场繁荣', own)).toEqual(['布署→部署', '柘溪市→柘溪县']);
  expect(await hitsIn('柘溪市布署防汛', [])).toEqual(['布署→部署']);
});

it('lets the office have the last word on a form that both have', async () => {
  expect(await hitsIn('布署防汛', [{ wrong: '布署', right: '部署（动词）' }])).toEqual(['布署→部署（动词）']);
});
