import { describe, expect, it } from 'vitest';
import type { ArticleFact } from '@/lib/detectors/article/fact';
import type { ColumnItem } from '@/lib/detectors/columns/fact';
import type { DateReading } from '@/lib/facts/date-reading';
import type { Facts, PageFacts } from '@/lib/facts/facts';
import { compareListDates } from './compare-list-dates';
import type { Visit } from './visit';

const articleUrl = 'http://www.zhexi.gov.cn/tzgg/202006/t20200610_7.html';
const ref = { frame: 0, selector: 'ul', text: '' };

function page(url: string, facts: Partial<Facts>): PageFacts {
  const frame = { frameId: 0, documentId: url, url, title: '', facts };
  return { url, title: '', documentId: url, viewedAt: '2020-10-01T09:00:00+08:00', gaps: [], frames: [frame] } as unknown as PageFacts;
}

const article = page(articleUrl, { article: { title: '公告' } as ArticleFact });

function row(day: string, change: Partial<DateReading> = {}, href = articleUrl): ColumnItem {
  const date: DateReading = { raw: day, iso: day, precision: 'day', source: 'text', year: 'shown', sure: true, ...change };
  return { title: '公告', href, date, addressDate: null, pinned: false };
}

function visit(url: string, items: readonly ColumnItem[], viewedAt = '2020-10-01T09:00:00+08:00'): Visit {
  const block = { heading: '通知公告', kind: 'news', items, ref };
  return {
    url,
    viewedAt,
    facts: page(url, { columns: { page: 'list', blocks: [block] } as unknown as Facts['columns'] }),
  } as unknown as Visit;
}

const list = 'http://www.zhexi.gov.cn/tzgg/';
const listedOf = (visits: readonly Visit[]) => compareListDates(article, visits).frames[0]?.facts.article?.listed;

describe('compareListDates', () => {
  it('tells the column, the page and the day, whatever the scheme and the session of the link', () => {
    const link = row('2020-09-20', {}, 'https://www.zhexi.gov.cn/tzgg/202006/t20200610_7.html?jsessionid=1');
    expect(listedOf([visit(list, [link])])).toEqual([{ column: '通知公告', page: '/tzgg/', day: '2020-09-20' }]);
  });

  it('says the same day of the same page once, and keeps few', () => {
    const many = Array.from({ length: 9 }, (_, n) => visit(`${list}${n}/`, [row('2020-06-10'), row('2020-06-10')]));
    expect(listedOf(many)).toHaveLength(5);
  });

  it('trusts only the latest look at a list', () => {
    const visits = [visit(list, [row('2020-09-20')], '2020-10-01T10:00:00+08:00'), visit(list, [row('2020-06-10')])];
    expect(listedOf(visits)).toEqual([{ column: '通知公告', page: '/tzgg/', day: '2020-09-20' }]);
  });

  it.each([
    ['a year that was concluded', row('2020-09-20', { year: 'order' })],
    ['a day to be looked at', row('2020-09-20', { sure: false })],
    ['a month only', row('2020-09', { precision: 'month' })],
    ['another article of the same name', row('2020-09-20', {}, 'http://www.zhexi.gov.cn/zcwj/202006/t20200610_7.html')],
  ])('leaves out %s', (_what, item) => {
    expect(listedOf([visit(list, [item])])).toBeUndefined();
  });

  it('does not take the list beside an article for another page', () => {
    expect(listedOf([visit(articleUrl, [row('2020-09-20')])])).toBeUndefined();
  });

  it('leaves pages that are no article alone', () => {
    const other = page(list, { article: null });
    expect(compareListDates(other, [])).toBe(other);
  });
});
