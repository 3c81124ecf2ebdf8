import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checks } from '@/indicators/registry';
import type { AnyCheck, CheckContext, ReasonText } from '@/lib/findings/define-check';
import type { FindingDraft } from '@/lib/findings/finding';
import { inLanguage, languages } from '@/lib/text/language';
import { fill } from '@/lib/text/translator';

/**
 * Every check of the catalogue must have: a folder named like its id; guidance with three headings; definitions and reasons in both
 * languages; a case file for each reason, and at least one for pass, cannot-tell and the outcome it accuses with. A case is literal facts
 * and the exact list of what the check says about them; its name is the gravest outcome and why.
 */
interface CheckCase {
  why: string;
  facts: Record<string, unknown>;
  params?: Record<string, unknown>;
  context?: Partial<CheckContext>;
  /** In order; members that are not named are not compared. */
  expect: Partial<FindingDraft>[];
}

/** Accusations that rest on what was seen, asked or counted: they stand also where the rest of the page was not read. */
const seen: Record<string, readonly string[]> = {
  'attachment-broken': ['status', 'empty', 'wrong-type'],
  'link-dead': ['status', 'empty', 'wrong-type'],
  'data-release-recent': ['recent'],
  'domain-irregular': ['bare-address', 'not-government'],
  'guide-vague': ['vague'],
  'personal-data-exposed': ['id-numbers'],
  'reply-overdue': ['answered-late'],
};

const root = join(import.meta.dirname, '../../indicators/checks');
const gravity = ['fail', 'needs-review', 'cannot-tell', 'pass', 'not-applicable'] as const;
const headings = ['## 查什么', '## 怎么人工核对', '## 什么不算'];

const usual: CheckContext = {
  asOf: '2020-10-01T09:00:00+08:00',
  viewedAt: '2020-10-01T09:00:00+08:00',
  timeZone: 'Asia/Shanghai',
  page: { url: 'http://www.zhexi.gov.cn/page.html', title: '柘溪县人民政府', isHome: false },
  frame: { frameId: 0, settled: true, capped: false },
  site: { kind: 'portal', externalServices: true, level: 'county' },
};

function casesOf(check: AnyCheck): { name: string; outcome: string; content: CheckCase }[] {
  const folder = join(root, check.id, 'cases');
  const names = existsSync(folder) ? readdirSync(folder) : [];
  return names.map((name) => ({ name, outcome: name.split('--')[0] ?? '', content: JSON.parse(readFileSync(join(folder, name), 'utf8')) }));
}

describe.each([...checks.values()].map((check) => [check.id, check] as const))('check %s', (id, check) => {
  const cases = casesOf(check);
  const declared = Object.entries(check.reasons as Record<string, ReasonText>);

  it('has a folder of its name with nothing unlisted in it', () => {
    expect(readdirSync(join(root, id)).sort()).toEqual(['cases', 'guidance.md', 'index.ts']);
  });

  it('says what it looks for, how to look by hand and what does not count', () => {
    const guidance = readFileSync(join(root, id, 'guidance.md'), 'utf8');
    for (const heading of headings) expect(guidance).toContain(heading);
  });

  it('has its words in both languages', () => {
    const texts = [check.name, check.definition, ...declared.map(([, words]) => words)];
    for (const { zh, en } of texts) {
      expect(zh).toMatch(/[一-鿿]/);
      expect(en).toMatch(/[A-Za-z]/);
      expect(en).not.toMatch(/[一-鿿]/);
    }
  });

  it('accuses of something missing only where the page was read whole', () => {
    const accusing = declared.filter(([, { outcome }]) => outcome === 'fail');
    const wherever = accusing.flatMap(([reason, { absence }]) => (absence ? [] : reason));
    expect(wherever.sort()).toEqual([...(seen[id] ?? [])].sort());
  });

  it('reaches every reason and every kind of outcome it can give', () => {
    const reached = new Set(cases.flatMap(({ content }) => content.expect.map(({ reason }) => reason)));
    expect([...reached].sort()).toEqual(declared.map(([reason]) => reason).sort());
    const outcomes = new Set(cases.map(({ outcome }) => outcome));
    for (const [, { outcome }] of declared) expect(outcomes, `a case named ${outcome}--…`).toContain(outcome);
    expect(outcomes).toContain('pass');
    expect(outcomes).toContain('cannot-tell');
    expect([...outcomes].some((outcome) => outcome === 'fail' || outcome === 'needs-review')).toBe(true);
  });

  it.each(cases)('$name', ({ outcome, content }) => {
    const context = { ...usual, ...content.context };
    const drafts: FindingDraft[] = check.evaluate(content.facts, { ...check.params, ...content.params }, context);
    expect(drafts.map(({ reason }) => reason)).toEqual(content.expect.map(({ reason }) => reason));
    drafts.forEach((draft, i) => void expect(draft).toMatchObject(content.expect[i] ?? {}));
    for (const draft of drafts) {
      const words = check.reasons[draft.reason];
      expect(words, `reason ${draft.reason}`).toBeDefined();
      // A sentence with a place left open would be shown, exported and signed as it is.
      for (const language of languages) {
        expect(fill(words ? inLanguage(words, language) : '', draft.values ?? {}, language)).not.toMatch(/\{\w+\}/);
      }
      expect(draft.subject.key).toMatch(/^[a-z]+:./);
    }
    const gravest = gravity.find((each) => drafts.some(({ reason }) => check.reasons[reason]?.outcome === each));
    // A case without a finding shows that the page is not the check's business.
    expect(gravest ?? 'not-applicable').toBe(outcome);
  });
});
