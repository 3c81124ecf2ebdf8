import type { Page } from '@playwright/test';
import type { Inspector } from './inspector';
import { seedInspection, shownRubricHash } from './seeded-inspection';

/** A workbench with one open inspection, at one of its places. */
export async function deskWithInspection(inspector: Inspector, place: string): Promise<Page> {
  const workbench = await inspector.opensWorkbench('#/rubrics/gov-website-2019');
  await seedInspection(workbench, await shownRubricHash(workbench));
  await workbench.goto('about:blank');
  await workbench.close();
  return inspector.opensWorkbench(place);
}

/** Where the file lies that the finished export or backup offers. */
export async function savedFile(workbench: Page): Promise<string> {
  const [download] = await Promise.all([workbench.waitForEvent('download'), workbench.getByRole('link', { name: '保存文件' }).click()]);
  return download.path();
}
