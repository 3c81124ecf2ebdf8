import { expect } from '@playwright/test';
import type { Page } from 'puppeteer-core';
import { test } from '../e2e/release-desk';

const picture = (desk: Page, selector: string | null) =>
  desk.evaluate(async (wanted) => {
    const marks = wanted === null ? [] : [{ ref: { frame: 0, selector: wanted, text: '' }, label: '通知公告', findingId: 'f1' }];
    const result = await platform.takePicture({ ...tab, marks });
    if (!result.ok) return { why: result.why };
    return { why: null, visible: result.visible.sidecar, element: result.element?.sidecar ?? null };
  }, selector);

test('a picture needs a click on the icon, keeps on the same site, is lost on another and can be had again', async ({ openDesk }) => {
  const { page, desk, click } = await openDesk('http://www.zhexi.gov.cn/');
  expect((await picture(desk, null)).why).toBe('no-permission');
  await click();
  expect((await picture(desk, null)).why).toBeNull();
  await page.goto('http://www.zhexi.gov.cn/tzgg/');
  expect((await picture(desk, null)).why).toBeNull();
  await page.goto('http://data.zhexi.gov.cn/open.html');
  expect((await picture(desk, null)).why).toBe('no-permission');
  await click();
  expect((await picture(desk, null)).why).toBeNull();
});

test('picture, rectangle, text, address and document are of one moment', async ({ openDesk }) => {
  const { page, desk, click } = await openDesk('http://www.zhexi.gov.cn/');
  await click();
  const { visible, element } = await picture(desk, 'table');
  const box = await page.$eval('table', (table) => table.getBoundingClientRect().toJSON());
  expect(visible).toMatchObject({
    kind: 'visible',
    url: 'http://www.zhexi.gov.cn/',
    httpStatus: 200,
    grant: 'active-tab',
    mime: 'image/png',
    complete: true,
    rects: [{ label: '通知公告', findingId: 'f1', rect: { x: box.x, y: box.y, width: box.width, height: box.height } }],
  });
  expect(visible?.excerpt?.text).toContain('通知公告');
  expect(visible?.sha256).toMatch(/^[0-9a-f]{64}$/);
  expect(element).toMatchObject({ kind: 'element', derivedFrom: { id: visible?.id, sha256: visible?.sha256 } });
});

test('personal data in sight is proposed by kind and place, never by its text', async ({ openDesk }) => {
  const { page, desk, click } = await openDesk('http://www.zhexi.gov.cn/');
  await page.evaluate(() => {
    document.body.replaceChildren('咨询电话：13800000000，联系人：张三丰。办公电话 0999-1234567');
  });
  await click();
  const { visible } = await picture(desk, null);
  expect(visible?.personal?.map(({ kind }) => kind)).toEqual(['mobile', 'name']);
  expect(JSON.stringify({ ...visible, excerpt: null })).not.toMatch(/13800000000|张三丰/);
  const box = visible?.personal?.[0]?.rect;
  expect(await page.evaluate((x, y) => document.caretRangeFromPoint(x, y)?.startOffset, (box?.x ?? 0) + 1, (box?.y ?? 0) + 4)).toBe(5);
});

test('a place in a frame is photographed where the frame stands, and says which frame it is of', async ({ openDesk }) => {
  const { page, desk, click } = await openDesk('http://www.zhexi.gov.cn/');
  await click();
  const inner = await page.evaluate(
    () =>
      new Promise<{ x: number; y: number; width: number; height: number }>((done) => {
        const frame = document.createElement('iframe');
        frame.style.cssText = 'display: block; width: 600px; height: 400px; margin: 40px; border: 5px solid';
        frame.onload = () => {
          const [box, list] = [frame.getBoundingClientRect(), frame.contentDocument?.querySelector('h1, h2, a')?.getBoundingClientRect()];
          if (list) done({ x: box.x + 5 + list.x, y: box.y + 5 + list.y, width: list.width, height: list.height });
        };
        frame.src = '/tzgg/';
        document.body.prepend(frame);
      }),
  );
  const taken = await desk.evaluate(async () => {
    const read = await platform.analyseTab(tab.tabId, { viewedAt: Date.now(), timeZone: 'Asia/Shanghai' });
    const frame = read.ok ? read.page.frames.find(({ frameId }) => frameId !== 0)?.frameId : undefined;
    if (frame === undefined) throw new Error('the frame was not read');
    const result = await platform.takePicture({ ...tab, marks: [{ ref: { frame, selector: 'h1, h2, a', text: '' }, label: '' }] });
    return result.ok ? { frame, visible: result.visible.sidecar, element: result.element?.sidecar } : { why: result.why };
  });
  expect(taken).toMatchObject({
    visible: { frameUrl: 'http://www.zhexi.gov.cn/tzgg/', frameId: taken.frame },
    element: { kind: 'element' },
  });
  const scrolled = await page.evaluate(() => scrollY);
  const seen = taken.visible?.rects[0]?.rect;
  expect(seen).toMatchObject({ x: inner.x, y: inner.y - scrolled, width: inner.width });
});

test('a picture is never of another tab that came to the front', async ({ openDesk }) => {
  const { desk, click } = await openDesk('http://www.zhexi.gov.cn/');
  await click();
  await desk.bringToFront();
  expect((await picture(desk, null)).why).toBe('not-in-front');
});

test('browser pages are refused in words, never by an exception', async ({ openDesk }) => {
  const { page, desk } = await openDesk('chrome://version/');
  const analysis = () =>
    desk.evaluate(async () => {
      const result = await platform.analyseTab(tab.tabId, { viewedAt: Date.now(), timeZone: 'Asia/Shanghai' });
      return result.ok ? 'read' : result.why;
    });
  expect(await analysis()).toBe('restricted');
  expect((await picture(desk, null)).why).toBe('restricted');
  await page.close();
  expect(await analysis()).toBe('gone');
  expect((await picture(desk, null)).why).toBe('gone');
});

test('a frame of another host that the click does not cover is named as a gap', async ({ openDesk }) => {
  const { desk, click } = await openDesk('http://www.zhexi.gov.cn/sjfb/tjsj.html');
  await click();
  const gaps = await desk.evaluate(async () => {
    const result = await platform.analyseTab(tab.tabId, { viewedAt: Date.now(), timeZone: 'Asia/Shanghai' });
    return result.ok ? result.page.gaps : [];
  });
  expect(gaps).toMatchObject([{ kind: 'frame-not-permitted', what: 'data.zhexi.gov.cn' }]);
});

test('the marks on the page are not in the picture', async ({ openDesk }) => {
  const { desk, click } = await openDesk('http://www.zhexi.gov.cn/tzgg/');
  await click();
  const hashes = await desk.evaluate(async () => {
    const read = await platform.analyseTab(tab.tabId, { viewedAt: Date.now(), timeZone: 'Asia/Shanghai' });
    if (!read.ok) throw new Error(read.message);
    const ref = { frame: 0, selector: 'ul', text: '' };
    const sha256 = async (overlay?: ReturnType<typeof platform.connectOverlay>) => {
      const result = await platform.takePicture({ ...tab, marks: [{ ref, label: '' }], ...(overlay ? { overlay } : {}) });
      if (!result.ok) throw new Error(result.message);
      return result.visible.sidecar.sha256;
    };
    const without = await sha256();
    const overlay = platform.connectOverlay(tab.tabId);
    await overlay.show([{ findingId: 'f', n: 1, kind: 'fail', word: '未更新', fact: '', ref }], read.page);
    return [without, await sha256(overlay)];
  });
  expect(hashes[1]).toBe(hashes[0]);
});

test('a redaction leaves nothing of the pixels, and the original as it was', async ({ openDesk }) => {
  const { desk, click } = await openDesk('http://www.zhexi.gov.cn/');
  await click();
  const outcome = await desk.evaluate(async () => {
    const result = await platform.takePicture({ ...tab, marks: [] });
    if (!result.ok) throw new Error(result.why);
    const rect = { x: 200, y: 200, width: 120, height: 24 };
    const derive = (shape: Parameters<typeof platform.deriveEvidence>[1]['shapes'][number], id: string) =>
      platform.deriveEvidence(result.visible, { shapes: [shape], crop: null }, id);
    const redacted = await derive({ type: 'mosaic', rect }, 'r1');
    const annotated = await derive({ type: 'box', rect, colour: '#9b1c1c' }, 'a1');
    const bitmap = await createImageBitmap(redacted.blob);
    const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
    const context = canvas.getContext('2d');
    context?.drawImage(bitmap, 0, 0);
    const { data = [] } = context?.getImageData(rect.x, rect.y, rect.width, rect.height) ?? {};
    const colours = new Set<string>();
    for (let i = 0; i < data.length; i += 4) colours.add(`${data[i]},${data[i + 1]},${data[i + 2]}`);
    return { colours: colours.size, redacted: redacted.sidecar, annotated: annotated.sidecar, original: result.visible.sidecar };
  });
  expect(outcome.colours).toBe(2);
  const { id, sha256 } = outcome.original;
  expect(outcome.redacted).toMatchObject({ kind: 'redacted', derivedFrom: { id, sha256 } });
  expect(outcome.annotated).toMatchObject({ kind: 'annotated', derivedFrom: { id, sha256 } });
  expect(new Set([sha256, outcome.redacted.sha256, outcome.annotated.sha256]).size).toBe(3);
});
