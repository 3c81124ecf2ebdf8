import { expect } from '@playwright/test';
import type { Page } from 'puppeteer-core';
import { test } from '../e2e/release-desk';

const fullPage = (desk: Page) =>
  desk.evaluate(async () => {
    const result = await platform.takeFullPage({
      ...tab,
      onProgress: (done) => document.documentElement.setAttribute('data-done', `${done}`),
    });
    return result.ok ? { why: null, parts: result.parts.map((part) => part.sidecar) } : { why: result.why, parts: [] };
  });

const wholeAs64 = (desk: Page) =>
  desk.evaluate(async () => {
    const result = await platform.takeFullPage(tab);
    if (!result.ok) throw new Error(result.why);
    const [part] = result.parts;
    if (!part || result.parts.length > 1) throw new Error(`${result.parts.length} parts`);
    return { complete: result.complete, png: await platform.base64(part.blob) };
  });

const browsersOwn = async (page: Page) => {
  await page.evaluate(() => scrollTo(0, 0));
  return page.screenshot({ fullPage: true, captureBeyondViewport: true, encoding: 'base64' });
};

test('a long page is one picture that equals the browser’s own, and stays as it was', async ({ openDesk }) => {
  const { page, desk, click } = await openDesk('http://hostile.test/tall.html');
  await click();
  await page.evaluate(() => scrollTo(0, 333));
  const { png } = await wholeAs64(desk);
  expect(await page.evaluate(() => [scrollY, document.documentElement.getAttribute('style')])).toEqual([333, null]);
  // The sticky header and the fixed corner stand elsewhere in the browser's own picture.
  const share = await desk.evaluate(equalShare, png, await browsersOwn(page), { top: 60, right: 130 });
  expect(share).toBeGreaterThanOrEqual(0.995);
});

for (const [what, address] of [
  ['and pulls up what stands below', 'http://hostile.test/pins.html'],
  ['and keeps its place free', 'http://hostile.test/pins.html?kept'],
] as const) {
  test(`a page wider than the window that pins its header when it is scrolled ${what} is shown whole, the header once`, async ({
    openDesk,
  }) => {
    const { page, desk, click } = await openDesk(address);
    await click();
    const { complete, png } = await wholeAs64(desk);
    expect(complete).toBe(true);
    expect(await page.$eval('header', (header) => [header.className, header.getAttribute('style')])).toEqual(['', null]);
    expect(await desk.evaluate(equalShare, png, await browsersOwn(page), { top: 0, right: 0 })).toBeGreaterThanOrEqual(0.995);
  });
}

test('a page that scrolls in an inner box is shown with all that the box holds', async ({ openDesk }) => {
  const { page, desk, click } = await openDesk('http://hostile.test/scroller.html');
  await click();
  await page.$eval('#scroller', (box) => box.scrollTo(0, 120));
  const { png } = await wholeAs64(desk);
  expect(await page.$eval('#scroller', (box) => box.scrollTop)).toBe(120);
  // The same page with the box grown to its content is what the picture has to look like.
  await page.addStyleTag({
    content: 'html, body, #scroller { height: auto !important; overflow: visible !important; } #scroller { display: flow-root }',
  });
  // The browser measures what it has drawn: the frame after the one that lays the page out.
  await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
  expect(await desk.evaluate(equalShare, png, await browsersOwn(page), { top: 0, right: 0 })).toBeGreaterThanOrEqual(0.995);
});

for (const [what, address] of [
  ['by snaps, with a background that stands still', 'http://hostile.test/body.html'],
  ['from right to left, wider than the window', 'http://hostile.test/body.html?rtl'],
] as const) {
  test(`a page whose body scrolls in place of the window, ${what}, is shown whole`, async ({ openDesk }) => {
    const { page, desk, click } = await openDesk(address);
    await click();
    const { complete, png } = await wholeAs64(desk);
    expect(complete).toBe(true);
    expect(await page.evaluate(() => document.body.scrollTop)).toBe(0);
    // The same page grown to its content, its backgrounds going with it.
    await page.addStyleTag({
      content: 'html, body { height: auto !important; overflow: visible !important } section { background-attachment: scroll !important }',
    });
    await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
    expect(await desk.evaluate(equalShare, png, await browsersOwn(page), { top: 0, right: 0 })).toBeGreaterThanOrEqual(0.995);
  });
}

/** Share of equal pixels of two pictures, but for a band at the top and one at the right. */
async function equalShare(ours: string, theirs: string, { top, right }: { top: number; right: number }): Promise<number> {
  const pixels = async (base64: string) => {
    const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
    const context = canvas.getContext('2d');
    context?.drawImage(bitmap, 0, 0);
    return { data: context?.getImageData(0, 0, bitmap.width, bitmap.height).data ?? [], width: bitmap.width, height: bitmap.height };
  };
  const [a, b] = [await pixels(ours), await pixels(theirs)];
  if (a.height !== b.height || Math.abs(a.width - b.width) > 20) return 0; // a scroll bar's width aside
  const width = Math.min(a.width, b.width) - right;
  let equal = 0;
  for (let y = top; y < a.height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const [i, j] = [(y * a.width + x) * 4, (y * b.width + x) * 4];
      const differs = [0, 1, 2].some((channel) => Math.abs((a.data[i + channel] ?? 0) - (b.data[j + channel] ?? 0)) > 3);
      if (!differs) equal += 1;
    }
  }
  return equal / (width * (a.height - top));
}

test('40,000 pixels come as numbered parts', async ({ openDesk }) => {
  test.slow(); // eighty pictures, two a second
  const { desk, click } = await openDesk('http://hostile.test/tall.html?height=40000');
  await click();
  const { parts } = await fullPage(desk);
  expect(parts.map((part) => part.part)).toEqual([1, 2, 3].map((n) => ({ n, of: 3 })));
  expect(parts.reduce((sum, part) => sum + (part.pixels?.height ?? 0), 0)).toBe(40_000);
  expect(parts.every((part) => part.complete)).toBe(true);
});

test('what the inspector stops is kept and called partial', async ({ openDesk }) => {
  const { desk, click } = await openDesk('http://hostile.test/tall.html');
  await click();
  const sidecars = await desk.evaluate(async () => {
    const stop = new AbortController();
    const result = await platform.takeFullPage({ ...tab, signal: stop.signal, onProgress: (done) => done === 3 && stop.abort() });
    return result.ok ? result.parts.map((part) => part.sidecar) : [];
  });
  expect(sidecars).toMatchObject([{ complete: false, incompleteBecause: 'stopped' }]);
});

test('another tab in front discards everything', async ({ openDesk }) => {
  const { desk, click } = await openDesk('http://hostile.test/tall.html');
  await click();
  const taken = fullPage(desk);
  await desk.waitForSelector('[data-done="2"]');
  await desk.bringToFront();
  expect((await taken).why).toBe('not-in-front');
});

for (const [what, address, why] of [
  ['a navigation', 'http://hostile.test/away.html?scroll=1500', 'page-changed'],
  ['a layout that keeps moving', 'http://hostile.test/shift.html?every=100', 'page-moved'],
] as const) {
  test(`${what} discards everything`, async ({ openDesk }) => {
    const { desk, click } = await openDesk(address);
    await click();
    expect((await fullPage(desk)).why).toBe(why);
  });
}
