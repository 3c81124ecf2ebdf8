import { readdirSync, readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import type { Finding } from '../../lib/findings/finding';
import type { Site } from '../../lib/inspection/campaign';
import { expect, tabIdOf, test } from './fixtures';

interface Defect {
  page: string;
  check: string;
  outcome: string;
  reason: string;
  subject: string;
  clauses: string[];
  count?: number;
  /** Seen only once the page's links were asked, which another story does. */
  asked?: boolean;
  /** Day of the newest entry, where the finding gives one. */
  newest?: string;
}

interface Defects {
  asOf: string;
  site: Site;
  pages: string[];
  defects: Defect[];
}

const listed: Defects = JSON.parse(readFileSync('tests/fixtures/sites/zhexi/defects.json', 'utf8'));

/** Outcomes that the inspector need not look at. */
const quiet = new Set(['pass', 'not-applicable']);

/** A check that the catalogue does not have finds nothing, and misses nothing. */
const known = new Set(readdirSync('indicators/checks'));

const line = ({ check, outcome, reason, subject, clauses, count = 1, newest = '' }: Omit<Defect, 'page'>) =>
  `${check} ${outcome} ${reason} “${subject}” ${[...clauses].sort().join(' ')} ×${count} ${newest}`;

const newestIn = ({ check, values }: Finding) => (check === 'column-stale' ? String(values.newest) : undefined);

function told(findings: readonly Finding[]): string[] {
  return findings
    .filter(({ outcome }) => !quiet.has(outcome))
    .map((finding) => line({ ...finding, subject: finding.subject.label, newest: newestIn(finding) }))
    .sort();
}

/** The lists that scripts fill late have come to rest: what a person would wait for before judging. */
async function rested(page: Page, path: string): Promise<void> {
  if (path === '/sjfb/') await expect(page.locator('#monthly a')).not.toHaveCount(0);
}

test('the demo site has the listed defects, all of them and no others', async ({ inspector, context, extension }) => {
  test.setTimeout(180_000);
  const probe = await context.newPage();
  await probe.goto(extension.url('probe.html'));
  const page = await inspector.opens(listed.site.homeUrl);
  const tabId = await tabIdOf(extension, page);
  for (const path of listed.pages) {
    await page.goto(new URL(path, listed.site.homeUrl).href);
    await rested(page, path);
    const findings = await probe.evaluate(
      async ({ tabId, asOf, site, isHome }) => {
        const answer = await globalThis.xunchaProbe.analyse(tabId, Date.parse(asOf));
        if (!answer.ok) throw new Error(`${answer.why}: ${answer.message}`);
        return globalThis.xunchaProbe.judge(answer.page, asOf, site, isHome);
      },
      { tabId, asOf: listed.asOf, site: listed.site, isHome: path === '/' },
    );
    const expected = listed.defects.filter((defect) => defect.page === path && known.has(defect.check) && !defect.asked).map(line);
    expect.soft(told(findings), path).toEqual(expected.sort());
  }
});
