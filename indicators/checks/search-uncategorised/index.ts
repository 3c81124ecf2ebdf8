import { defineCheck } from '@/lib/findings/define-check';
import type { FindingDraft } from '@/lib/findings/finding';

export default defineCheck({
  id: 'search-uncategorised',
  name: { zh: '搜索结果没有看到分类', en: 'Search results without categories' },
  definition: {
    zh: '搜索结果页上没有“全部、政策文件、办事指南”一类并排的分类的，提示人工看；网站菜单里的同名栏目不算分类。没有搜到结果时不下结论。',
    en: 'A page of search results that has no row of categories such as all, policies, guides is to be looked at; columns of the same names in the menu are none. Nothing is concluded where the search found nothing.',
  },
  needs: ['entries'],
  params: {},
  reasons: {
    'not-seen': {
      outcome: 'needs-review',
      zh: '搜索结果页上没有看到分类（如政策文件、办事指南）',
      en: 'No categories (such as policies, guides) were seen on the page of results',
    },
    'nothing-found': {
      outcome: 'cannot-tell',
      zh: '这次搜索没有结果，也没有看到分类，请换一个常见的词再搜',
      en: 'This search found nothing and no categories were seen: search for a common word',
    },
    'not-settled': {
      outcome: 'cannot-tell',
      zh: '搜索结果还在加载，分类可能还没出现',
      en: 'The results are still loading; categories may come',
    },
    categorised: { outcome: 'pass', zh: '搜索结果分类展现：{names}', en: 'The results are shown by category: {n} of them' },
  },
  evaluate({ entries: { results } }, _params, { page, frame }): FindingDraft[] {
    if (!results) return [];
    const { categories, nothing, ref } = results;
    const draft = (reason: string): FindingDraft[] => [
      {
        reason,
        subject: { key: 'site:search-results', kind: 'site', label: page.title, href: page.url },
        values: { names: categories, n: categories.length },
        confidence: 'low',
        refs: [ref],
      },
    ];
    if (categories.length > 0) return draft('categorised');
    if (!frame.settled || frame.capped) return draft('not-settled');
    return draft(nothing ? 'nothing-found' : 'not-seen');
  },
});
