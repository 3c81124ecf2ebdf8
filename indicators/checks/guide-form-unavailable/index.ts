import { formChannels } from '@/indicators/vocabulary/guide-phrases';
import { defineCheck } from '@/lib/findings/define-check';
import { pageSubjectKey } from '@/lib/findings/subject-key';

export default defineCheck({
  id: 'guide-form-unavailable',
  name: { zh: '没有提供表格获取渠道', en: 'No way to get a required form' },
  definition: {
    zh: '指南要求提交申请表等表格，却没有下载链接，也没有说明在哪里领取或填写。',
    en: 'The guide asks for a form and gives neither a download nor a place to get or fill it in.',
  },
  needs: ['guide'],
  params: {},
  reasons: {
    'no-channel': {
      outcome: 'needs-review',
      absence: true,
      zh: '没有看到这些表格的获取渠道：{names}',
      en: 'No way to get these forms was found: {names}',
    },
    'materials-unreadable': {
      outcome: 'cannot-tell',
      zh: '没有读到办理材料的文字（缺失，或在图片、附件中）',
      en: 'The materials could not be read as text (missing, or in a picture or file)',
    },
    'not-required': { outcome: 'pass', zh: '没有要求提交表格', en: 'No form is asked for' },
    available: { outcome: 'pass', zh: '表格有下载或领取渠道', en: 'The forms can be downloaded or had elsewhere' },
  },
  evaluate({ guide }, _params, { page }) {
    if (!guide) return [];
    const subject = { key: pageSubjectKey('guide', page.url), kind: 'guide' as const, label: guide.title, href: page.url };
    const text = (id: string) => guide.elements.find((element) => element.id === id)?.text ?? '';
    const materials = guide.elements.find(({ id }) => id === 'materials');
    const refs = [materials?.ref ?? guide.ref];
    if (guide.forms.length === 0) {
      return [{ reason: materials?.state === 'present' ? 'not-required' : 'materials-unreadable', subject, refs }];
    }
    const unlinked = guide.forms.filter(({ href }) => href === null);
    const told = formChannels.test(`${text('materials')}${text('process')}`);
    if (unlinked.length === 0 || told) return [{ reason: 'available', subject, refs }];
    return [{ reason: 'no-channel', subject, refs, values: { names: unlinked.map(({ name }) => name) }, excerpt: materials?.text ?? '' }];
  },
});
