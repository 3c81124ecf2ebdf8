import { defineCheck } from '@/lib/findings/define-check';
import type { FindingDraft } from '@/lib/findings/finding';
import { pageSubjectKey } from '@/lib/findings/subject-key';

/** A basis longer than this beyond its documents' names quotes what they say. */
const QUOTED = 80;

export default defineCheck({
  id: 'guide-basis-unlinked',
  name: { zh: '办事依据只有名称没有内容', en: 'Legal basis named without its text' },
  definition: {
    zh: '指南提到的政策文件只有名称，既没有链接到文件，也没有写出条文。',
    en: 'The guide names documents without linking to them and without quoting what they say.',
  },
  needs: ['guide'],
  params: {},
  reasons: {
    'names-only': { outcome: 'fail', absence: true, zh: '依据只有名称没有内容：{names}', en: 'Named without link or text: {names}' },
    'some-unlinked': {
      outcome: 'needs-review',
      absence: true,
      zh: '部分依据没有可打开的链接：{names}',
      en: 'Some documents have no link that opens: {names}',
    },
    quoted: {
      outcome: 'needs-review',
      absence: true,
      zh: '依据没有链接，但写有条文，请核对是否完整',
      en: 'There is no link, but text is quoted; check whether it is enough',
    },
    'no-document-named': {
      outcome: 'cannot-tell',
      zh: '没有读到依据中的文件名称（缺失，或在图片、附件中）',
      en: 'No document named as basis could be read (missing, or in a picture or file)',
    },
    linked: { outcome: 'pass', zh: '依据的文件都有链接', en: 'Every document named has a link' },
  },
  evaluate({ guide }, _params, { page }) {
    if (!guide) return [];
    const subject = { key: pageSubjectKey('guide', page.url), kind: 'guide' as const, label: guide.title, href: page.url };
    const basis = guide.elements.find(({ id }) => id === 'legal-basis');
    const unlinked = guide.policies.filter(({ href }) => href === null);
    const draft = (reason: string, confidence: FindingDraft['confidence'] = 'high'): FindingDraft[] => [
      {
        reason,
        subject,
        confidence,
        values: { names: unlinked.map(({ name }) => name) },
        refs: [basis?.ref ?? guide.ref],
        excerpt: basis?.text ?? '',
      },
    ];
    if (guide.policies.length === 0) return draft('no-document-named');
    if (unlinked.length === 0) return draft('linked');
    if (unlinked.length < guide.policies.length || unlinked.some(({ scripted }) => scripted)) return draft('some-unlinked');
    const beyondNames = (basis?.text.length ?? 0) - guide.policies.reduce((sum, { name }) => sum + name.length, 0);
    return beyondNames > QUOTED ? draft('quoted') : draft('names-only', 'medium');
  },
});
