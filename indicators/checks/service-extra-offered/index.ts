import { defineCheck } from '@/lib/findings/define-check';
import type { FindingDraft } from '@/lib/findings/finding';

const names = {
  smartAnswer: { zh: '智能问答', en: 'smart answers' },
  rating: { zh: '服务评价', en: 'rating of services' },
} as const;

const params: { feature: keyof typeof names } = { feature: 'smartAnswer' };

export default defineCheck({
  id: 'service-extra-offered',
  name: { zh: '加分功能的入口', en: 'Entry to a feature that earns a bonus' },
  definition: {
    zh: '页面上有智能问答、服务评价一类入口的，提示试用；有入口不等于能用，加不加分由人试过再定。没有看到不说明没有。',
    en: 'The page has a way into smart answers or the rating of services: try it. An entry does not mean that it works; that none was seen proves nothing.',
  },
  needs: ['entries'],
  params,
  reasons: {
    offered: {
      outcome: 'needs-review',
      zh: '有{name}入口，试用后再定是否加分',
      en: 'There is a way into {nameEn}: try it before it earns anything',
    },
    'not-settled': {
      outcome: 'cannot-tell',
      zh: '首页还在加载，{name}入口可能还没出现',
      en: 'The home page is still loading; a way into {nameEn} may come',
    },
    'not-seen': { outcome: 'pass', zh: '首页没有看到{name}入口', en: 'No way into {nameEn} was seen on the home page' },
  },
  evaluate({ entries }, { feature }, { page, frame }): FindingDraft[] {
    const { zh, en } = names[feature];
    const ref = entries[feature];
    const draft = (reason: string): FindingDraft[] => [
      {
        reason,
        subject: { key: `service:${feature}`, kind: 'service', label: zh },
        values: { name: zh, nameEn: en },
        confidence: 'low',
        refs: ref ? [ref] : [],
        excerpt: ref?.text ?? '',
      },
    ];
    if (ref) return draft('offered');
    if (!page.isHome || frame.frameId !== 0) return [];
    return draft(frame.settled ? 'not-seen' : 'not-settled');
  },
});
