import { needNoInterpretation } from '@/indicators/vocabulary/policy-words';
import { defineCheck } from '@/lib/findings/define-check';
import type { FindingDraft } from '@/lib/findings/finding';
import { pageSubjectKey } from '@/lib/findings/subject-key';

export default defineCheck({
  id: 'policy-uninterpreted',
  name: { zh: '文件页没有解读链接', en: 'Document without a link to an interpretation' },
  definition: {
    zh: '政策文件页面上没有指向解读稿的链接。文件可能有解读而没有关联，也可能不需要解读，所以只提示人工核对。',
    en: 'The page of a policy document has no link to an interpretation. There may be one that is not linked, or none may be needed, so this is a hint only.',
  },
  needs: ['interpretation'],
  params: {},
  reasons: {
    'no-link': {
      outcome: 'needs-review',
      absence: true,
      zh: '文件页没有解读链接，请在解读栏目里查找',
      en: 'No link to an interpretation; look through the column',
    },
    'not-needed': {
      outcome: 'not-applicable',
      zh: '任免、表彰、批复一类文件不需要解读',
      en: 'Appointments, commendations and replies need no interpretation',
    },
    'not-settled': {
      outcome: 'cannot-tell',
      zh: '页面仍在加载，相关解读可能还没出现',
      en: 'The page is still loading; related links may still come',
    },
    linked: { outcome: 'pass', zh: '有解读：{title}', en: 'Interpreted: {title}' },
  },
  evaluate({ interpretation: fact }, _params, { page, frame }) {
    if (fact?.role !== 'document') return [];
    const [link] = fact.links;
    const draft = (reason: string, values = {}): FindingDraft[] => [
      {
        reason,
        subject: { key: pageSubjectKey('article', page.url), kind: 'article', label: fact.title, href: page.url },
        values,
        confidence: 'medium',
        refs: [link?.ref ?? fact.ref],
        excerpt: fact.title,
      },
    ];
    if (needNoInterpretation.test(fact.title)) return draft('not-needed');
    if (link) return draft('linked', { title: link.title });
    return draft(frame.settled ? 'no-link' : 'not-settled');
  },
});
