import type { Page } from '@playwright/test';
import axe from 'axe-core';
import { expect } from './fixtures';
import type { Inspector } from './inspector';

/** Home page of the demo county. */
export const portal = 'http://www.zhexi.gov.cn/';

/** Everything axe finds against the panel as it stands. */
export async function faultsIn(panel: Page): Promise<string[]> {
  // As text for the debugger: the panel's own policy rightly lets no script in from outside.
  await panel.evaluate(axe.source);
  return panel.evaluate(async () => {
    const { violations } = await (window as unknown as { axe: typeof axe }).axe.run(document);
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`);
  });
}

/** The three screens of the first run, all answers as offered. */
export async function firstRun(panel: Page): Promise<void> {
  await panel.getByLabel('你是谁').fill('检查员一');
  await panel.getByRole('button', { name: '下一步' }).click();
  await panel.getByRole('button', { name: '下一步' }).click();
  await panel.getByRole('button', { name: '开始使用' }).click();
}

/** Starts an inspection of the portal in front. */
export async function startHere(panel: Page): Promise<void> {
  await panel.getByRole('button', { name: '开始检查' }).click();
  await panel.getByRole('radio', { name: '政府门户网站' }).check();
  await panel.getByRole('radio', { name: '有', exact: true }).check();
  await panel.getByRole('button', { name: '开始', exact: true }).click();
  await expect(panel.getByText('已检查 1 页')).toBeVisible();
}

/** A page of the portal in one tab, its panel with a fresh inspection in another. */
export async function inspecting(inspector: Inspector, address = portal): Promise<{ page: Page; panel: Page }> {
  const page = await inspector.opens(address);
  const panel = await inspector.opensPanelFor(page);
  await firstRun(panel);
  await startHere(panel);
  return { page, panel };
}

/** The entry of the list that is about this subject. */
export const row = (panel: Page, label: string) =>
  panel.getByRole('listitem').filter({ has: panel.getByRole('button', { name: label, exact: true }) });
