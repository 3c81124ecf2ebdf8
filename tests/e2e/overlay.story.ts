import type { Page } from '@playwright/test';
import type { MarkKind } from '../../lib/overlay/mark';
import { inspecting, row } from './at-the-desk';
import { test as base, expect, tabIdOf } from './fixtures';
import { platformSource } from './platform-source';

interface Desk {
  page: Page;
  /** A page of the extension that stands for the panel. */
  desk: Page;
  /** Marks these places, the first one as number 1. */
  mark(selectors: string[]): Promise<void>;
  /** What the panel heard, in order. */
  heard(): Promise<string[]>;
}

const test = base.extend<{ openDesk: (address: string) => Promise<Desk> }>({
  openDesk: async ({ context, extension, inspector }, use) => {
    await use(async (address) => {
      const page = await inspector.opens(address);
      const tabId = await tabIdOf(extension, page);
      const desk = await context.newPage();
      await desk.goto(extension.url('workbench.html'));
      await desk.evaluate(await platformSource());
      await page.bringToFront();
      await desk.evaluate((id) => {
        const overlay = platform.connectOverlay(id);
        const heard: string[] = [];
        overlay.onPick((findingId) => heard.push(`pick ${findingId}`));
        overlay.onGone((why) => heard.push(`gone ${why}`));
        Object.assign(globalThis, { overlay, heard, tabId: id });
      }, tabId);
      return { page, desk, mark: (selectors) => desk.evaluate(markAll, selectors), heard: () => desk.evaluate(() => heard) };
    });
  },
});

declare global {
  var overlay: ReturnType<typeof platform.connectOverlay>;
  var heard: string[];
  var tabId: number;
}

async function markAll(selectors: string[]): Promise<void> {
  const result = await platform.analyseTab(tabId, { viewedAt: Date.now(), timeZone: 'Asia/Shanghai' });
  if (!result.ok) throw new Error(result.message);
  const kinds: MarkKind[] = ['fail', 'needs-review', 'cannot-tell', 'pass', 'veto', 'bonus'];
  const marks = selectors.map((selector, i) => ({
    findingId: `finding-${i + 1}`,
    n: i + 1,
    kind: kinds[i % kinds.length] ?? ('fail' as MarkKind),
    word: '未更新',
    fact: '<img src=x onerror=alert(1)> 最新 2020-02-11',
    ref: { frame: 0, selector, text: '' },
  }));
  await overlay.show(marks, result.page);
}

const marksOn = (page: Page) => page.evaluate(() => document.getElementsByTagName('xuncha-overlay').length);

/** Where the tag of a marked element stands: at its top left corner, above it where there is room. */
async function tagOf(page: Page, selector: string): Promise<{ x: number; y: number }> {
  const box = await page.locator(selector).first().boundingBox();
  if (!box) throw new Error(`${selector} is not on display`);
  return { x: box.x + 12, y: box.y < 20 ? box.y + 9 : box.y - 9 };
}

const hostAt = (page: Page, at: { x: number; y: number }) =>
  page.evaluate(({ x, y }) => document.elementFromPoint(x, y)?.localName ?? '', at);

test('a mark stands at its place; clicking it tells the panel and not the page', async ({ openDesk }) => {
  const { page, mark, heard } = await openDesk('http://www.zhexi.gov.cn/tzgg/');
  await page.evaluate(() => addEventListener('click', () => document.documentElement.setAttribute('data-clicked', '')));
  await mark(['h2', 'ul']);
  const at = await tagOf(page, 'ul');
  await expect.poll(() => hostAt(page, at)).toBe('xuncha-overlay');
  await page.mouse.click(at.x, at.y);
  await expect.poll(heard).toEqual(['pick finding-2']);
  expect(await page.evaluate(() => document.documentElement.hasAttribute('data-clicked'))).toBe(false);
});

test('the page can neither read the marks nor be widened by them', async ({ openDesk }) => {
  const { page, mark } = await openDesk('http://www.zhexi.gov.cn/');
  const size = () => page.evaluate(() => [document.documentElement.scrollWidth, document.documentElement.scrollHeight]);
  const before = await size();
  await mark(['body', 'a', 'img', 'ul', 'table', 'td:last-child']);
  await expect.poll(() => marksOn(page)).toBe(1);
  expect(await page.evaluate(() => document.querySelector('xuncha-overlay')?.shadowRoot ?? null)).toBeNull();
  expect(await page.evaluate(() => document.documentElement.textContent?.includes('未更新'))).toBe(false);
  expect(await size()).toEqual(before);
});

test('a row of the panel scrolls to its place; a place in a closed pane is said to be hidden', async ({ openDesk }) => {
  const { page, desk, mark } = await openDesk('http://www.zhexi.gov.cn/');
  await page.evaluate(() => {
    const pane = document.body.appendChild(document.createElement('div'));
    pane.id = 'closed-pane';
    pane.hidden = true;
  });
  await mark(['.footer', '#closed-pane']);
  expect(await desk.evaluate(() => overlay.flash('finding-1'))).toBe('shown');
  await expect(page.locator('.footer')).toBeInViewport();
  expect(await desk.evaluate(() => overlay.flash('finding-2'))).toBe('hidden');
  expect(await desk.evaluate(() => overlay.flash('finding-9'))).toBe('missing');
});

test('the panel marks its rows on the page; a kind that is switched off goes from the page and stays in the list', async ({
  inspector,
}) => {
  const { page, panel } = await inspecting(inspector);
  await page.bringToFront();
  const at = await tagOf(page, '.box:has(a[href="/gsgg/"]) ul');
  await expect.poll(() => hostAt(page, at)).toBe('xuncha-overlay');
  await panel.getByRole('button', { name: /^待核 \d/ }).click();
  await page.bringToFront();
  await expect.poll(() => hostAt(page, at)).not.toBe('xuncha-overlay');
  await expect(row(panel, '公示公告')).toBeVisible();
});

test('a page that overrides every style neither hides nor moves the marks', async ({ openDesk }) => {
  const { page, mark } = await openDesk('http://hostile.test/styles.html');
  await mark(['ul']);
  const at = await tagOf(page, 'ul');
  await expect.poll(() => hostAt(page, at)).toBe('xuncha-overlay');
});

test('marks that a page removes or restyles come back', async ({ openDesk }) => {
  const { page, mark } = await openDesk('http://www.zhexi.gov.cn/tzgg/');
  await mark(['ul']);
  const at = await tagOf(page, 'ul');
  await expect.poll(() => hostAt(page, at)).toBe('xuncha-overlay');
  await page.evaluate(() => document.querySelector('xuncha-overlay')?.remove());
  await expect.poll(() => hostAt(page, at)).toBe('xuncha-overlay');
  await page.evaluate(() => document.querySelector('xuncha-overlay')?.setAttribute('style', 'display: none !important'));
  await expect.poll(() => hostAt(page, at)).toBe('xuncha-overlay');
});

test('a page that removes them for ever is named, and goes on working', async ({ openDesk }) => {
  const { page, mark, heard } = await openDesk('http://hostile.test/deletes.html');
  await mark(['ul']);
  await expect.poll(heard, { timeout: 20_000 }).toEqual(['gone evicted']);
  expect(Number(await page.evaluate(() => document.documentElement.dataset.removed))).toBeLessThan(20);
});

test('the marks go with the panel, and with the page', async ({ openDesk }) => {
  const { page, desk, mark, heard } = await openDesk('http://www.zhexi.gov.cn/');
  await mark(['ul']);
  await expect.poll(() => marksOn(page)).toBe(1);
  await page.goto('http://www.zhexi.gov.cn/tzgg/');
  await expect.poll(heard).toEqual(['gone navigated']);
  expect(await marksOn(page)).toBe(0);
  await mark(['ul']);
  await expect.poll(() => marksOn(page)).toBe(1);
  await desk.close();
  await expect.poll(() => marksOn(page)).toBe(0);
});

test('marks of an earlier document are never drawn on a later one', async ({ openDesk }) => {
  const { page, desk } = await openDesk('http://www.zhexi.gov.cn/');
  await desk.evaluate(async () => {
    const result = await platform.analyseTab(tabId, { viewedAt: Date.now(), timeZone: 'Asia/Shanghai' });
    Object.assign(globalThis, { earlier: result });
  });
  await page.goto('http://www.zhexi.gov.cn/tzgg/');
  await desk.evaluate(async () => {
    const { earlier } = globalThis as unknown as { earlier: Awaited<ReturnType<typeof platform.analyseTab>> };
    if (!earlier.ok) throw new Error(earlier.message);
    const mark = { findingId: 'f', n: 1, kind: 'fail' as const, word: '未更新', fact: '', ref: { frame: 0, selector: 'ul', text: '' } };
    await overlay.show([mark], earlier.page);
  });
  expect(await marksOn(page)).toBe(0);
});

test('each frame marks its own places', async ({ openDesk }) => {
  const { page, desk } = await openDesk('http://www.zhexi.gov.cn/sjfb/tjsj.html');
  await desk.evaluate(async () => {
    const result = await platform.analyseTab(tabId, { viewedAt: Date.now(), timeZone: 'Asia/Shanghai' });
    if (!result.ok) throw new Error(result.message);
    const marks = result.page.frames.map(({ frameId }, i) => ({
      findingId: `finding-${i + 1}`,
      n: i + 1,
      kind: 'fail' as const,
      word: '未更新',
      fact: '',
      ref: { frame: frameId, selector: 'body', text: '' },
    }));
    await overlay.show(marks, result.page);
  });
  for (const frame of page.frames()) {
    await expect.poll(() => frame.evaluate(() => document.getElementsByTagName('xuncha-overlay').length)).toBe(1);
  }
  expect(await desk.evaluate(() => overlay.flash('finding-3'))).toBe('shown');
});
