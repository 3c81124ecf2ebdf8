import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { checks } from '@/indicators/registry';
import type { PageFacts } from '@/lib/facts/facts';
import { runChecks } from '@/lib/findings/run-checks';
import { reasonOf } from '@/lib/findings/words';
import type { Rubric } from '@/lib/scores/rubric';

/**
 * An office may write its windows in working days. In a year without a statutory calendar no check that has a window may break on it: each says
 * that it cannot tell, in words for people.
 */
const windowed = [...checks.values()].filter(({ params }) => 'window' in params);
const root = join(import.meta.dirname, '../../indicators/checks');

/** Facts about which a check has something to say, and the figures that it says it by. */
function someCase(id: string): { facts: Record<string, unknown>; params?: Record<string, unknown> } {
  const name = readdirSync(join(root, id, 'cases')).find((each) => /^(?:fail|needs-review)--/.test(each)) ?? '';
  return JSON.parse(readFileSync(join(root, id, 'cases', name), 'utf8'));
}

it('there are checks with a window', () => {
  expect(windowed.length).toBeGreaterThan(4);
});

it.each(windowed.map(({ id }) => id))('%s says that working days cannot be counted in a year without a calendar', (id) => {
  const { facts, params: given } = someCase(id);
  const scope = 'scope' in (checks.get(id)?.params ?? {}) ? { scope: 'class' } : {};
  const params = { ...given, ...scope, window: { n: 5, unit: 'workday' } };
  const rubric = { parts: [], information: [{ check: id, params }] } as unknown as Rubric;
  const frame = {
    frameId: 0,
    documentId: 'D',
    url: 'http://www.zhexi.gov.cn/',
    title: '',
    facts,
    failures: [],
    settled: true,
  };
  const page = { url: frame.url, title: '', viewedAt: '2045-10-01T09:00:00+08:00', frames: [frame] } as unknown as PageFacts;
  const options = {
    rubric,
    site: { kind: 'portal' as const, externalServices: true },
    asOf: page.viewedAt,
    timeZone: 'Asia/Shanghai',
    isHome: true,
  };
  const found = runChecks(page, checks, options);
  expect(found.map(({ outcome, reason }) => [outcome, reason])).toEqual([['cannot-tell', 'calendar-unknown']]);
  const [finding] = found;
  expect(finding && reasonOf(finding, checks, 'zh-CN')).toContain('2045-10-01前后的年份没有法定工作日历');
  expect(finding && reasonOf(finding, checks, 'en')).toContain('no statutory calendar is known for the years around 2045-10-01');
});
