import { defineCheck } from '@/lib/findings/define-check';
import type { FindingDraft } from '@/lib/findings/finding';

const codeForm = /^(?:bm\d{8}|\d{10})$/i;
const codeIn = (text: string | undefined) => /[a-z]{2}\d{8}|\d{10}/i.exec(text ?? '')?.[0].toLowerCase() ?? null;

export default defineCheck({
  id: 'site-mark-mismatch',
  name: { zh: '网站标识互相矛盾', en: 'Site marks that disagree' },
  definition: {
    zh: '页面底部印的网站标识码、网页标签里的标识码、“找错”入口里的标识码互相不一致，或标识码格式不对。',
    en: 'The site code printed in the footer, the one in the meta tag and the one in the error-report entry differ, or the code has an unusual form.',
  },
  needs: ['marks', 'tags'],
  params: {},
  reasons: {
    'codes-differ': { outcome: 'needs-review', zh: '标识码不一致：{codes}', en: 'The codes differ: {codesEn}' },
    'code-form': { outcome: 'needs-review', zh: '标识码{code}格式不常见', en: 'The code {code} has an unusual form' },
    'one-source': { outcome: 'cannot-tell', zh: '只有一处或没有标识码，无从比较', en: 'There is one code or none, nothing to compare' },
    agree: { outcome: 'pass', zh: '各处标识码一致：{code}', en: 'The codes agree: {code}' },
  },
  evaluate({ marks, tags }, _params, { frame }) {
    if (frame.frameId !== 0) return [];
    const sources = [
      { zh: '页面底部', en: 'footer', code: codeIn(marks.siteCode?.value) },
      { zh: '网页标签', en: 'meta tag', code: codeIn(tags.tags.SiteIDCode) },
      { zh: '找错入口', en: 'error-report entry', code: codeIn(marks.errorReport?.code) },
    ].flatMap(({ zh, en, code }) => (code === null ? [] : [{ zh, en, code }]));
    const refs = [marks.siteCode?.ref, marks.errorReport?.ref].filter((ref) => ref !== undefined);
    const draft = (reason: string, values = {}): FindingDraft[] => [
      { reason, subject: { key: 'site:site-code', kind: 'site', label: '网站标识码' }, values, refs, confidence: 'medium' },
    ];
    const odd = sources.find(({ code }) => !codeForm.test(code));
    if (odd) return draft('code-form', { code: odd.code });
    if (new Set(sources.map(({ code }) => code)).size > 1) {
      const told = (language: 'zh' | 'en') => sources.map((source) => `${source[language]} ${source.code}`);
      return draft('codes-differ', { codes: told('zh'), codesEn: told('en').join(', ') });
    }
    return sources.length > 1 ? draft('agree', { code: sources[0]?.code ?? '' }) : draft('one-source');
  },
});
