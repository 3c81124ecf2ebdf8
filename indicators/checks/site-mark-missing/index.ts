import type { Facts } from '@/lib/facts/facts';
import { defineCheck } from '@/lib/findings/define-check';
import type { FindingDraft } from '@/lib/findings/finding';
import { footReasons, markReason } from '@/lib/findings/mark-reason';

const marks = [
  { id: 'governmentMark', zh: '党政机关网站标识', en: 'party-and-government emblem' },
  { id: 'siteCode', zh: '网站标识码', en: 'site code' },
  { id: 'icp', zh: 'ICP备案编号', en: 'ICP record number' },
  { id: 'police', zh: '公安机关备案标识', en: 'police record number' },
  { id: 'sponsor', zh: '网站主办单位', en: 'sponsor' },
  { id: 'contact', zh: '联系方式', en: 'way to be reached' },
] as const;

type Marks = Facts['marks'];
type Mark = (typeof marks)[number];

export default defineCheck({
  id: 'site-mark-missing',
  name: { zh: '网站标识缺失', en: 'Site mark missing' },
  definition: {
    zh: '全站页面底部功能区应列明六项：党政机关网站标识、网站标识码、ICP备案编号、公安机关备案标识、网站主办单位、联系方式。每缺一项计一处，全站只计一次。',
    en: 'The footer of every page should show six marks: emblem, site code, ICP number, police number, sponsor and a way to be reached. Each missing one counts once for the whole site.',
  },
  needs: ['marks'],
  params: {},
  reasons: {
    missing: { outcome: 'fail', absence: true, zh: '页面底部没有{mark}', en: 'The footer lacks the {markEn}' },
    'commented-out': {
      outcome: 'fail',
      absence: true,
      zh: '{mark}在源代码里被注释掉了，页面上没有',
      en: 'The {markEn} stands in a comment of the source and not on the page',
    },
    'image-only': { outcome: 'needs-review', zh: '{mark}只有图片，没有有效链接', en: 'The {markEn} is a picture without a working link' },
    hidden: { outcome: 'needs-review', zh: '{mark}在页面里但没有显示', en: 'The {markEn} is in the page but not shown' },
    'filled-by-script': {
      outcome: 'cannot-tell',
      zh: '{mark}由脚本填写，还没有出现',
      en: 'A script is to fill in the {markEn}; it has not appeared',
    },
    ...footReasons,
    complete: { outcome: 'pass', zh: '六项标识齐全', en: 'All six marks are there' },
  },
  evaluate({ marks: fact }, _params, { page, frame }) {
    if (frame.frameId !== 0) return [];
    const whole = (reason: string): FindingDraft[] => [
      {
        reason,
        subject: { key: 'site:marks', kind: 'site', label: page.title },
        refs: [fact.footerFrame ?? fact.footer].filter((ref) => ref !== null),
      },
    ];
    const found = marks.flatMap((mark) => judged(mark, fact) ?? []);
    const printed = marks.filter(({ id }) => fact[id] !== null).length;
    if (found.length === 0) return whole('complete');
    if (!frame.settled || frame.capped) return whole('not-settled');
    return fact.footerFrame && printed < 2 ? whole('footer-in-frame') : found;
  },
});

function judged(mark: Mark, fact: Marks): FindingDraft | null {
  const seen = fact[mark.id];
  const reason = markReason(seen);
  if (!reason) return null;
  return {
    reason,
    subject: { key: `mark:${mark.id}`, kind: 'mark', label: mark.zh },
    values: { mark: mark.zh, markEn: mark.en },
    refs: [seen?.ref ?? fact.footer].filter((ref) => ref !== null),
    excerpt: seen?.value ?? '',
  };
}
