import { describe, expect, it } from 'vitest';
import type { ColumnBlock } from '@/lib/detectors/columns/fact';
import { oddEntry } from './odd-entry';

const block = (days: readonly string[]): ColumnBlock => ({
  heading: '通知公告',
  headingSource: 'own',
  href: null,
  kind: 'news',
  class: 'notices',
  hidden: false,
  paged: false,
  laterPage: false,
  emptiness: 'filled',
  count: days.length,
  items: days.map((day) => ({
    title: day,
    href: null,
    date: { raw: day, iso: day, precision: 'day', source: 'text', year: 'shown', sure: true },
    addressDate: null,
    pinned: false,
  })),
  newest: 0,
  orderBreaks: days.filter((day, i) => day > (days[i - 1] ?? day)).length,
  ref: { frame: 0, selector: 'ul', text: '' },
});

const ordered = ['2020-09-28', '2020-09-20', '2020-09-20', '2020-09-08', '2020-09-01', '2020-08-20'];

describe('oddEntry', () => {
  it('finds nothing in a list in order, equal days included', () => {
    expect(oddEntry(block(ordered), 30)).toBeNull();
  });

  it('names the one entry whose removal puts the list in order', () => {
    expect(oddEntry(block(ordered.with(3, '2020-02-01')), 30)).toMatchObject({
      shown: '2020-02-01',
      above: '2020-09-20',
      below: '2020-09-01',
    });
    expect(oddEntry(block(['2020-06-28', '2020-06-20', '2020-09-20', '2020-06-08', '2020-06-01', '2020-05-20']), 30)?.shown).toBe(
      '2020-09-20',
    );
  });

  it('looks past pinned entries, whose place says nothing', () => {
    const list = block(['2018-01-10', ...ordered.with(3, '2020-02-01')]);
    const pinned = { ...list, orderBreaks: 1, items: list.items.map((item, i) => ({ ...item, pinned: i === 0 })) };
    expect(oddEntry(pinned, 30)?.shown).toBe('2020-02-01');
  });

  it('wants it to stand out by more than the days given', () => {
    const days = ['2020-09-28', '2020-09-20', '2020-08-09', '2020-09-08', '2020-09-01', '2020-08-01'];
    expect(oddEntry(block(days), 29)?.shown).toBe('2020-08-09');
    expect(oddEntry(block(days), 30)).toBeNull();
  });

  it('keeps silent where two entries could be it, and about either end', () => {
    expect(oddEntry(block(['2020-09-28', '2020-02-01', '2020-08-28', '2020-02-01', '2020-02-01', '2020-01-01']), 30)).toBeNull();
    expect(oddEntry(block(['2020-09-28', '2020-01-02', '2020-06-08', '2020-01-01', '2020-01-01', '2020-01-01']), 30)).toBeNull();
    expect(oddEntry(block(['2019-01-01', ...ordered]), 30)).toBeNull();
    expect(oddEntry(block([...ordered, '2020-09-30']), 30)).toBeNull();
  });
});
