import { defineCheck } from '@/lib/findings/define-check';
import type { FindingDraft } from '@/lib/findings/finding';

export default defineCheck({
  id: 'statistics-missing',
  name: { zh: '未公开留言统计数据', en: 'No statistics on letters' },
  definition: {
    zh: '没有公开留言受理、反馈情况的统计数据。统计可能在专门页面上，本页没有只提示人工查找。',
    en: 'No figures on letters received and answered are published. They may stand on a page of their own, so their absence here only asks for a search.',
  },
  needs: ['messages'],
  params: {},
  reasons: {
    'not-on-page': {
      outcome: 'needs-review',
      absence: true,
      zh: '本页没有留言统计数据，请在互动交流栏目里查找',
      en: 'No figures on this page; look through the channel',
    },
    zeros: { outcome: 'cannot-tell', zh: '统计数字都是0，可能还没加载出来', en: 'All figures are 0; they may not be loaded yet' },
    shown: { outcome: 'pass', zh: '公开了统计数据：{figures}', en: 'Figures are published: {figures}' },
  },
  evaluate({ messages }) {
    if (messages?.view !== 'list' || messages.excluded) return [];
    const { statistics } = messages;
    const draft = (reason: string): FindingDraft[] => [
      {
        reason,
        // One for the whole site: the figures have to be published once.
        subject: { key: 'site:letter-statistics', kind: 'site', label: messages.channel },
        values: { figures: statistics.slice(0, 4).map(({ label, value }) => `${label} ${value}`) },
        refs: statistics[0] ? statistics.map(({ ref }) => ref) : [messages.ref],
      },
    ];
    if (statistics.length === 0) return draft('not-on-page');
    return statistics.every(({ value }) => Number(value.replace(/[,%]/g, '')) === 0) ? draft('zeros') : draft('shown');
  },
});
