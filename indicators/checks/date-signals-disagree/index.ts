import { dayInZone, daysBetween } from '@/lib/calendar/windows';
import type { DateReading } from '@/lib/facts/date-reading';
import { defineCheck } from '@/lib/findings/define-check';
import { pageSubjectKey } from '@/lib/findings/subject-key';

const dayOf = (reading: DateReading | null | undefined) => (reading && reading.iso.length >= 10 ? reading.iso.slice(0, 10) : null);

export default defineCheck({
  id: 'date-signals-disagree',
  name: { zh: '发布日期与其他痕迹不一致', en: 'Publication date at odds with other traces' },
  definition: {
    zh: '把页面上显示的发布日期与页面标签、网址、文件落款、当前时间相比，差得多的提示人工核对。只是线索，不是结论：网站迁移、补录旧稿都会造成差异。',
    en: 'Compares the date shown with the meta tag, the address, the signature and the present; large differences are a hint to look by hand. It is a clue and no verdict: moving a site or adding old articles causes differences too.',
  },
  needs: ['article'],
  params: { days: 2, addressDays: 60 },
  reasons: {
    future: {
      outcome: 'needs-review',
      zh: '显示的发布日期{shown}晚于查看当天',
      en: 'The date shown, {shown}, is later than the day of viewing',
    },
    'before-signature': {
      outcome: 'needs-review',
      zh: '显示的发布日期{shown}早于文件落款{other}',
      en: 'The date shown, {shown}, is earlier than the signature, {other}',
    },
    'meta-differs': {
      outcome: 'needs-review',
      zh: '显示的发布日期{shown}与页面标签的{other}相差{days}天',
      en: 'The date shown, {shown}, and the meta tag, {other}, are {days} days apart',
    },
    'address-differs': {
      outcome: 'needs-review',
      zh: '显示的发布日期{shown}与网址中的{other}相差{days}天',
      en: 'The date shown, {shown}, and the address, {other}, are {days} days apart',
    },
    'no-shown-date': { outcome: 'cannot-tell', zh: '页面没有显示发布日期，无从比较', en: 'The page shows no date to compare' },
    'nothing-to-compare': {
      outcome: 'not-applicable',
      zh: '除显示的日期外没有其他日期痕迹',
      en: 'Besides the date shown there is no other trace',
    },
    agree: { outcome: 'pass', zh: '显示的发布日期与其他痕迹相符', en: 'The date shown agrees with the other traces' },
  },
  evaluate({ article }, { days, addressDays }, { page, viewedAt, timeZone }) {
    if (!article) return [];
    const subject = { key: pageSubjectKey('article', page.url), kind: 'article' as const, label: article.title, href: page.url };
    const draft = (reason: string, values = {}, confidence: 'high' | 'medium' | 'low' = 'medium') => ({
      reason,
      subject,
      values,
      confidence,
      refs: [article.ref],
      excerpt: article.title,
    });
    const from = (source: DateReading['source']) => dayOf(article.candidates.find((each) => each.source === source));
    const shown = from('text');
    if (!shown) return [draft('no-shown-date')];
    const found = [];
    if (shown > dayInZone(viewedAt, timeZone)) found.push(draft('future', { shown }));
    const signed = dayOf(article.signed);
    if (signed && shown < signed) found.push(draft('before-signature', { shown, other: signed }));
    for (const [source, reason, most, confidence] of [
      ['meta', 'meta-differs', days, 'medium'],
      ['address', 'address-differs', addressDays, 'low'],
    ] as const) {
      const other = from(source);
      const apart = other ? Math.abs(daysBetween(shown, other)) : 0;
      if (other && apart > most) found.push(draft(reason, { shown, other, days: apart }, confidence));
    }
    if (found.length > 0) return found;
    return [draft(signed || from('meta') || from('address') ? 'agree' : 'nothing-to-compare')];
  },
});
