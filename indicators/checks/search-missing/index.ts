import { defineCheck } from '@/lib/findings/define-check';
import type { FindingDraft } from '@/lib/findings/finding';

export default defineCheck({
  id: 'search-missing',
  name: { zh: '首页没有看到站内搜索', en: 'No site search seen on the home page' },
  definition: {
    zh: '首页上既没有搜索框，也没有“搜索”“检索”链接的，提示人工查找；搜索好不好用、结果准不准，要人试。',
    en: 'The home page has neither a field nor a link for searching the site: look by hand. Whether a search works and finds is for a person to try.',
  },
  needs: ['entries'],
  params: {},
  reasons: {
    'not-seen': { outcome: 'needs-review', zh: '首页没有看到搜索框或搜索链接', en: 'No search field or link was seen on the home page' },
    'not-settled': {
      outcome: 'cannot-tell',
      zh: '首页还在加载或没有读完，搜索框可能还没出现',
      en: 'The home page is still loading or was not read to its end',
    },
    offered: { outcome: 'pass', zh: '首页有站内搜索入口，请搜几条试试', en: 'The home page offers a search: try it' },
  },
  evaluate({ entries }, _params, { page, frame }): FindingDraft[] {
    if (!page.isHome || frame.frameId !== 0) return [];
    const subject = { key: 'site:search', kind: 'site' as const, label: page.title, href: page.url };
    if (entries.search) return [{ reason: 'offered', subject, refs: [entries.search] }];
    return [{ reason: frame.settled && !frame.capped ? 'not-seen' : 'not-settled', subject, confidence: 'low' }];
  },
});
