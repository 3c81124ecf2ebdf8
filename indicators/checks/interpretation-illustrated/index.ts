import { defineCheck } from '@/lib/findings/define-check';
import type { FindingDraft } from '@/lib/findings/finding';
import { pageSubjectKey } from '@/lib/findings/subject-key';

export default defineCheck({
  id: 'interpretation-illustrated',
  name: { zh: '解读稿采用图解、视频等形式', en: 'Interpretation by charts or film' },
  definition: {
    zh: '解读稿标题写明图解、一图读懂并有图片，或正文有视频的，提示可能加分；插图不等于图解，是否同一文件、是否有解读内容由人判断。',
    en: 'An interpretation whose title says it is a chart and that has pictures, or that holds a film: it may earn a bonus. A photograph is no chart; a person says whether it interprets.',
  },
  needs: ['interpretation'],
  params: {},
  reasons: {
    illustrated: { outcome: 'needs-review', zh: '采用{form}形式，核对后可加分', en: 'Uses {formEn}; it may earn a bonus once looked at' },
    'form-unclear': {
      outcome: 'cannot-tell',
      zh: '文字很少、图片为主，标题没有写明是图解，请看图',
      en: 'Mostly pictures and little text, and the title does not call it a chart: look at them',
    },
    'text-only': { outcome: 'pass', zh: '以文字解读', en: 'Interprets in text' },
  },
  evaluate({ interpretation: fact }, _params, { page }): FindingDraft[] {
    if (fact?.role !== 'interpretation') return [];
    const { forms, title, ref } = fact;
    const subject = { key: pageSubjectKey('article', page.url), kind: 'article' as const, label: title, href: page.url };
    const [zh, en] = forms.includes('chart') ? ['图解', 'a chart'] : ['视频', 'a film'];
    if (forms.includes('chart') || forms.includes('video')) {
      return [{ reason: 'illustrated', subject, values: { form: zh, formEn: en }, confidence: 'medium', refs: [ref], excerpt: title }];
    }
    return [{ reason: forms.includes('picture') && !forms.includes('text') ? 'form-unclear' : 'text-only', subject, refs: [ref] }];
  },
});
