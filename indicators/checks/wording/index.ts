import { defineCheck } from '@/lib/findings/define-check';
import type { FindingDraft } from '@/lib/findings/finding';
import { pageSubjectKey } from '@/lib/findings/subject-key';

export default defineCheck({
  id: 'wording',
  name: { zh: '疑似错别字或不规范表述', en: 'Wording to be checked' },
  definition: {
    zh: '用离线词库对照常见的错别字、固定词组误写和已更名机构的旧称。只提示位置和上下文，是否有错、是否严重由人判断。',
    en: 'An offline lexicon of common misspellings, fixed phrases and former names of institutions. It shows place and context; a person decides whether it is wrong and grave.',
  },
  needs: ['wording'],
  params: {},
  reasons: {
    suspect: { outcome: 'needs-review', zh: '“{wrong}”似应为“{right}”：{context}', en: '"{wrong}" should perhaps be "{right}": {context}' },
    'not-read-to-the-end': { outcome: 'cannot-tell', zh: '页面太大，没有读完', en: 'The page is too large and was not read to its end' },
    clear: { outcome: 'pass', zh: '没有命中词库', en: 'Nothing in the lexicon matched' },
  },
  evaluate({ wording: { hits } }, _params, { page, frame }) {
    const subject = (wrong: string) => ({
      key: pageSubjectKey('page', page.url, wrong),
      kind: 'text' as const,
      label: wrong || page.title,
      href: page.url,
    });
    if (hits.length === 0) return [{ reason: frame.capped ? 'not-read-to-the-end' : 'clear', subject: subject('') }];
    const wrongs = [...new Set(hits.map(({ wrong }) => wrong))];
    return wrongs.map((wrong): FindingDraft => {
      const same = hits.filter((hit) => hit.wrong === wrong);
      const context = same[0]?.context ?? '';
      return {
        reason: 'suspect',
        subject: subject(wrong),
        confidence: 'low',
        values: { wrong, right: same[0]?.right ?? '', context },
        refs: same.map(({ ref }) => ref),
        excerpt: context,
      };
    });
  },
});
