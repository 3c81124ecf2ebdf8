import { activityColumns } from '@/indicators/vocabulary/entry-words';
import type { ColumnBlock, ColumnItem } from '@/lib/detectors/columns/fact';
import { columnSubject } from '@/lib/findings/column-subject';
import { defineCheck } from '@/lib/findings/define-check';
import type { FindingDraft, ReasonValue } from '@/lib/findings/finding';
import { classIsKept, clockOf, freshnessOf, impossibleItems } from '@/lib/findings/freshness';
import type { Window } from '@/lib/scores/rubric';

/** Classes for which an official text names the window; for others the inspector judges by the nature of the column. */
const officialClasses = ['news', 'notices', 'policies', 'interpretation'];

/** Interviews stand among interpretations, and yet no text gives them a window. */
const { interview: interviews } = activityColumns;

interface Params {
  classes: string[];
  window: Window;
  /** `class`: the columns of the classes are judged together, and named only where none of them is in time. */
  scope: 'first-level' | 'any' | 'class';
}

const params: Params = { classes: ['news'], window: { n: 2, unit: 'week' }, scope: 'any' };

export default defineCheck({
  id: 'column-stale',
  name: { zh: '栏目未按时更新', en: 'Column not updated in time' },
  definition: {
    zh: '栏目列表中最新一条的日期早于监测时间点前规定时限的，为未更新。监测时间点之后的日期不用于判断；年份推断不出的、翻到后页的、仍在变化的，不判为未更新。',
    en: 'A column whose newest listed date is older than the window before the as-of instant is not updated. Dates after the as-of instant are not used; implied years, later pages of a list and pages that still change are never called stale.',
  },
  needs: ['columns'],
  params,
  reasons: {
    fresh: { outcome: 'pass', zh: '最新一条 {newest}，在时限内', en: 'Newest entry {newest}, within the window' },
    stale: {
      outcome: 'fail',
      absence: true,
      zh: '最新一条 {newest}，距监测时间点 {days} 天，早于时限起点 {start}',
      en: 'Newest entry {newest}, {days} days before the as-of instant and before the window begins on {start}',
    },
    'stale-by-nature': {
      outcome: 'needs-review',
      absence: true,
      zh: '最新一条 {newest}，距监测时间点 {days} 天；这类栏目没有统一时限，请按栏目性质判断是否应更新',
      en: 'Newest entry {newest}, {days} days before the as-of instant; no official window for this kind of column: judge by its nature',
    },
    'stale-lower-level': {
      outcome: 'needs-review',
      absence: true,
      zh: '最新一条 {newest}，距监测时间点 {days} 天；请确认是不是一级栏目',
      en: 'Newest entry {newest}, {days} days before the as-of instant; confirm that this is a first-level column',
    },
    'year-implied': {
      outcome: 'needs-review',
      zh: '只显示月日（最近可能是 {newest}），页面上没有年份依据，请打开稿件核对',
      en: 'Only month and day are shown (at the latest {newest}) and nothing tells the year: open an entry',
    },
    'date-unsure': {
      outcome: 'needs-review',
      zh: '日期不完整或只在悬停时显示（最近可能是 {newest}），请人工核对',
      en: 'Dates are incomplete or show on hovering only (at the latest {newest}): look by hand',
    },
    unordered: {
      outcome: 'needs-review',
      zh: '列表不按日期排列，看得到的最新一条是 {newest}，其余页可能更新，请翻页核对',
      en: 'The list is not in order of date; the newest seen is {newest}, other pages may hold newer ones',
    },
    'single-entry': {
      outcome: 'needs-review',
      absence: true,
      zh: '只看到一条，日期 {newest}，请确认是不是栏目',
      en: 'Only one entry, dated {newest}: confirm that this is a column',
    },
    'impossible-date': {
      outcome: 'needs-review',
      zh: '有 {number} 条日期晚于查看当天（如 {dates}），请核对',
      en: '{number} entries are dated after the day of viewing (such as {dates})',
    },
    'after-clock': {
      outcome: 'cannot-tell',
      zh: '看得到的都是监测时间点之后的条目（最新 {newest}），请翻到下一页',
      en: 'Everything seen is later than the as-of instant (newest {newest}): open the next page',
    },
    'not-settled': {
      outcome: 'cannot-tell',
      zh: '页面仍在变化，目前最新一条 {newest}，请稍后重新检查',
      en: 'The page still changes; newest so far {newest}: analyse again later',
    },
  },
  evaluate({ columns }, { classes, window, scope }, context) {
    const blocks = columns.blocks.filter((block) => block.kind === 'news' && block.heading !== '' && classes.includes(block.class));
    const drafts: FindingDraft[] = [];
    if (blocks.length === 0) return drafts;
    const clock = clockOf(context, window);
    if (scope === 'class' && classIsKept(columns, classes, clock, context.page.isHome)) return drafts;
    for (const block of blocks) {
      const subject = columnSubject(columns, block, context.page.url);
      const draft = (
        reason: string,
        values: Record<string, ReasonValue>,
        entry: ColumnItem | undefined,
        confidence: FindingDraft['confidence'] = 'high',
      ) => {
        const date = entry?.date ?? null;
        const excerpt = entry ? `${date?.raw ?? ''} ${entry.title}`.trim() : '';
        drafts.push({ reason, subject, values, confidence, refs: [date?.ref ?? block.ref, block.ref], excerpt, date });
      };
      const impossible = impossibleItems(block, clock);
      if (impossible.length > 0) {
        const dates = impossible.slice(0, 3).map(({ date }) => date?.raw ?? '');
        draft('impossible-date', { number: impossible.length, dates }, impossible[0]);
      }
      const freshness = freshnessOf(block, clock);
      if (freshness.state === 'undated') continue;
      const { newest, entry } = freshness;
      if (freshness.state === 'fresh') draft('fresh', { newest }, entry);
      else if (block.laterPage)
        continue; // old entries belong there; the first page tells
      else if (!context.frame.settled) draft('not-settled', { newest }, entry);
      else if (freshness.state === 'after-clock') draft('after-clock', { newest }, entry);
      else if (freshness.state === 'doubtful') draft(freshness.because, { newest }, entry, 'low');
      else {
        const address = subject.href ?? context.page.url;
        const [reason, confidence] = staleReason(block, scope, address, columns.page === 'list', context.page.isHome);
        draft(reason, { newest, days: freshness.days, start: clock.start }, entry, confidence);
      }
    }
    return drafts;
  },
});

/** All dates are too old; what may still stand against saying so. */
function staleReason(
  block: ColumnBlock,
  scope: Params['scope'],
  address: string,
  isList: boolean,
  isHome: boolean,
): [reason: string, confidence: NonNullable<FindingDraft['confidence']>] {
  if (block.orderBreaks * 3 > block.items.length) return ['unordered', 'low'];
  if (block.count === 1 && !isList) return ['single-entry', 'low'];
  if (!officialClasses.includes(block.class) || interviews.test(block.heading)) return ['stale-by-nature', 'medium'];
  if (scope === 'first-level' && !isHome && depthOf(address) > 1) return ['stale-lower-level', 'medium'];
  return ['stale', isList ? 'high' : 'medium'];
}

/** Folders in an address: `/tzgg/` is 1, `/zwgk/tzgg/index.html` is 2. */
function depthOf(address: string): number {
  if (!URL.canParse(address)) return 0;
  return new URL(address).pathname
    .replace(/[^/]*$/, '')
    .split('/')
    .filter(Boolean).length;
}
