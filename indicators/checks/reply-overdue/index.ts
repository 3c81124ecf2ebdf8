import { excludedChannelNames } from '@/indicators/vocabulary/excluded-channel-names';
import { addWindow, dayInZone, daysBetween, windowStart } from '@/lib/calendar/windows';
import { addWorkdays, workCalendar } from '@/lib/calendar/workdays';
import type { Facts } from '@/lib/facts/facts';
import { type CheckContext, defineCheck } from '@/lib/findings/define-check';
import type { FindingDraft } from '@/lib/findings/finding';
import { pageSubjectKey } from '@/lib/findings/subject-key';

type Letter = NonNullable<Facts['messages']>['letters'][number];

interface Params {
  /** Older unanswered letters are violations; 0 = the deadline is in working days. */
  months: number;
  workdays: number;
  /** Only letters of the last so many years are looked at. */
  withinYears: number;
}

export default defineCheck({
  id: 'reply-overdue',
  name: { zh: '留言超期未答复', en: 'Letter not answered in time' },
  definition: {
    zh: '政务咨询类栏目里公开的有效留言，到监测时间点超过规定期限仍未答复。已答复但答复得晚的，按月计的指标里只作参考。',
    en: 'A valid letter in an advice channel that was still unanswered past the deadline at the as-of instant. Letters answered late are information where the deadline is in months.',
  },
  needs: ['messages'],
  params: { months: 3, workdays: 0, withinYears: 1 } satisfies Params as Params,
  reasons: {
    unanswered: {
      outcome: 'fail',
      absence: true,
      zh: '{asked}的留言到监测时间点已{days}天未答复',
      en: 'The letter of {asked} had been unanswered for {days} days',
    },
    'answered-late': {
      outcome: 'fail',
      zh: '{asked}的留言到{replied}才答复，超过{workdays}个工作日',
      en: 'The letter of {asked} was answered on {replied}, later than {workdays} working days',
    },
    'automatic-only': {
      outcome: 'needs-review',
      absence: true,
      zh: '{asked}的留言只有自动回复',
      en: 'The letter of {asked} has only an automatic reply',
    },
    'date-unsure': {
      outcome: 'needs-review',
      absence: true,
      zh: '有一封留言未答复，但留言时间（{asked}）需要核对',
      en: 'A letter is unanswered, but its date ({asked}) needs a look',
    },
    'excluded-channel': { outcome: 'not-applicable', zh: '{channel}不在检查范围', en: 'The channel ({channelEn}) is not inspected' },
    'answered-only': {
      outcome: 'cannot-tell',
      zh: '列表只显示已答复的留言，不能说明没有未答复的',
      en: 'The list shows answered letters only and proves nothing about others',
    },
    'status-not-shown': {
      outcome: 'cannot-tell',
      zh: '看不出留言是否已答复，请逐封打开',
      en: 'The page does not say which letters were answered; open them',
    },
    'calendar-unknown': {
      outcome: 'cannot-tell',
      zh: '{asked}前后的年份没有法定工作日历，数不出工作日；请先在工作台导入日历再开始检查',
      en: 'No statutory calendar is known for the years around {asked}, so working days cannot be counted; import one before an inspection starts',
    },
    'no-letters': { outcome: 'cannot-tell', zh: '页面上没有公开的留言', en: 'The page shows no letters' },
    'answered-late-noted': {
      outcome: 'pass',
      zh: '{asked}的留言在{days}天后答复（供参考）',
      en: 'The letter of {asked} was answered after {days} days (for information)',
    },
    'in-time': { outcome: 'pass', zh: '没有超期未答复的留言', en: 'No letter was unanswered past the deadline' },
  },
  evaluate({ messages }, params, context) {
    if (!messages) return [];
    const page = { key: pageSubjectKey('page', context.page.url), kind: 'page' as const, label: messages.channel || context.page.title };
    const summary = (reason: string, values = {}): FindingDraft[] => [{ reason, subject: page, values, refs: [messages.ref] }];
    const excluded = messages.excluded === null ? undefined : excludedChannelNames[messages.excluded];
    if (excluded) return summary('excluded-channel', { channel: excluded.zh, channelEn: excluded.en });
    const found = messages.letters.flatMap((letter) => judged(letter, params, context) ?? []);
    if (found.length > 0) return found;
    if (messages.letters.length === 0) return summary('no-letters');
    if (messages.view === 'list' && messages.answeredOnly) return summary('answered-only');
    return messages.letters.every(({ status }) => status === 'unknown') ? summary('status-not-shown') : summary('in-time');
  },
});

function judged(letter: Letter, params: Params, context: CheckContext): FindingDraft | null {
  const asked = letter.asked?.iso.slice(0, 10);
  if (!letter.asked || asked?.length !== 10) return null;
  const { asOf, timeZone: zone } = context;
  const today = dayInZone(asOf, zone);
  if (asked > today || asked < windowStart(asOf, { n: params.withinYears, unit: 'year' }, zone)) return null;
  const replied = letter.replied?.iso.slice(0, 10);
  const answered = replied?.length === 10 && replied <= today ? replied : null;
  const subject = {
    key: pageSubjectKey('letter', letter.href ?? context.page.url, letter.href ? '' : letter.title),
    kind: 'letter' as const,
    label: letter.title,
  };
  const draft = (reason: string): FindingDraft => ({
    reason,
    subject: letter.href ? { ...subject, href: letter.href } : subject,
    values: { asked, replied: answered, days: daysBetween(asked, answered ?? today), workdays: params.workdays },
    refs: [letter.ref],
    excerpt: letter.questionText ?? letter.title,
    date: letter.asked,
  });
  const due =
    params.workdays > 0
      ? addWorkdays(asked, params.workdays, workCalendar(context.calendar))
      : addWindow(asked, { n: params.months, unit: 'month' });
  if (due === null) return draft('calendar-unknown');
  if ((answered ?? today) <= due) return null;
  if (answered) return draft(params.workdays > 0 ? 'answered-late' : 'answered-late-noted');
  if (letter.automatic) return draft('automatic-only');
  if (letter.status !== 'unanswered' && letter.status !== 'processing') return null;
  return draft(letter.asked.sure ? 'unanswered' : 'date-unsure');
}
