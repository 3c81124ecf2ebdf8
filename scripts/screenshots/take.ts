import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';

const folder = 'docs/pictures';

/** Writes what a page shows at a size, in CSS pixels, to the documents' pictures, and says where it lies. */
export async function take(
  page: Page,
  name: string,
  size: { width: number; height: number },
  scheme: 'light' | 'dark' = 'light',
): Promise<void> {
  mkdirSync(folder, { recursive: true });
  await page.bringToFront();
  await page.setViewportSize(size);
  await page.emulateMedia({ colorScheme: scheme });
  // Two frames: the new size is laid out in the first, and what follows the layout (the marks) is drawn in the second.
  await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
  // Buttons fade from the colours of one scheme to those of the other.
  await page.evaluate(() => Promise.allSettled(document.getAnimations().map(({ finished }) => finished)).then(() => undefined));
  await page.screenshot({ path: join(folder, `${name}.png`) });
  console.log(join(folder, `${name}.png`));
}
