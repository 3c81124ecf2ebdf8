import { describe, expect, it } from 'vitest';
import { dateInAddress } from './address';
import { findDates, soleDate } from './find';
import { relativeDate } from './relative';
import { splitDate } from './split';
import { type DateToken, isoOf, toReading } from './token';
import { yearsOf } from './years';

const iso = (token: DateToken | null | undefined) => (token ? isoOf(token, token.year ?? 9999) : null);

describe('findDates', () => {
  it.each([
    ['发布时间：2020-08-18浏览次数：12', '2020-08-18'],
    ['[2019-05-20 16:35]', '2019-05-20T16:35'],
    ['2026年01月16日 16时02分', '2026-01-16T16:02'],
    ['2018/7/6 8:04:31', '2018-07-06T08:04:31'],
    ['２０１８年７月６日', '2018-07-06'],
    ['二〇一八年七月二十七日', '2018-07-27'],
    ['二○二○年十月十日', '2020-10-10'],
    ['民国一百零九年'.concat('10月1日'), '2020-10-01'],
    ['民國109年'.replace('國', '国').concat('10月1日'), '2020-10-01'],
    ['2018.07.27', '2018-07-27'],
    ['2018-07-27T08:14:31', '2018-07-27T08:14:31'],
    ['2018 年 7 月 27 日', '2018-07-27'],
    ['2022/3/5 下午3:20:08', '2022-03-05T15:20:08'],
    ['2022/3/5 上午9:05', '2022-03-05T09:05'],
    ['2022/3/5 下午12:10', '2022-03-05T12:10'],
    ['民國112年7月5日', '2023-07-05'],
  ])('%s → %s', (text, expected) => {
    expect(iso(findDates(text)[0])).toBe(expected);
  });

  it.each([
    '柘政办〔2019〕19号',
    '电话：0000-2018-0727',
    '版权所有 © 2014-2018',
    '2018-02-30',
    '2018-13-01',
    '12018-07-271',
    '身份证 110101201807270000',
    '2018年7月',
  ])('reads no date in %s', (text) => {
    expect(findDates(text)).toEqual([]);
  });

  it('keeps both ends of a range and where they stand', () => {
    const text = '征集时间：2020-08-18 至 2020-09-18';
    expect(findDates(text).map((token) => [text.slice(token.start, token.end).trim(), iso(token)])).toEqual([
      ['2020-08-18', '2020-08-18'],
      ['2020-09-18', '2020-09-18'],
    ]);
  });
});

describe('soleDate', () => {
  it.each([
    ['[2018-07-27]', '2018-07-27'],
    ['（07-27）', '9999-07-27'],
    ['07/27', '9999-07-27'],
    ['7月6日', '9999-07-06'],
    ['07.06', '9999-07-06'],
    ['18-07-06', '2018-07-06'],
    ['20180706', '2018-07-06'],
    ['2018-07', '2018-07'],
    ['2018年7月', '2018-07'],
    ['发布时间：2018-07-06 10:20', '2018-07-06T10:20'],
    ['日期 07-06', '9999-07-06'],
    ['2018-07-27 星期五', '2018-07-27'],
    ['( 2024-05-11)', '2024-05-11'],
    ['07-27 08:14', '9999-07-27T08:14'],
    ['7/27/2018', '2018-07-27'],
    ['27 Jul 2018', '2018-07-27'],
    ['July 27th, 2018', '2018-07-27'],
    ['Sept. 3', '9999-09-03'],
    ['二〇一八年七月二十七日', '2018-07-27'],
  ])('%s → %s', (text, expected) => {
    expect(iso(soleDate(text))).toBe(expected);
  });

  it.each([
    '',
    '07',
    '2018',
    '1.5',
    '13-40',
    '2.5万',
    '7-11便利店',
    '关于2018-07-27停电的通知',
    '第07-27期',
    '2020-01-01至2020-02-01',
    '0371-6666',
    '30%',
    '12345',
    'mark 3',
    'May 40',
    'G20 may',
  ])('reads no date in “%s”', (text) => {
    expect(soleDate(text)).toBeNull();
  });
});

describe('splitDate', () => {
  it.each([
    [['23', '2020-12'], '2020-12-23'],
    [['2020.12', '23'], '2020-12-23'],
    [['--2021--', '06-09'], '2021-06-09'],
    [['06-09', '2021'], '2021-06-09'],
    [['2020', '12', '23'], '2020-12-23'],
    [['23', '12月'], '9999-12-23'],
    [['12月', '23日'], '9999-12-23'],
    [['May', '10', '2021'], '2021-05-10'],
    [['23', 'Dec.'], '9999-12-23'],
  ])('%j → %s', (parts, expected) => {
    expect(iso(splitDate(parts))).toBe(expected);
  });

  it.each([[['23']], [['23', '12']], [['共23页', '2020-12']], [['31', '2020-02']]])('reads no date in %j', (parts) => {
    expect(splitDate(parts)).toBeNull();
  });
});

describe('relativeDate', () => {
  const viewedAt = '2020-10-01T09:00:00';
  it.each([
    ['3天前', '2020-09-28'],
    ['昨天 17:42', '2020-09-30T17:42'],
    ['刚刚', '2020-10-01'],
    ['10小时前', '2020-09-30'],
    ['30分钟前', '2020-10-01'],
    ['2个月前', '2020-08'],
    ['11个月前', '2019-11'],
    ['1年前', '2019'],
    ['2周前', '2020-09-17'],
  ])('%s → %s', (text, expected) => {
    expect(iso(relativeDate(text, viewedAt))).toBe(expected);
  });

  it.each(['前天下午开会', '五年前', '几天前', '今日柘溪'])('reads nothing in %s', (text) => {
    expect(relativeDate(text, viewedAt)).toBeNull();
  });
});

describe('dateInAddress', () => {
  it.each([
    ['http://www.zhexi.gov.cn/xwzx/201904/t20190418_1234.html', '2019-04-18'],
    ['http://www.zhexi.gov.cn/xwzx/2019-04/18/content_1.htm', '2019-04-18'],
    ['http://www.zhexi.gov.cn/ywdt/2018-07-27/10366.html', '2018-07-27'],
    ['http://www.zhexi.gov.cn/art/2018/7/27/art_1_2.html', '2018-07-27'],
    ['http://www.zhexi.gov.cn/n1/2018/0727/c1.html', '2018-07-27'],
    ['http://www.zhexi.gov.cn/c/20180727/1.html', '2018-07-27'],
    ['http://www.zhexi.gov.cn/xwzx/202104/a.html', '2021-04'],
    ['http://www.zhexi.gov.cn/content/post_303885.html', null],
    ['http://2018.zhexi.gov.cn/', null],
    ['http://www.zhexi.gov.cn/2018-13/32/a.html', null],
    [null, null],
  ])('%s → %s', (address, expected) => {
    expect(dateInAddress(address)).toBe(expected);
  });
});

describe('yearsOf', () => {
  const entry = (text: string, address: string | null = null, pinned = false) => {
    const token = soleDate(text);
    if (!token) throw new Error(`no date in ${text}`);
    return { token, address, pinned };
  };
  const years = (entries: ReturnType<typeof entry>[], viewedAt = '2020-10-01T09:00:00') => yearsOf(entries, viewedAt);

  it('believes the links before the calendar', () => {
    expect(years([entry('09-30', '2016-09-30'), entry('09-12', '2015-09')])).toEqual([
      { value: 2016, basis: 'links', sure: true },
      { value: 2015, basis: 'links', sure: true },
    ]);
  });

  it('crosses the turn of the year between a shown day and its folder', () => {
    expect(years([entry('12-31', '2020-01-02')])[0]).toEqual({ value: 2019, basis: 'links', sure: true });
  });

  it('reads 31 December seen on 2 January as last year, without being sure', () => {
    expect(years([entry('01-01'), entry('12-31')], '2020-01-02T10:00:00')).toEqual([
      { value: 2020, basis: 'viewing', sure: false },
      { value: 2019, basis: 'viewing', sure: false },
    ]);
  });

  it('is sure of an entry that stands between two of the same year', () => {
    expect(years([entry('2019-05-20'), entry('04-18'), entry('2019-03-01')])[1]).toEqual({ value: 2019, basis: 'order', sure: true });
  });

  it('goes down a year when the days turn up again', () => {
    expect(years([entry('01-16', '2020-01-16'), entry('12-18')])[1]).toEqual({ value: 2019, basis: 'order', sure: false });
  });

  it('does not trust one folder for a whole archive', () => {
    const many = ['09-01', '08-01', '07-20', '07-10', '07-08', '07-01'].map((text) => entry(text, '2018-07'));
    expect(years(many)[0]).toMatchObject({ basis: 'links', sure: false });
  });

  it('does not trust folders made within a few days for entries of many months', () => {
    const many = ['07-05', '06-20', '06-01', '05-11', '04-20', '04-02'].map((text, i) => entry(text, i % 2 ? '2018-06-24' : '2018-07-01'));
    expect(years(many)[0]).toMatchObject({ value: 2018, basis: 'links', sure: false });
  });

  it('trusts the folder of a month for the days of that month', () => {
    const many = ['07-27', '07-20', '07-18', '07-10', '07-08', '07-01'].map((text) => entry(text, '2018-07'));
    expect(years(many)[0]).toEqual({ value: 2018, basis: 'links', sure: true });
  });

  it('places each of many thousand rows between the known ones around it', () => {
    const rows = Array.from({ length: 20_000 }, () => entry('09-01'));
    const read = years([entry('2020-09-28'), ...rows, entry('2020-08-01')]).slice(1, -1);
    expect(read.filter(({ value, basis, sure }) => value === 2020 && basis === 'order' && sure)).toHaveLength(20_000);
  });

  it('takes 29 February to the last leap year', () => {
    expect(years([entry('02-29')], '2019-05-01T00:00:00')[0]).toEqual({ value: 2016, basis: 'viewing', sure: false });
  });
});

describe('toReading', () => {
  it('says where the year comes from', () => {
    const token = soleDate('07-27');
    expect(token && toReading(token, 'text', { value: 2018, basis: 'links', sure: true })).toEqual({
      raw: '07-27',
      iso: '2018-07-27',
      precision: 'day',
      source: 'text',
      year: 'links',
      sure: true,
    });
    expect(token && toReading(token, 'text')).toBeNull();
  });
});
