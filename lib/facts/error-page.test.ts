import { describe, expect, it } from 'vitest';
import { frameFacts as frame } from '@/tests/fixtures/facts/page-facts';
import { errorPageOf } from './error-page';
import type { FrameFacts } from './facts';

describe('errorPageOf', () => {
  it.each([404, 403, 500, 503])('believes the status %i', (httpStatus) => {
    expect(errorPageOf(frame({ httpStatus, title: '柘溪县人民政府' }))).toBe(`HTTP ${httpStatus}`);
  });

  it.each([
    '404 Not Found',
    '404',
    '404-柘溪县人民政府',
    'HTTP 404',
    '您访问的页面不存在',
    '页面不存在 - 柘溪县',
    '抱歉，找不到该页面',
    '502 Bad Gateway',
  ])('reads the title “%s”', (title) => {
    expect(errorPageOf(frame({ title, httpStatus: 200 }))).toBe(title);
  });

  it.each(['柘溪县人民政府', '400名志愿者上岗', '500年古树', '404项', '关于查找失踪文件的通知', '柘溪县信息公开'])(
    'leaves “%s” alone',
    (title) => {
      expect(errorPageOf(frame({ title }))).toBeNull();
    },
  );

  it('takes no page with an article for an error page by its title', () => {
    const facts = { article: { title: '“页面不存在”怎么办' } } as unknown as FrameFacts['facts'];
    expect(errorPageOf(frame({ title: '“页面不存在”怎么办', facts }))).toBeNull();
  });
});
