import { defineCheck } from '@/lib/findings/define-check';
import type { FindingDraft } from '@/lib/findings/finding';
import { pageSubjectKey } from '@/lib/findings/subject-key';

const names = {
  asked: { zh: '留言时间', en: 'time of the letter' },
  replied: { zh: '答复时间', en: 'time of the reply' },
  unit: { zh: '答复单位', en: 'replying unit' },
  reply: { zh: '答复内容', en: 'text of the reply' },
};
type FieldName = keyof typeof names;

export default defineCheck({
  id: 'reply-fields-missing',
  name: { zh: '公开留言要素不全', en: 'Published letter lacks particulars' },
  definition: {
    zh: '已公开的留言没有写明留言时间、答复时间、答复单位、答复内容中的一项或几项，每缺一项计一处。',
    en: 'A published letter does not state the time of the letter, the time of the reply, the replying unit or the text of the reply; every one counts.',
  },
  needs: ['messages'],
  params: {},
  reasons: {
    missing: { outcome: 'fail', absence: true, zh: '未公开：{fields}', en: 'Not published: {fieldsEn}' },
    'unit-not-labelled': {
      outcome: 'needs-review',
      absence: true,
      zh: '没有标明答复单位，请看答复内容或来源中是否写有',
      en: 'No unit is named under a label; see whether the reply or the source names it',
    },
    'reply-not-labelled': {
      outcome: 'needs-review',
      absence: true,
      zh: '写有答复时间，没有标明答复内容，请看页面上是否写有',
      en: 'The time of the reply is given and no text stands under a label; see whether the page shows the reply',
    },
    'times-not-labelled': {
      outcome: 'needs-review',
      absence: true,
      zh: '写有时间，没有标明是留言时间还是答复时间，请看是否两个时间都有',
      en: 'A time is given without saying whether of the letter or of the reply; see whether both are there',
    },
    'not-answered': { outcome: 'cannot-tell', zh: '这封留言还没有答复', en: 'This letter has not been answered' },
    complete: { outcome: 'pass', zh: '留言时间、答复时间、答复单位、答复内容齐全', en: 'All particulars are published' },
  },
  evaluate({ messages }, _params, { page }) {
    if (messages?.view !== 'letter' || messages.excluded) return [];
    return messages.letters.flatMap((letter) => {
      const subject = { key: pageSubjectKey('letter', page.url), kind: 'letter' as const, label: letter.title, href: page.url };
      const draft = (reason: string, fields: FieldName[] = []): FindingDraft => ({
        reason,
        subject,
        count: Math.max(1, fields.length),
        values: { fields: fields.map((field) => names[field].zh), fieldsEn: fields.map((field) => names[field].en).join(', ') },
        refs: [letter.ref],
        excerpt: letter.replyText ?? letter.title,
      });
      const has: Record<FieldName, boolean> = {
        asked: letter.asked !== null,
        replied: letter.replied !== null,
        unit: letter.unit !== null,
        reply: letter.replyText !== null,
      };
      // The page's own word comes first: beside an empty reply, text from further down is easily taken for one.
      const open = !has.replied && (letter.status === 'unanswered' || letter.status === 'processing');
      if (open || (!has.reply && !has.replied)) return [draft('not-answered')];
      // Without its label the text of a reply may stand anywhere on the page.
      const labelled = has.reply || letter.labels.includes('reply');
      const absent = (['asked', 'replied', ...(labelled ? (['reply'] as const) : [])] as const).filter((field) => !has[field]);
      // A time under no label may be the other one, or stand beside it.
      const guessed = letter.asked?.sure === false || letter.replied?.sure === false;
      const doubtful = guessed ? absent.filter((field) => field !== 'reply') : [];
      const missing = absent.filter((field) => !doubtful.some((each) => each === field));
      const found = missing.length > 0 ? [draft('missing', missing)] : [];
      if (doubtful.length > 0) found.push(draft('times-not-labelled', doubtful));
      if (!labelled) found.push(draft('reply-not-labelled', ['reply']));
      if (!has.unit) found.push(draft('unit-not-labelled', ['unit']));
      return found.length > 0 ? found : [draft('complete')];
    });
  },
});
