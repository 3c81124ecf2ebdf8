import { defineCheck } from '@/lib/findings/define-check';
import { pageSubjectKey } from '@/lib/findings/subject-key';

export default defineCheck({
  id: 'guide-material-form',
  name: { zh: '办理材料格式要求不明确', en: 'Form of the materials not stated' },
  definition: {
    zh: '办理材料没有说明要原件还是复印件、纸质还是电子、几份。整份清单一处都没有说明的，提示人工核对。',
    en: 'The guide does not say whether originals or copies, paper or files, and how many are wanted. Lists without any such word are to be checked by hand.',
  },
  needs: ['guide'],
  params: {},
  reasons: {
    'not-stated': {
      outcome: 'needs-review',
      absence: true,
      zh: '材料清单没有提到原件、复印件、纸质、电子或份数',
      en: 'The list mentions no original, copy, paper, file or number of copies',
    },
    'materials-unreadable': {
      outcome: 'cannot-tell',
      zh: '没有读到办理材料的文字（缺失，或在图片、附件中）',
      en: 'The materials could not be read as text (missing, or in a picture or file)',
    },
    stated: { outcome: 'pass', zh: '材料格式有说明：{forms}', en: 'The form of the materials is stated: {forms}' },
  },
  evaluate({ guide }, _params, { page }) {
    if (!guide) return [];
    const subject = { key: pageSubjectKey('guide', page.url), kind: 'guide' as const, label: guide.title, href: page.url };
    const materials = guide.elements.find(({ id }) => id === 'materials');
    const refs = [materials?.ref ?? guide.ref];
    if (guide.materialForms.length > 0) return [{ reason: 'stated', subject, values: { forms: guide.materialForms }, refs }];
    return [
      { reason: materials?.state === 'present' ? 'not-stated' : 'materials-unreadable', subject, refs, excerpt: materials?.text ?? '' },
    ];
  },
});
