import type { ColumnBlock, ColumnItem } from '@/lib/detectors/columns/fact';
import { defineCheck } from '@/lib/findings/define-check';
import type { FindingDraft, ReasonValue } from '@/lib/findings/finding';
import { clockOf, type Freshness, freshnessOf } from '@/lib/findings/freshness';
import type { Window } from '@/lib/scores/rubric';

const params: { window: Window } = { window: { n: 2, unit: 'week' } };

export default defineCheck({
  id: 'home-stale',
  name: { zh: '首页未更新', en: 'Home page not updated' },
  definition: {
    zh: '首页各栏目中，监测时间点前规定时限内没有一条信息更新的，为首页不更新。有一条在时限内即为有更新。',
    en: 'The home page is not updated when none of its columns shows an entry within the window before the as-of instant. One entry is enough.',
  },
  needs: ['columns'],
  params,
  reasons: {
    fresh: { outcome: 'pass', zh: '“{column}”有 {newest} 的信息', en: '“{column}” has an entry of {newest}' },
    stale: {
      outcome: 'fail',
      absence: true,
      zh: '首页 {columns} 个有日期的栏目都没有时限内的信息，最新一条 {newest}（“{column}”）',
      en: 'None of {columns} dated columns has an entry within the window; the newest is {newest} (“{column}”)',
    },
    undated: {
      outcome: 'needs-review',
      absence: true,
      zh: '时限内看不到有日期的更新，另有 {number} 个栏目没有显示日期，请打开稿件核对',
      en: 'No dated entry within the window, and {number} columns show no dates: open their articles',
    },
    'year-implied': {
      outcome: 'needs-review',
      absence: true,
      zh: '首页日期没有年份依据或不完整（最近可能是 {newest}），请打开稿件核对',
      en: 'Dates on the home page lack a year or are incomplete (at the latest {newest}): open an entry',
    },
    'after-clock': {
      outcome: 'cannot-tell',
      zh: '首页看得到的都是监测时间点之后的信息，请看各栏目列表',
      en: 'Everything seen on the home page is later than the as-of instant: see the lists',
    },
    incomplete: {
      outcome: 'cannot-tell',
      zh: '首页有内容仍在加载或由别处填充，已看到的没有时限内的信息',
      en: 'Part of the home page is loading or filled from elsewhere; what was seen has no entry within the window',
    },
  },
  evaluate({ columns }, { window }, context) {
    if (!context.page.isHome || context.frame.frameId !== 0) return [];
    const blocks = columns.blocks.filter((block) => block.kind === 'news');
    const filled = blocks.filter((block) => block.count > 0);
    if (filled.length === 0) return [];
    const clock = clockOf(context, window);
    const judged = filled.map((block) => ({ block, freshness: freshnessOf(block, clock) }));
    const subject = { key: `page:${context.page.url}`, kind: 'site' as const, label: context.page.title, href: context.page.url };
    const draft = (reason: string, values: Record<string, ReasonValue>, place?: Newest): FindingDraft[] => [
      {
        reason,
        subject,
        values,
        refs: place ? [place.entry?.date?.ref ?? place.block.ref, place.block.ref] : [],
        excerpt: place?.entry?.title ?? place?.block.items[0]?.title ?? '',
        date: place?.entry?.date ?? null,
      },
    ];
    const newestIn = (state: Freshness['state']) => newestOf(judged, state);
    const fresh = newestIn('fresh');
    if (fresh) return draft('fresh', { column: fresh.block.heading, newest: fresh.newest }, fresh);
    const partial = !context.frame.settled || blocks.some(({ emptiness }) => emptiness === 'loading' || emptiness === 'filled-elsewhere');
    if (partial) return draft('incomplete', {});
    const doubtful = newestIn('doubtful');
    if (doubtful) return draft('year-implied', { newest: doubtful.newest }, doubtful);
    const later = newestIn('after-clock');
    if (later) return draft('after-clock', { newest: later.newest }, later);
    const undated = judged.filter(({ freshness }) => freshness.state === 'undated');
    const [first] = undated;
    if (first) return draft('undated', { number: undated.length }, { block: first.block, newest: '' });
    const stale = newestIn('stale');
    return stale ? draft('stale', { columns: filled.length, newest: stale.newest, column: stale.block.heading }, stale) : [];
  },
});

/** The entry with the newest day of all columns, and its column. */
interface Newest {
  block: ColumnBlock;
  newest: string;
  entry?: ColumnItem;
}

function newestOf(judged: readonly { block: ColumnBlock; freshness: Freshness }[], state: Freshness['state']): Newest | undefined {
  let best: Newest | undefined;
  for (const { block, freshness } of judged) {
    if (freshness.state !== state || freshness.state === 'undated') continue;
    if (!best || freshness.newest > best.newest) best = { block, newest: freshness.newest, entry: freshness.entry };
  }
  return best;
}
