import { excludedChannelNames } from '@/indicators/vocabulary/excluded-channel-names';
import { dayInZone, windowStart } from '@/lib/calendar/windows';
import { workCalendar } from '@/lib/calendar/workdays';
import { defineCheck } from '@/lib/findings/define-check';
import type { FindingDraft } from '@/lib/findings/finding';
import { listPageKey, normalAddress, pageSubjectKey } from '@/lib/findings/subject-key';
import type { Window } from '@/lib/scores/rubric';

export default defineCheck({
  id: 'messages-not-updated',
  name: { zh: '留言公开未更新', en: 'Published letters not updated' },
  definition: {
    zh: '咨询建言类栏目公开的留言，到监测时间点在规定期限内没有新的。列表上留言、答复、公开三种日期取最新的一个。',
    en: 'An advice channel has published no letter within the window before the as-of instant. The newest of the dates asked, answered and published counts.',
  },
  needs: ['messages'],
  params: { window: { n: 2, unit: 'month' } as Window },
  reasons: {
    'not-updated': {
      outcome: 'fail',
      absence: true,
      zh: '最新一封是{newest}，{start}以来没有更新',
      en: 'The newest is of {newest}; nothing since {start}',
    },
    'not-updated-unsure': {
      outcome: 'needs-review',
      absence: true,
      zh: '最新一封看来是{newest}，早于{start}，但日期需要核对',
      en: 'The newest seems to be of {newest}, before {start}, but the date needs a look',
    },
    'only-later': {
      outcome: 'cannot-tell',
      zh: '本页留言都晚于监测时间点，请翻到下一页',
      en: 'All letters here are later than the as-of instant; open the next page',
    },
    'not-first-page': { outcome: 'cannot-tell', zh: '这不是列表的第一页，请回到第一页看', en: 'This is not the first page of the list' },
    'no-dates': { outcome: 'cannot-tell', zh: '列表没有可用的日期', en: 'The list shows no usable date' },
    'excluded-channel': { outcome: 'not-applicable', zh: '{channel}不在检查范围', en: 'The channel ({channelEn}) is not inspected' },
    updated: { outcome: 'pass', zh: '最新一封是{newest}', en: 'The newest is of {newest}' },
  },
  evaluate({ messages }, { window }, { page, asOf, timeZone, calendar }) {
    if (messages?.view !== 'list') return [];
    const subject = { key: pageSubjectKey('page', page.url), kind: 'page' as const, label: messages.channel || page.title, href: page.url };
    const draft = (reason: string, values = {}): FindingDraft[] => [{ reason, subject, values, refs: [messages.ref] }];
    const excluded = messages.excluded === null ? undefined : excludedChannelNames[messages.excluded];
    if (excluded) return draft('excluded-channel', { channel: excluded.zh, channelEn: excluded.en });
    const readings = messages.letters.flatMap((letter) => [letter.replied, letter.asked, letter.published]).filter((each) => each !== null);
    const dated = readings.filter(({ iso }) => iso.length >= 10);
    const until = dated.filter(({ iso }) => iso.slice(0, 10) <= dayInZone(asOf, timeZone)).sort((a, b) => (a.iso < b.iso ? 1 : -1));
    const [newest] = until;
    if (!newest) return draft(dated.length > 0 ? 'only-later' : 'no-dates');
    const start = windowStart(asOf, window, timeZone, workCalendar(calendar));
    const values = { newest: newest.iso.slice(0, 10), start };
    const told = (reason: string) => draft(reason, values).map((each) => ({ ...each, date: newest }));
    if (values.newest >= start) return told('updated');
    if (listPageKey(page.url) !== `column:${normalAddress(page.url)}`) return draft('not-first-page');
    return told(newest.year === 'shown' ? 'not-updated' : 'not-updated-unsure');
  },
});
