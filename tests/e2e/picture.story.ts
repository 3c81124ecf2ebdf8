import type { Page } from '@playwright/test';
import { faultsIn } from './at-the-desk';
import { deskWithInspection } from './desk';
import { expect, test } from './fixtures';
import type { Inspector } from './inspector';
import { drawSeededPictures, shownNumber } from './seeded-picture';

/** The page of a picture in which a mobile number can be read. */
async function opensPicture(inspector: Inspector, hash = '#/e1'): Promise<Page> {
  const workbench = await deskWithInspection(inspector, '#/inspections/i1');
  await drawSeededPictures(workbench);
  await workbench.close();
  const page = await inspector.opensPage(`picture.html${hash}`);
  await page.getByRole('img').first().waitFor();
  return page;
}

/** What the picture that is shown looks like in a place: its colours, and whether the sidecar's bytes are these. */
const coloursIn = (page: Page, place: { x: number; y: number; width: number; height: number }) =>
  page.evaluate(async ({ x, y, width, height }) => {
    const image = document.querySelector('img');
    if (!image) throw new Error('no picture is shown');
    await image.decode();
    const context = new OffscreenCanvas(image.naturalWidth, image.naturalHeight).getContext('2d');
    context?.drawImage(image, 0, 0);
    const { data = [] } = context?.getImageData(x, y, width, height) ?? {};
    const colours = new Set<string>();
    for (let i = 0; i < data.length; i += 4) colours.add(`${data[i]},${data[i + 1]},${data[i + 2]}`);
    return colours.size;
  }, place);

const stage = (page: Page) => page.getByRole('region', { name: '图片', exact: true });

test('a mobile number that the tool found is made unreadable in a copy, and the original stays', async ({ inspector }) => {
  const page = await opensPicture(inspector);
  const before = await coloursIn(page, shownNumber.rect);
  expect(before).toBeGreaterThan(2);
  await page.getByRole('checkbox', { name: '1. 手机号' }).check();
  await page.getByRole('button', { name: '另存为新证据' }).click();
  await expect(page.getByText('已另存为新证据')).toBeVisible();
  await page.getByRole('button', { name: '查看新证据' }).click();
  await expect(page.getByText(/^遮盖 · /)).toBeVisible();
  expect(await coloursIn(page, shownNumber.rect)).toBe(2);
  await expect(page.getByText('截图时没有找到')).toBeVisible();
  await page.goBack();
  await expect(page.getByText(/^可见区域 · /)).toBeVisible();
  expect(await coloursIn(page, shownNumber.rect)).toBe(before);
});

test('a copy made by keys alone proves the same clause as its original', async ({ inspector }) => {
  const page = await opensPicture(inspector);
  await page.keyboard.press('m');
  await stage(page).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Control+s');
  await expect(page.getByText('已另存为新证据')).toBeVisible();
  const stored = await page.evaluate(
    () =>
      new Promise<{ kinds: string[]; last: unknown }>((done) => {
        const opening = indexedDB.open('xuncha');
        opening.onsuccess = () => {
          const reading = opening.result.transaction(['evidence', 'log']);
          const evidence = reading.objectStore('evidence').getAll();
          const log = reading.objectStore('log').getAll();
          reading.oncomplete = () => {
            opening.result.close();
            done({ kinds: evidence.result.map(({ kind }) => kind), last: log.result.at(-1).event });
          };
        };
      }),
  );
  expect(stored.kinds.sort()).toEqual(['redacted', 'visible', 'visible']);
  expect(stored.last).toMatchObject({ type: 'evidence-added', clauses: ['19D-05b'] });
});

test('everything is drawn, moved, taken back and removed by keys alone', async ({ inspector }) => {
  const page = await opensPicture(inspector);
  const names = page.getByRole('complementary').getByRole('listitem');
  await page.keyboard.press('t');
  await stage(page).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('文字内容')).toBeFocused();
  await page.keyboard.insertText('最新一条为2020-03-13');
  for (const tool of ['b', 'a', 'n', 'h', 'c']) {
    await stage(page).focus();
    await page.keyboard.press(tool);
    await page.keyboard.press('Enter');
  }
  await expect(names).toHaveText(['文字：最新一条为2020-03-13', '方框', '箭头', '编号 1', '荧光笔', '裁剪 160 × 48']);
  await page.keyboard.press('Shift+ArrowRight');
  await expect(names.last()).toHaveText('裁剪 168 × 48');
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await expect(names).toHaveCount(5);
  await page.keyboard.press('Control+Shift+z');
  await expect(names).toHaveCount(6);
  await page.getByRole('button', { name: '荧光笔', exact: true }).last().click();
  await stage(page).focus();
  await page.keyboard.press('Delete');
  await expect(names).toHaveText(['文字：最新一条为2020-03-13', '方框', '箭头', '编号 1', '裁剪 160 × 48']);
});

test('a box is drawn and moved with the pointer', async ({ inspector }) => {
  const page = await opensPicture(inspector);
  await page.getByRole('button', { name: '方框' }).click();
  const box = await page.getByRole('img').first().boundingBox();
  if (!box) throw new Error('the picture has no box');
  const drag = async (from: number, to: number) => {
    await page.mouse.move(box.x + from, box.y + from);
    await page.mouse.down();
    await page.mouse.move(box.x + to, box.y + to, { steps: 4 });
    await page.mouse.up();
  };
  await drag(150, 250);
  await drag(200, 230);
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('complementary').getByRole('listitem')).toHaveText(['方框']);
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('complementary').getByRole('listitem')).toHaveCount(0);
});

test('a full disk is told as such, the work is kept even when the page is closed, and saving again works', async ({
  inspector,
  context,
}) => {
  const page = await opensPicture(inspector);
  await page.getByRole('checkbox', { name: '1. 手机号' }).check();
  await page.evaluate(() => {
    const real = IDBObjectStore.prototype.add;
    Object.assign(window, { realAdd: real });
    IDBObjectStore.prototype.add = () => {
      throw new DOMException('no space left', 'QuotaExceededError');
    };
  });
  await page.getByRole('button', { name: '另存为新证据' }).click();
  await expect(page.getByRole('alert').getByText('存储空间不足，这一步没有保存')).toBeVisible();
  await expect(page.getByRole('checkbox', { name: '1. 手机号' })).toBeChecked();
  const again = await context.newPage();
  await again.goto(page.url());
  await expect(again.getByText('已恢复上次没有保存的内容')).toBeVisible();
  await expect(again.getByRole('checkbox', { name: '1. 手机号' })).toBeChecked();
  await again.close();
  await page.evaluate(() => {
    IDBObjectStore.prototype.add = (window as unknown as { realAdd: IDBObjectStore['add'] }).realAdd;
  });
  await page.getByRole('button', { name: '再保存一次' }).click();
  await expect(page.getByText('已另存为新证据')).toBeVisible();
});

test('two pictures are compared: they zoom and scroll together', async ({ inspector }) => {
  const page = await opensPicture(inspector, '#/e1/e2');
  await page.setViewportSize({ width: 900, height: 500 });
  const frames = page
    .getByRole('main')
    .getByRole('region')
    .filter({ has: page.getByRole('img') });
  for (let i = 0; i < 4; i += 1) await page.keyboard.press('+');
  await expect(page.getByText('200%')).toBeVisible();
  const left = frames.nth(1);
  const right = frames.nth(3);
  await left.evaluate((frame) => frame.scrollTo(120, 300));
  await expect.poll(() => right.evaluate((frame) => [frame.scrollLeft, frame.scrollTop])).toEqual([120, 300]);
  await page.getByLabel('右图', { exact: true }).last().selectOption({ index: 0 });
  await expect(page).toHaveURL(/#\/e1\/e\d/);
});

test('a picture that is not there is told as such', async ({ inspector }) => {
  const page = await inspector.opensPage('picture.html#/nowhere');
  await expect(page.getByRole('alert').getByText('找不到这张图片')).toBeVisible();
});

for (const size of [
  { width: 1280, height: 800 },
  { width: 320, height: 700 },
]) {
  test(`the picture page is accessible and fits at ${size.width} pixels, light and dark`, async ({ inspector }, info) => {
    const page = await opensPicture(inspector);
    await page.setViewportSize(size);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await expect(page.locator('html')).toHaveAttribute('data-scheme', colorScheme);
      expect(await faultsIn(page), colorScheme).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(size.width);
      await page.screenshot({ path: info.outputPath(`one-${colorScheme}.png`) });
    }
    await page.evaluate(() => {
      location.hash = '#/e1/e2';
    });
    await page.getByLabel('右图', { exact: true }).last().waitFor();
    expect(await faultsIn(page), 'compare').toEqual([]);
    await page.screenshot({ path: info.outputPath('two.png') });
  });
}
