import { defineCheck } from '@/lib/findings/define-check';
import { pageSubjectKey } from '@/lib/findings/subject-key';

export default defineCheck({
  id: 'guide-vague',
  name: { zh: '办事指南材料表述含糊', en: 'Vague demands in a service guide' },
  definition: {
    zh: '办理材料中有“法律法规规定应提交的其他材料”一类说不清的兜底要求，群众无法据此准备。',
    en: 'The list of materials ends in an open demand such as "other materials that should be submitted by law", for which nobody can prepare.',
  },
  needs: ['guide'],
  params: {},
  reasons: {
    vague: { outcome: 'fail', zh: '材料表述含糊：“{phrase}”', en: 'Vague demand: "{phrase}"' },
    'maybe-vague': { outcome: 'needs-review', zh: '材料表述可能含糊：“{phrase}”', en: 'Possibly vague demand: "{phrase}"' },
    'materials-unreadable': {
      outcome: 'cannot-tell',
      zh: '没有读到办理材料的文字（缺失，或在图片、附件中）',
      en: 'The materials could not be read as text (missing, or in a picture or file)',
    },
    clear: { outcome: 'pass', zh: '没有发现含糊的材料要求', en: 'No vague demand was found' },
  },
  evaluate({ guide }, _params, { page }) {
    if (!guide) return [];
    const subject = { key: pageSubjectKey('guide', page.url), kind: 'guide' as const, label: guide.title, href: page.url };
    const materials = guide.elements.find(({ id }) => id === 'materials');
    const phrases = [...guide.vagueMaterials].sort((a, b) => Number(b.sure) - Number(a.sure));
    const [worst] = phrases;
    if (worst) {
      const values = { phrase: worst.text };
      return [{ reason: worst.sure ? 'vague' : 'maybe-vague', subject, values, refs: phrases.map(({ ref }) => ref), excerpt: worst.text }];
    }
    return [{ reason: materials?.state === 'present' ? 'clear' : 'materials-unreadable', subject, refs: [materials?.ref ?? guide.ref] }];
  },
});
