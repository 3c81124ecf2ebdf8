import { guideElementNames } from '@/indicators/vocabulary/guide-element-names';
import { defineCheck } from '@/lib/findings/define-check';
import type { FindingDraft } from '@/lib/findings/finding';
import { pageSubjectKey } from '@/lib/findings/subject-key';

const named = (ids: readonly string[]) => ({
  elements: ids.map((id) => guideElementNames[id]?.zh ?? id),
  elementsEn: ids.map((id) => guideElementNames[id]?.en ?? id).join(', '),
});

export default defineCheck({
  id: 'guide-elements-missing',
  name: { zh: '办事指南要素缺失', en: 'Service guide lacks elements' },
  definition: {
    zh: '办事指南缺少指标要求的要素类别。名称不同但意思相同的算有；写了名称没有内容的另列待核；要素在图片或附件里的判无法判断。',
    en: 'A service guide lacks classes of elements that the rubric asks for. Other names for the same thing count; a label without content is to be checked; what may stand in a picture or file cannot be told.',
  },
  needs: ['guide'],
  // The bound also says what is counted: up to 1 every element is a violation, above it the guide as a whole is one.
  params: { elements: [] as string[], atLeast: 1 },
  reasons: {
    missing: { outcome: 'fail', absence: true, zh: '缺少{n}类要素：{elements}', en: '{n} elements are missing: {elementsEn}' },
    'empty-values': {
      outcome: 'needs-review',
      absence: true,
      zh: '写了名称但没有实际内容：{elements}',
      en: 'Labels without content: {elementsEn}',
    },
    'time-limit-only': {
      outcome: 'needs-review',
      absence: true,
      zh: '只写了办理时限，没有办理时间，是否算有请人工确认',
      en: 'Only the time limit is given and no opening hours; decide whether that is enough',
    },
    unreadable: {
      outcome: 'cannot-tell',
      zh: '文字中没有{elements}，但指南里有图片或附件，可能写在其中',
      en: 'The text lacks {elementsEn}, but pictures or files of the guide may hold them',
    },
    'not-settled': { outcome: 'cannot-tell', zh: '页面仍在加载，请稍后重新分析', en: 'The page is still loading; analyse it again' },
    complete: { outcome: 'pass', zh: '要素齐全，或缺少的不到{atLeast}类', en: 'Complete, or fewer than {atLeast} elements are missing' },
  },
  evaluate({ guide }, { elements, atLeast }, { page, frame }) {
    if (!guide) return [];
    const subject = { key: pageSubjectKey('guide', page.url), kind: 'guide' as const, label: guide.title, href: page.url };
    const seen = new Map(guide.elements.map((element) => [element.id, element]));
    const draft = (reason: string, ids: readonly string[], count = 1): FindingDraft => ({
      reason,
      subject,
      values: { ...named(ids), n: ids.length, atLeast },
      count,
      refs: [guide.ref, ...ids.flatMap((id) => seen.get(id)?.ref ?? [])],
      excerpt: guide.title,
    });
    const hoursByLimit = elements.includes('hours') && !seen.has('hours') && seen.has('time-limit');
    const missing = elements.filter((id) => !seen.has(id) && !(id === 'hours' && hoursByLimit));
    const elsewhere = elements.filter((id) => ['picture-only', 'attachment-only'].includes(seen.get(id)?.state ?? ''));
    const empty = elements.filter((id) => seen.get(id)?.state === 'empty-value');
    const found: FindingDraft[] = [];
    if (missing.length + elsewhere.length >= atLeast) {
      if (!frame.settled) return [draft('not-settled', missing)];
      if (missing.length < atLeast || guide.unreadable.length > 0) found.push(draft('unreadable', [...missing, ...elsewhere]));
      else found.push(draft('missing', missing, atLeast > 1 ? 1 : missing.length));
    }
    if (empty.length > 0 && missing.length + empty.length >= atLeast)
      found.push(draft('empty-values', empty, atLeast > 1 ? 1 : empty.length));
    if (hoursByLimit && missing.length + empty.length + 1 >= atLeast) found.push(draft('time-limit-only', ['time-limit']));
    return found.length > 0 ? found : [draft('complete', [])];
  },
});
