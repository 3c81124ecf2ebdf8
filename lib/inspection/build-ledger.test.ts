import { describe, expect, it } from 'vitest';
import type { ColumnBlock } from '@/lib/detectors/columns/fact';
import type { Finding } from '@/lib/findings/finding';
import type { Rubric } from '@/lib/scores/rubric';
import { buildLedger } from './build-ledger';
import { contributionsOf } from './contributions';
import { vetoCounters } from './counters';
import type { EventBody, LogEntry } from './event';
import { fold } from './fold';
import { judgementsOf } from './judgements';
import { nextEntry } from './log';
import type { Visit } from './visit';

const campaign = { asOf: '2020-10-01T09:00:00+08:00', timeZone: 'Asia/Shanghai' };
const home = 'http://www.zhexi.gov.cn/';
const list = 'http://www.zhexi.gov.cn/tzgg/';

function block(heading: string, href: string | null, newest: string | null): ColumnBlock {
  const date = newest ? { raw: newest, iso: newest, precision: 'day', source: 'text', year: 'shown', sure: true } : null;
  return {
    heading,
    headingSource: 'own',
    href,
    kind: 'news',
    class: 'notices',
    hidden: false,
    paged: false,
    emptiness: 'filled',
    count: 5,
    items: [{ title: '一', href: null, date, addressDate: null, pinned: false }],
    newest: date ? 0 : null,
    orderBreaks: 0,
    ref: { frame: 0, selector: 'ul', text: '' },
  } as ColumnBlock;
}

function visit(id: string, url: string, page: 'home' | 'list', blocks: ColumnBlock[]): Visit {
  const frame = { frameId: 0, documentId: 'd', url, title: id, facts: { columns: { blocks, page } }, failures: [] };
  return {
    id,
    inspectionId: 'i',
    url,
    title: id,
    documentId: 'd',
    viewedAt: campaign.asOf,
    gaps: [],
    facts: { url, title: id, frames: [frame] },
  } as unknown as Visit;
}

function finding(id: string, key: string, outcome: Finding['outcome'], clauses: string[], count = 1): Finding {
  return {
    id,
    check: 'column-stale',
    outcome,
    reason: 'stale',
    values: {},
    confidence: 'high',
    clauses,
    count,
    subject: { key, kind: 'column', label: id },
    refs: [],
    excerpt: '',
    page: { url: home, title: '', documentId: 'd', frameId: 0 },
  };
}

const rubric = {
  parts: [
    {
      kind: 'veto',
      indicators: [
        {
          id: 'V',
          clauses: [
            {
              id: 'V-a',
              text: '栏目不更新',
              enabled: true,
              rule: { type: 'count-threshold', bound: { n: '5', inclusive: true }, direction: 'at-least' },
              checks: [],
            },
          ],
        },
      ],
    },
    {
      kind: 'deduction',
      indicators: [
        { id: 'D', clauses: [{ id: 'D-a', text: '要素', enabled: true, rule: { type: 'per-item', points: '0.5' }, checks: [] }] },
      ],
    },
  ],
} as unknown as Rubric;

function logOf(...events: EventBody[]): LogEntry[] {
  const log: LogEntry[] = [];
  for (const event of events) log.push(nextEntry(log.at(-1) ?? null, event, { inspectionId: 'i', at: campaign.asOf, who: '甲' }));
  return log;
}

const site = { kind: 'portal', externalServices: true } as const;

describe('buildLedger', () => {
  it('joins a home block with its list page and keeps the newest date of both', () => {
    const visits = [
      visit('v1', home, 'home', [block('通知公告', list, '2020-02-01')]),
      visit('v2', list, 'list', [block('通知公告', null, '2020-02-11')]),
    ];
    const rows = buildLedger(visits, [], fold([]), campaign);
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({ newest: '2020-02-11', days: 233, pages: [{ url: home }, { url: list }] });
  });

  it('follows the merges and the class the inspector gave, and a split takes the merge back', () => {
    const visits = [visit('v1', home, 'home', [block('要闻', null, null), block('动态', null, '2020-09-30')])];
    const keys = ['column:www.zhexi.gov.cn/#要闻', 'column:www.zhexi.gov.cn/#动态'] as const;
    const merged = logOf(
      { type: 'subject-merged', from: keys[0], into: keys[1] },
      { type: 'subject-classed', key: keys[1], class: 'news' },
    );
    const rows = buildLedger(visits, [], fold(merged), campaign);
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({ key: keys[1], class: 'news', classBy: 'inspector', merged: [keys[0]] });
    const split = logOf({ type: 'subject-merged', from: keys[0], into: keys[1] }, { type: 'subject-split', key: keys[0] });
    expect(buildLedger(visits, [], fold(split), campaign)).toHaveLength(2);
  });
});

describe('vetoCounters', () => {
  it('counts distinct subjects, not findings, and drops those that another page shows fresh', () => {
    const findings = [
      finding('a', 'column:1', 'fail', ['V-a']),
      finding('b', 'column:1', 'fail', ['V-a']),
      finding('c', 'column:2', 'fail', ['V-a']),
      finding('d', 'column:2', 'pass', ['V-a']),
    ];
    expect(vetoCounters(rubric, site, findings, fold([]))[0]).toMatchObject({
      clause: 'V-a',
      bound: 5,
      seen: [{ key: 'column:1' }],
      accepted: [],
    });
  });

  it('drops what the inspector dismissed', () => {
    const stale = finding('a', 'column:1', 'fail', ['V-a']);
    expect(vetoCounters(rubric, site, [stale], fold(logOf({ type: 'finding-dismissed', finding: stale })))[0]?.seen).toEqual([]);
  });
});

describe('judgementsOf', () => {
  const guide = finding('g', 'guide:1', 'fail', ['V-a', 'D-a'], 4);
  const accepted: EventBody = { type: 'finding-accepted', finding: guide, contributions: contributionsOf(guide, rubric) };

  it('counts a body once for a bound and its faults one by one for a deduction', () => {
    expect(judgementsOf(fold(logOf(accepted)), rubric)).toMatchObject([
      { clause: 'V-a', count: 1, partial: true },
      { clause: 'D-a', count: 4, partial: true, subjects: [{ key: 'guide:1', count: 4 }] },
    ]);
  });

  it('accepting the same subject twice counts it once', () => {
    const again: EventBody = { ...accepted, finding: { ...guide, id: 'h' } } as EventBody;
    expect(judgementsOf(fold(logOf(accepted, again)), rubric)[1]).toMatchObject({ count: 4 });
  });

  it('the inspector declares a clause checked and keeps the count, or gives an own number', () => {
    const checked = logOf(accepted, { type: 'judgement-set', judgement: { clause: 'D-a', outcome: 'violated' } });
    expect(judgementsOf(fold(checked), rubric)[1]).toEqual({
      clause: 'D-a',
      outcome: 'violated',
      count: 4,
      subjects: [{ key: 'guide:1', count: 4 }],
    });
    const own = logOf(accepted, { type: 'judgement-set', judgement: { clause: 'D-a', outcome: 'violated', count: 2 } });
    expect(judgementsOf(fold(own), rubric)[1]).toEqual({ clause: 'D-a', outcome: 'violated', count: 2 });
  });
});
