import { describe, expect, it } from 'vitest';
import { columnKey, listPageKey, normalAddress, pageSubjectKey } from './subject-key';

describe('normalAddress', () => {
  it.each([
    ['http://WWW.zhexi.gov.cn/zwgk/index.html', 'www.zhexi.gov.cn/zwgk/'],
    ['https://www.zhexi.gov.cn/zwgk/#top', 'www.zhexi.gov.cn/zwgk/'],
    ['http://www.zhexi.gov.cn/list.jsp;jsessionid=A1?id=3&_=99', 'www.zhexi.gov.cn/list.jsp?id=3'],
    ['http://www.zhexi.gov.cn//a//b.html', 'www.zhexi.gov.cn/a/b.html'],
    ['javascript:void(0)', 'javascript:void(0)'],
  ])('%s → %s', (url, expected) => expect(normalAddress(url)).toBe(expected));
});

describe('columnKey', () => {
  it('joins a block of the home page with the list it leads to', () => {
    const onHome = columnKey({ href: 'http://www.zhexi.gov.cn/tzgg/', heading: '通知公告' }, 'http://www.zhexi.gov.cn/');
    expect(onHome).toBe(listPageKey('https://www.zhexi.gov.cn/tzgg/index.html'));
  });

  it('tells two blocks without a target on one page apart by heading, however it is spaced', () => {
    const page = 'http://www.zhexi.gov.cn/';
    expect(columnKey({ href: null, heading: '通 知 公 告 >' }, page)).toBe(columnKey({ href: null, heading: '通知公告' }, page));
    expect(columnKey({ href: null, heading: '政务要闻' }, page)).not.toBe(columnKey({ href: null, heading: '通知公告' }, page));
  });

  it('does not take a script or the page itself for a target', () => {
    const page = 'http://www.zhexi.gov.cn/';
    expect(columnKey({ href: 'javascript:;', heading: '要闻' }, page)).toBe(`column:www.zhexi.gov.cn/#要闻`);
    expect(columnKey({ href: `${page}#more`, heading: '要闻' }, page)).toBe(`column:www.zhexi.gov.cn/#要闻`);
  });
});

it.each(['http://www.zhexi.gov.cn/tzgg/index_2.html', 'http://www.zhexi.gov.cn/tzgg/?page=3'])(
  '%s is a further page of the column',
  (url) => {
    expect(listPageKey(url)).toBe(listPageKey('http://www.zhexi.gov.cn/tzgg/'));
  },
);

it('keys guides and letters by their page', () => {
  expect(pageSubjectKey('guide', 'http://www.zhexi.gov.cn/bszn/3.html')).toBe('guide:www.zhexi.gov.cn/bszn/3.html');
});
