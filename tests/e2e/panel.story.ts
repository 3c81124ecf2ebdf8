import { faultsIn, firstRun, inspecting, portal, row, startHere } from './at-the-desk';
import { expect, launchBrowser, loadedExtension, test } from './fixtures';
import { Inspector } from './inspector';
import { killBrowser } from './kill-browser';

test('the kind of site is offered, never chosen for the inspector', async ({ inspector }) => {
  const panel = await inspector.opensPanelFor(await inspector.opens(portal));
  await firstRun(panel);
  await panel.getByRole('button', { name: '开始检查' }).click();
  await expect(panel.getByText('工具建议：政府门户网站')).toBeVisible();
  await expect(panel.getByRole('radio', { name: '政府门户网站' })).not.toBeChecked();
  await panel.getByRole('button', { name: '开始', exact: true }).click();
  await expect(panel.getByText('请选择网站类别')).toBeVisible();
});

test('a form that was not filled in leads to the first field that wants an answer', async ({ inspector }) => {
  const panel = await inspector.opensPanelFor(await inspector.opens(portal));
  await panel.getByRole('button', { name: '下一步' }).click();
  await expect(panel.getByText('请填写姓名或工号')).toBeVisible();
  await expect(panel.getByLabel('你是谁')).toBeFocused();
  await firstRun(panel);
  await panel.setViewportSize({ width: 320, height: 420 });
  await panel.getByRole('button', { name: '开始检查' }).click();
  await panel.getByRole('button', { name: '开始', exact: true }).click();
  await expect(panel.getByRole('radio', { name: '政府门户网站' })).toBeFocused();
  await expect(panel.getByText('请选择网站类别')).toBeInViewport();
});

test('the next undecided clause is brought into sight, whichever it is', async ({ inspector }) => {
  const { panel } = await inspecting(inspector);
  for (let presses = 0; presses < 20; presses += 1) await panel.keyboard.press('n');
  const clause = panel.locator('[data-clause][aria-current]');
  await expect(clause).toHaveAttribute('data-clause', /^19D/);
  await expect(clause.getByRole('group', { name: '判定' })).toBeInViewport({ ratio: 1 });
});

test('decisions and a half-written note survive the panel being closed', async ({ inspector }) => {
  const { page, panel } = await inspecting(inspector);
  await row(panel, '镇街动态').getByRole('button', { name: '接受并截图' }).click();
  await expect(row(panel, '镇街动态').getByText('已接受')).toBeVisible();
  await panel.getByRole('button', { name: '下一未定' }).click();
  await panel.getByLabel('说明').first().fill('首页有两处');
  await panel.close({ runBeforeUnload: false });
  const again = await inspector.opensPanelFor(page);
  await expect(row(again, '镇街动态').getByText('已接受')).toBeVisible();
  await again.getByRole('button', { name: '下一未定' }).click();
  await expect(again.getByLabel('说明').first()).toHaveValue('首页有两处');
});

test('a dismissal asks why, is counted no more, and is taken back by one key', async ({ inspector }) => {
  const { panel } = await inspecting(inspector);
  const entry = row(panel, '应急管理');
  await entry.getByRole('button', { name: '不成立' }).click();
  await entry.getByRole('button', { name: '记为不成立' }).click();
  await expect(entry.getByText('请写一句理由')).toBeVisible();
  await entry.getByLabel('为什么不成立').fill('专题已归档');
  await entry.getByRole('button', { name: '记为不成立' }).click();
  await expect(entry.getByText('理由：专题已归档')).toBeVisible();
  await panel.keyboard.press('Control+z');
  await expect(entry.getByRole('button', { name: '不成立' })).toBeVisible();
});

test('what a finding rests on stands beside it: what counts, where the date was read, how sure it is', async ({ inspector }) => {
  const { panel } = await inspecting(inspector);
  const entry = row(panel, '镇街动态');
  await entry.getByRole('button', { name: '依据和口径' }).press('Enter');
  await expect(entry.getByText(/栏目列表中最新一条的日期早于监测时间点前规定时限的，为未更新/)).toBeVisible();
  await expect(entry.getByText('“08-31”，读自页面文字，没有写年份，年份据链接的网址推断')).toBeVisible();
  await expect(entry.getByText('中，请看一眼页面再定')).toBeVisible();
  await panel.setViewportSize({ width: 320, height: 800 });
  expect(await panel.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  expect(await faultsIn(panel)).toEqual([]);
  await entry.getByRole('button', { name: '依据和口径' }).press('Enter');
  await expect(entry.getByText(/为未更新/)).toHaveCount(0);
});

test('the whole of a page is decided by keys, and an input method keeps its own', async ({ inspector }) => {
  const { panel } = await inspecting(inspector);
  await panel.keyboard.press('j');
  await panel.keyboard.press('a');
  await expect(row(panel, '镇街动态').getByText('已接受')).toBeVisible();
  await panel.keyboard.press('j');
  await panel.keyboard.press('x');
  await panel.getByLabel('为什么不成立').pressSequentially('an');
  await expect(panel.getByLabel('为什么不成立')).toHaveValue('an');
  await panel.keyboard.press('Escape');
  await panel.keyboard.press('Alt+4');
  await expect(panel.getByRole('tab', { name: /台账/ })).toHaveAttribute('aria-selected', 'true');
  await panel.evaluate(() => dispatchEvent(new KeyboardEvent('keydown', { key: '1', altKey: true, isComposing: true })));
  await expect(panel.getByRole('tab', { name: /台账/ })).toHaveAttribute('aria-selected', 'true');
});

test('pages are read as the inspector goes on, and only those of the site are kept', async ({ inspector }) => {
  const { page, panel } = await inspecting(inspector);
  await page.goto(`${portal}tzgg/`);
  await expect(panel.getByText('已检查 2 页')).toBeVisible();
  await page.goto('http://data.zhexi.gov.cn/');
  await expect(panel.getByText('data.zhexi.gov.cn 不在本次检查的域名内')).toBeVisible();
  await expect(panel.getByText('已检查 2 页')).toBeVisible();
  await panel.getByRole('button', { name: '属于本网站' }).click();
  await expect(panel.getByText('已检查 3 页')).toBeVisible();
});

test('browser pages are met with a sentence', async ({ inspector }) => {
  const { page, panel } = await inspecting(inspector);
  await page.goto('chrome://version/');
  await expect(panel.getByText('这个页面不能检查')).toBeVisible();
});

test('an error page is a gap, never a list of missing marks', async ({ inspector }) => {
  const { page, panel } = await inspecting(inspector);
  await page.goto(`${portal}xxgk/taken-down.html`);
  await expect(panel.getByText('这是错误页')).toBeVisible();
  await expect(panel.getByText('页面答复“HTTP 404”')).toBeVisible();
  await expect(panel.getByRole('button', { name: '接受并截图' })).toHaveCount(0);
});

test('a full disk is told as such, nothing passes for saved, and trying again saves it', async ({ inspector }) => {
  const { panel } = await inspecting(inspector);
  await panel.evaluate(() => {
    const full = () => {
      throw new DOMException('no space left', 'QuotaExceededError');
    };
    Object.assign(window, { realAdd: IDBObjectStore.prototype.add, realPut: IDBObjectStore.prototype.put });
    IDBObjectStore.prototype.add = full;
    IDBObjectStore.prototype.put = full;
  });
  const entry = row(panel, '镇街动态');
  await entry.getByRole('button', { name: '接受并截图' }).click();
  await expect(panel.getByText('存储空间不足，这一步没有保存')).toBeVisible();
  await expect(entry.getByText('已接受')).toHaveCount(0);
  await panel.evaluate(() => {
    const kept = window as unknown as { realAdd: IDBObjectStore['add']; realPut: IDBObjectStore['put'] };
    IDBObjectStore.prototype.add = kept.realAdd;
    IDBObjectStore.prototype.put = kept.realPut;
  });
  await panel.getByRole('button', { name: '重试' }).click();
  await expect(entry.getByText('已接受')).toBeVisible();
});

test('the service worker may die between any two steps', async ({ inspector, context }) => {
  const { page, panel } = await inspecting(inspector);
  const debuggers = await context.newCDPSession(panel);
  await debuggers.send('ServiceWorker.enable');
  await debuggers.send('ServiceWorker.stopAllWorkers');
  await row(panel, '镇街动态').getByRole('button', { name: '接受并截图' }).click();
  await expect(row(panel, '镇街动态').getByText('已接受')).toBeVisible();
  await debuggers.send('ServiceWorker.stopAllWorkers');
  await page.goto(`${portal}tzgg/`);
  await expect(panel.getByText('已检查 2 页')).toBeVisible();
});

test('two panels on one inspection agree', async ({ inspector }) => {
  const { page, panel } = await inspecting(inspector);
  const other = await inspector.opensPanelFor(page);
  await expect(row(other, '镇街动态')).toBeVisible();
  await row(panel, '镇街动态').getByRole('button', { name: '接受并截图' }).click();
  await expect(row(other, '镇街动态').getByText('已接受')).toBeVisible();
});

test('the browser is killed in the middle of a note, and the note is there again', async ({ inspector, context, profile, site, clock }) => {
  const { panel } = await inspecting(inspector);
  await panel.getByRole('button', { name: '下一未定' }).click();
  await panel.getByLabel('说明').first().fill('写到一半');
  await expect
    .poll(() =>
      panel.evaluate(
        () =>
          new Promise<number>((resolve) => {
            const opening = indexedDB.open('xuncha');
            opening.onsuccess = () => {
              const count = opening.result.transaction('drafts').objectStore('drafts').count();
              count.onsuccess = () => {
                opening.result.close();
                resolve(count.result);
              };
            };
          }),
      ),
    )
    .toBe(1);
  const gone = context.waitForEvent('close');
  killBrowser(profile);
  await gone;
  const later = await launchBrowser(profile, site, clock);
  try {
    const revived = new Inspector(later, await loadedExtension(later), site);
    const again = await revived.opensPanelFor(await revived.opens(portal));
    await again.getByRole('button', { name: '下一未定' }).click();
    await expect(again.getByLabel('说明').first()).toHaveValue('写到一半');
  } finally {
    await later.close();
  }
});

test('language and scheme change at once and stay', async ({ inspector }) => {
  const { page, panel } = await inspecting(inspector);
  await panel.getByRole('button', { name: '更多操作' }).click();
  await panel.getByRole('menuitem', { name: 'English' }).click();
  await expect(panel.getByRole('tab', { name: /Findings/ })).toBeVisible();
  await panel.getByRole('button', { name: 'More actions' }).click();
  await panel.getByRole('menuitem', { name: 'Appearance: dark' }).click();
  const again = await inspector.opensPanelFor(page);
  await expect(again.locator('html')).toHaveAttribute('data-scheme', 'dark');
  await expect(again.locator('html')).toHaveAttribute('lang', 'en');
});

test('menus and dialogs are accessible while they are open', async ({ inspector }) => {
  const { panel } = await inspecting(inspector);
  await panel.getByRole('button', { name: '更多操作' }).click();
  await expect(panel.getByRole('menu')).toBeVisible();
  expect(await faultsIn(panel), 'menu').toEqual([]);
  await panel.keyboard.press('Escape');
  await panel.keyboard.press('?');
  await expect(panel.getByRole('dialog')).toBeVisible();
  expect(await faultsIn(panel), 'keys').toEqual([]);
  await panel.keyboard.press('Escape');
  await expect(panel.getByRole('dialog')).toBeHidden();
});

for (const size of [
  { width: 400, height: 900 },
  { width: 320, height: 700 },
]) {
  test(`every room is accessible and fits at ${size.width} pixels`, async ({ inspector }) => {
    const page = await inspector.opens(portal);
    const panel = await inspector.opensPanelFor(page);
    await panel.setViewportSize(size);
    await panel.getByLabel('你是谁').waitFor();
    expect(await faultsIn(panel)).toEqual([]);
    await firstRun(panel);
    await panel.getByRole('button', { name: '开始检查' }).waitFor();
    expect(await faultsIn(panel)).toEqual([]);
    await startHere(panel);
    for (const room of ['本页发现', '评分表', '证据', '台账']) {
      await panel.getByRole('tab', { name: room }).click();
      expect(await faultsIn(panel), room).toEqual([]);
      expect(await panel.evaluate(() => document.documentElement.scrollWidth), room).toBe(size.width);
    }
    await panel.getByRole('button', { name: '下一未定' }).click();
    expect(await faultsIn(panel), 'clause').toEqual([]);
    await panel.keyboard.press('Escape');
  });
}
