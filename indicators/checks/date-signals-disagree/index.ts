import { dayInZone, daysBetween } from '@/lib/calendar/windows';
import type { ArticleFact } from '@/lib/detectors/article/fact';
import type { DateReading } from '@/lib/facts/date-reading';
import { type CheckContext, defineCheck } from '@/lib/findings/define-check';
import type { FindingDraft } from '@/lib/findings/finding';
import { oddEntry } from '@/lib/findings/odd-entry';
import { pageSubjectKey } from '@/lib/findings/subject-key';

const params = {
  /** Days by which a tag, a list or the server may differ from the date shown. */
  days: 2,
  /** The same for an address: folders are often made by the month. */
  addressDays: 60,
  /** Days by which an entry of an ordered list must stand out before its place is worth a look. */
  orderDays: 30,
};
type Draft = (reason: string, values?: FindingDraft['values'], confidence?: FindingDraft['confidence']) => FindingDraft;

/** The day that a reading names; none where its year was only concluded. */
const dayOf = (reading: DateReading | null | undefined) =>
  reading?.year === 'shown' && reading.iso.length >= 10 ? reading.iso.slice(0, 10) : null;

export default defineCheck({
  id: 'date-signals-disagree',
  name: { zh: '发布日期与其他痕迹不一致', en: 'Publication date at odds with other traces' },
  definition: {
    zh: '把页面上显示的发布日期与页面标签、网址、文件落款、看过的栏目列表、服务器报告的最后修改时间、当前时间相比，差得多的提示人工核对；列表里单独一条与前后次序不符的也提示。只是线索，不是结论：网站迁移、补录旧稿都会造成差异。',
    en: 'Compares the date shown with the meta tag, the address, the signature, the lists that were looked at, the last change told by the server and the present; large differences are a hint to look by hand, and so is the one entry out of order in a list. It is a clue and no verdict: moving a site or adding old articles causes differences too.',
  },
  needs: ['article', 'columns'],
  params,
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
    'list-differs': {
      outcome: 'needs-review',
      zh: '显示的发布日期{shown}与栏目“{column}”列表（{list}）中的{other}相差{days}天',
      en: 'The date shown, {shown}, and the one in the list “{column}” ({list}), {other}, are {days} days apart',
    },
    'address-differs': {
      outcome: 'needs-review',
      zh: '显示的发布日期{shown}与网址中的{other}相差{days}天',
      en: 'The date shown, {shown}, and the address, {other}, are {days} days apart',
    },
    'modified-before': {
      outcome: 'needs-review',
      zh: '服务器报告本页在{other}以后没有改动过（Last-Modified），显示的发布日期{shown}却比它晚{days}天',
      en: 'By the server (Last-Modified) the page was not changed after {other}, and yet the date shown, {shown}, is {days} days later',
    },
    'out-of-order': {
      outcome: 'needs-review',
      zh: '栏目“{column}”按日期排列，只有这一条不合次序：显示{shown}，夹在{above}和{below}之间',
      en: 'The list “{column}” is in order of date but for this entry: {shown}, between {above} and {below}',
    },
    'no-shown-date': {
      outcome: 'cannot-tell',
      zh: '页面没有显示年月日齐全的发布日期，无从比较',
      en: 'The page shows no publication date with its year, month and day to compare',
    },
    'nothing-to-compare': {
      outcome: 'not-applicable',
      zh: '除显示的日期外没有其他日期痕迹',
      en: 'Besides the date shown there is no other trace',
    },
    agree: { outcome: 'pass', zh: '显示的发布日期{shown}与其他痕迹相符', en: 'The date shown, {shown}, agrees with the other traces' },
  },
  evaluate({ article, columns }, given, context) {
    const found = columns.blocks.flatMap((block) => {
      const odd = oddEntry(block, given.orderDays);
      if (!odd) return [];
      const { item, ...values } = odd;
      const href = item.href ?? context.page.url;
      const subject = {
        key: pageSubjectKey('article', href, item.href ? '' : item.title),
        kind: 'article' as const,
        label: item.title,
        href,
      };
      const told = { ...values, column: block.heading };
      return [
        {
          reason: 'out-of-order',
          subject,
          values: told,
          confidence: 'low' as const,
          refs: [item.date?.ref ?? block.ref],
          excerpt: item.title,
          date: item.date,
        },
      ];
    });
    return article ? [...found, ...signalsOf(article, given, context)] : found;
  },
});

/** What each trace says against the date that an article shows. */
function signalsOf(article: ArticleFact, given: typeof params, { page, viewedAt, timeZone, frame }: CheckContext): FindingDraft[] {
  const subject = { key: pageSubjectKey('article', page.url), kind: 'article' as const, label: article.title, href: page.url };
  const candidate = (source: DateReading['source']) => article.candidates.find((each) => each.source === source);
  const reading = candidate('text');
  const shown = dayOf(reading);
  const draft: Draft = (reason, values = {}, confidence = 'medium') => ({
    reason,
    subject,
    values: { shown, ...values },
    confidence,
    refs: [reading?.ref ?? article.ref],
    excerpt: article.title,
    date: reading ?? null,
  });
  if (!shown) return [draft('no-shown-date')];
  const found: FindingDraft[] = [];
  if (shown > dayInZone(viewedAt, timeZone)) found.push(draft('future'));
  const signed = dayOf(article.signed);
  if (signed && shown < signed) found.push(draft('before-signature', { other: signed }));
  const apart = (other: string) => Math.abs(daysBetween(shown, other));
  const compare = (reason: string, other: string | null, most: number, confidence: FindingDraft['confidence'], values = {}) => {
    if (other && apart(other) > most) found.push(draft(reason, { other, days: apart(other), ...values }, confidence));
  };
  const [tag, address] = [dayOf(candidate('meta')), dayOf(candidate('address'))];
  compare('meta-differs', tag, given.days, 'medium');
  const lists = article.listed ?? [];
  const [listed] = [...lists].sort((a, b) => apart(b.day) - apart(a.day));
  if (listed) compare('list-differs', listed.day, given.days, 'medium', { column: listed.column, list: listed.page });
  compare('address-differs', address, given.addressDays, 'low');
  // Later changes are no sign: every new template writes all pages again.
  const modified = frame.lastModified === undefined ? null : dayInZone(frame.lastModified, timeZone);
  if (modified && modified < shown) compare('modified-before', modified, given.days, 'low');
  if (found.length > 0) return found;
  return [draft(signed || tag || address || listed || modified ? 'agree' : 'nothing-to-compare')];
}
