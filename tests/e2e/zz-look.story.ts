import { readFileSync } from 'node:fs';
import { inspecting } from './at-the-desk';
import { test } from './fixtures';

test.use({ expectedFaults: [/.*/] });
const corpus = '/work/shared/corpus/pages/';
test('look', async ({ inspector, context }) => {
  test.setTimeout(500000);
  const { page, panel } = await inspecting(inspector);
  const shot = async (name: string, w = 400, h = 1500) => {
    await panel.setViewportSize({ width: w, height: h });
    await panel.screenshot({ path: `/tmp/look/${name}.png` });
  };
  await page.goto('http://www.zhexi.gov.cn/links.html').catch(() => {});
  const files: [string, string][] = (process.env.LOOK ?? '')
    .split(',')
    .filter(Boolean)
    .map((f, i) => [f, `http://www.zhexi.gov.cn/look/${i}.html`]);
  for (const [f, url] of files)
    await context.route(url, (r) => r.fulfill({ contentType: 'text/html; charset=utf-8', body: readFileSync(corpus + f) }));
  for (const [f, url] of files) {
    await page.goto(url, { waitUntil: 'domcontentloaded' });
    await panel.waitForTimeout(6000);
    await shot(f.replace(/\W+/g, '-'));
  }
});
