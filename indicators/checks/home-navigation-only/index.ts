import { defineCheck } from '@/lib/findings/define-check';
import type { FindingDraft } from '@/lib/findings/finding';

/** Columns named in the to-do list at most. */
const NAMED = 30;

export default defineCheck({
  id: 'home-navigation-only',
  name: { zh: '首页仅为栏目导航', en: 'Home page is navigation only' },
  definition: {
    zh: '首页没有信息列表、只有栏目入口的，不能凭首页判断是否更新，要逐个检查二级页面。',
    en: 'A home page without any list of entries, only with ways into columns, does not tell whether the site is updated: its second-level pages are checked one by one.',
  },
  needs: ['columns'],
  params: {},
  reasons: {
    'has-lists': { outcome: 'pass', zh: '首页有 {number} 个信息栏目', en: 'The home page has {number} columns of entries' },
    'navigation-only': {
      outcome: 'needs-review',
      zh: '首页只有栏目入口，请逐个检查二级页面：{columns}',
      en: 'The home page only leads to columns; check these second-level pages: {columns}',
    },
    incomplete: {
      outcome: 'cannot-tell',
      zh: '首页内容仍在加载，或在框架中',
      en: 'The home page is still loading, or stands in frames',
    },
  },
  evaluate({ columns }, _params, context): FindingDraft[] {
    if (!context.page.isHome || context.frame.frameId !== 0) return [];
    const subject = { key: `page:${context.page.url}`, kind: 'site' as const, label: context.page.title, href: context.page.url };
    const lists = columns.blocks.filter((block) => block.kind === 'news' && block.count > 0);
    if (lists.length > 0)
      return [{ reason: 'has-lists', subject, values: { number: lists.length }, refs: lists.slice(0, 1).map(({ ref }) => ref) }];
    const ways = columns.blocks.flatMap((block) => block.items).filter(({ title, href }) => title !== '' && href !== null);
    const waiting = columns.blocks.some(({ emptiness }) => emptiness === 'loading' || emptiness === 'filled-elsewhere');
    if (!context.frame.settled || waiting || ways.length === 0) return [{ reason: 'incomplete', subject }];
    const names = [...new Set(ways.map(({ title }) => title))].slice(0, NAMED);
    return [
      {
        reason: 'navigation-only',
        subject,
        values: { columns: names },
        refs: columns.blocks.slice(0, 1).map(({ ref }) => ref),
        confidence: 'medium',
      },
    ];
  },
});
