import type { Locator, Page } from '@playwright/test';
import { faultsIn, portal, row } from './at-the-desk';
import { expect, test } from './fixtures';

/** Steps of the Tab key to a control; somebody who walks there should not have to walk for ever. */
async function tabTo(page: Page, control: Locator, most = 40): Promise<void> {
  await control.waitFor();
  for (let steps = 0; steps < most; steps += 1) {
    if (await control.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`not reached by ${most} presses of Tab: ${control}`);
}

async function presses(page: Page, name: string | RegExp): Promise<void> {
  await tabTo(page, page.getByRole('button', { name, exact: typeof name === 'string' }).first());
  await page.keyboard.press('Enter');
}

test('a whole inspection by the keyboard alone, in English, in a narrow panel', async ({ inspector, context }) => {
  test.setTimeout(120_000);
  const panel = await inspector.opensPanelFor(await inspector.opens(portal));
  await panel.setViewportSize({ width: 320, height: 640 });
  await presses(panel, 'English');
  await expect(panel.getByText('Step 1 of 3')).toBeVisible();
  expect(await faultsIn(panel)).toEqual([]);
  await tabTo(panel, panel.getByLabel('Who you are'));
  await panel.keyboard.type('Inspector One');
  await panel.keyboard.press('Enter');
  await presses(panel, 'Next');
  await presses(panel, 'Start');

  await presses(panel, 'Start an inspection');
  await tabTo(panel, panel.getByRole('radio', { name: 'Government portal' }));
  await panel.keyboard.press('Space');
  await tabTo(panel, panel.getByRole('radio', { name: 'Yes' }));
  await panel.keyboard.press('Space');
  await presses(panel, 'Start');
  await expect(panel.getByText('Pages looked at: 1')).toBeVisible();

  await panel.keyboard.press('j');
  await panel.keyboard.press('a');
  await expect(row(panel, '镇街动态').getByText('Accepted')).toBeVisible();
  await panel.keyboard.press('j');
  await panel.keyboard.press('x');
  await expect(panel.getByLabel('Why this is not so')).toBeFocused();
  await panel.keyboard.type('archived');
  await panel.keyboard.press('Enter');
  await expect(panel.getByText('Reason: archived')).toBeVisible();

  // The next clause that nobody has decided.
  await panel.keyboard.press('n');
  const met = panel.getByRole('group', { name: 'Decision' }).first().getByRole('button').first();
  await tabTo(panel, met);
  await panel.keyboard.press('Enter');
  await expect(panel.getByRole('status').getByText(/decided/)).toBeVisible();
  await panel.keyboard.press('Alt+4');
  await expect(panel.getByRole('tab', { name: /Ledger/ })).toHaveAttribute('aria-selected', 'true');
  await panel.keyboard.press('Alt+3');
  await expect(panel.getByText('No evidence', { exact: true }).first()).toBeVisible();

  const appearing = context.waitForEvent('page');
  await presses(panel, 'Export');
  const workbench = await appearing;
  await presses(workbench, 'Seal and export');
  const link = workbench.getByRole('link', { name: 'Save the file' });
  await tabTo(workbench, link);
  const [download] = await Promise.all([workbench.waitForEvent('download'), workbench.keyboard.press('Enter')]);
  expect(download.suggestedFilename()).toMatch(/^xuncha-.*\.zip$/);
});
