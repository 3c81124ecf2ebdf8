import { defineCheck } from '@/lib/findings/define-check';
import type { FindingDraft } from '@/lib/findings/finding';
import { ownHostOf } from '@/lib/findings/link-findings';
import { normalAddress } from '@/lib/findings/subject-key';

/** Columns named in the to-do list at most; an ellipsis says that there are more. */
const NAMED = 30;

export default defineCheck({
  id: 'home-navigation-only',
  name: { zh: '首页仅为栏目导航', en: 'Home page is navigation only' },
  definition: {
    zh: '首页没有信息列表、只有栏目入口的，不能凭首页判断是否更新，要逐个检查二级页面；通向其他网站的链接不算。',
    en: 'A home page without any list of entries, only with ways into columns, does not tell whether the site is updated: its second-level pages are checked one by one. Links to other sites are none of them.',
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
      zh: '首页没有读到栏目入口（仍在加载、在框架中，或画在图片里），请人工看',
      en: 'No ways into columns were read on the home page (still loading, in frames, or drawn in pictures): look by hand',
    },
  },
  evaluate({ columns }, _params, context): FindingDraft[] {
    if (!context.page.isHome || context.frame.frameId !== 0) return [];
    const subject = { key: `page:${context.page.url}`, kind: 'site' as const, label: context.page.title, href: context.page.url };
    const lists = columns.blocks.filter((block) => block.kind === 'news' && block.count > 0);
    if (lists.length > 0)
      return [{ reason: 'has-lists', subject, values: { number: lists.length }, refs: lists.slice(0, 1).map(({ ref }) => ref) }];
    const isOwn = ownHostOf(context.page.url);
    const ways = new Map<string, string>();
    for (const { title, href } of columns.blocks.flatMap(({ items }) => items)) {
      if (title === '' || !href || !isOwn(href)) continue;
      const address = normalAddress(href);
      if (address !== normalAddress(context.page.url) && !ways.has(address)) ways.set(address, title);
    }
    const waiting = columns.blocks.some(({ emptiness }) => emptiness === 'loading' || emptiness === 'filled-elsewhere');
    if (!context.frame.settled || waiting || ways.size === 0) return [{ reason: 'incomplete', subject }];
    const names = [...ways.values()];
    return [
      {
        reason: 'navigation-only',
        subject,
        values: { columns: names.length > NAMED ? [...names.slice(0, NAMED), '…'] : names },
        refs: columns.blocks.slice(0, 1).map(({ ref }) => ref),
        confidence: 'medium',
      },
    ];
  },
});
