import { activityColumns, activityResult, notActivityColumn } from '@/indicators/vocabulary/entry-words';
import type { ColumnBlock } from '@/lib/detectors/columns/fact';
import { columnSubject, mainBlock } from '@/lib/findings/column-subject';
import { defineCheck } from '@/lib/findings/define-check';
import type { FindingDraft, ReasonValue } from '@/lib/findings/finding';
import { type Clock, clockOf } from '@/lib/findings/freshness';
import type { Window } from '@/lib/scores/rubric';

interface Params {
  what: keyof typeof activityColumns;
  window: Window;
  /** How many are asked of portals, and of other sites. */
  portals: number;
  others: number;
  /** Which question the clause asks: whether enough were held to earn points, too few, or none at all. */
  asks: 'earned' | 'few' | 'none';
}

const params: Params = { what: 'survey', window: { n: 1, unit: 'year' }, portals: 6, others: 3, asks: 'few' };

export default defineCheck({
  id: 'activities-too-few',
  name: { zh: '调查征集、访谈次数', en: 'Number of surveys or interviews' },
  definition: {
    zh: '在调查征集、访谈类栏目的列表页上，数监测时间点前规定时限内的条目，标题是结果、反馈的不算。列表没有翻到时限以前、日期不确定的不下结论；栏目以外的活动工具看不到，都只提示核对。',
    en: 'On the page of a column of surveys or interviews, counts the entries within the window before the as-of instant, titles about results apart. Nothing is concluded from a list that does not reach back far enough or whose dates are uncertain; activities outside the column are not seen, so all this is a hint.',
  },
  needs: ['columns'],
  params,
  reasons: {
    'enough-to-earn': {
      outcome: 'needs-review',
      zh: '{start}以来列出 {n} 次，达到 {needed} 次，核对后可加分',
      en: '{n} are listed since {start}, which reaches {needed}: it may earn points once looked at',
    },
    few: {
      outcome: 'needs-review',
      zh: '{start}以来只列出 {n} 次，不到 {needed} 次，请看其他栏目里还有没有',
      en: 'Only {n} are listed since {start}, fewer than {needed}: see whether other columns hold more',
    },
    none: {
      outcome: 'needs-review',
      zh: '{start}以来一次也没有列出，请看其他栏目里还有没有',
      en: 'None is listed since {start}: see whether other columns hold any',
    },
    'list-goes-on': {
      outcome: 'cannot-tell',
      zh: '本页列出 {n} 次，列表还没有到{start}，请翻到下一页接着数',
      en: '{n} are listed on this page, which does not reach back to {start}: count on on the next page',
    },
    'dates-unsure': {
      outcome: 'cannot-tell',
      zh: '列表的日期不全或没有年份，数不出次数',
      en: 'The dates of the list are incomplete or without a year, so they cannot be counted',
    },
    enough: { outcome: 'pass', zh: '{start}以来列出 {n} 次', en: '{n} are listed since {start}' },
  },
  evaluate({ columns }, given, context): FindingDraft[] {
    const block = mainBlock(columns);
    if (!block || !activityColumns[given.what].test(block.heading) || notActivityColumn.test(block.heading)) return [];
    const clock = clockOf(context, given.window);
    const { n, certain, reachesBack } = counted(block, clock);
    const portal = context.site.kind === 'portal' || context.site.kind === 'ministry-portal';
    const needed = given.asks === 'none' ? 1 : portal ? given.portals : given.others;
    const draft = (reason: string): FindingDraft[] => {
      const values: Record<string, ReasonValue> = { n, needed, start: clock.start };
      const subject = columnSubject(columns, block, context.page.url);
      return [{ reason, subject, values, confidence: 'low', refs: [block.ref], excerpt: block.items[0]?.title ?? '' }];
    };
    if (n >= needed) return draft(given.asks === 'earned' ? 'enough-to-earn' : 'enough');
    if (block.count > 0 && !certain) return draft('dates-unsure');
    if (block.laterPage || (block.paged && !reachesBack) || !context.frame.settled) return draft('list-goes-on');
    // What does not reach the number earns nothing, and needs no row; that nothing was held is another clause's question.
    if (given.asks === 'earned' || (given.asks === 'few' && n === 0)) return [];
    return draft(n === 0 ? 'none' : 'few');
  },
});

/** Activities within the window by certain days; and whether the list reaches back before it. */
function counted(block: ColumnBlock, clock: Clock): { n: number; certain: boolean; reachesBack: boolean } {
  const days = block.items.map(({ title, date, pinned }) => {
    const day = date?.sure && date.year === 'shown' && date.iso.length >= 10 ? date.iso.slice(0, 10) : null;
    return { title, day, pinned };
  });
  const within = days.filter(({ title, day }) => day && day >= clock.start && day <= clock.end && !activityResult.test(title));
  return {
    n: within.length,
    certain: days.every(({ day }) => day !== null),
    reachesBack: days.some(({ day, pinned }) => day !== null && day < clock.start && !pinned),
  };
}
