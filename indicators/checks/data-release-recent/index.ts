import { columnSubject } from '@/lib/findings/column-subject';
import { defineCheck } from '@/lib/findings/define-check';
import type { FindingDraft, ReasonValue } from '@/lib/findings/finding';
import { clockOf, freshnessOf } from '@/lib/findings/freshness';
import type { Window } from '@/lib/scores/rubric';

interface Params {
  window: Window;
  /** The step above: what is newer than this belongs there. */
  above: Window | null;
}

const params: Params = { window: { n: 3, unit: 'month' }, above: null };

export default defineCheck({
  id: 'data-release-recent',
  name: { zh: '数据发布栏目有更新', en: 'Column of data updated' },
  definition: {
    zh: '名称属于数据发布一类的栏目，最新一条的日期在监测时间点前规定时限内的，符合加分条件的一档；日期不确定的只提示。',
    en: 'A column of data whose newest entry lies within the window before the as-of instant meets one step of the bonus; uncertain dates are a hint only.',
  },
  needs: ['columns'],
  params,
  reasons: {
    recent: {
      outcome: 'fail',
      zh: '最新一条 {newest}，在 {start} 之后，符合加分条件',
      en: 'Newest entry {newest}, since {start}: it meets the condition',
    },
    'maybe-recent': {
      outcome: 'needs-review',
      zh: '最近可能是 {newest}（没有年份或日期不完整），核对后可加分',
      en: 'The newest may be of {newest} (no year, or an incomplete date): look before it earns anything',
    },
    'after-clock': {
      outcome: 'cannot-tell',
      zh: '看得到的都在监测时间点之后（最新 {newest}），请翻到下一页',
      en: 'Everything seen is later than the as-of instant (newest {newest}): open the next page',
    },
    'not-recent': { outcome: 'pass', zh: '最新一条 {newest}，不在这一档的时限内', en: 'Newest entry {newest}, not within this step' },
  },
  evaluate({ columns }, { window, above }, context): FindingDraft[] {
    return columns.blocks.flatMap((block): FindingDraft[] => {
      if (block.kind !== 'news' || block.class !== 'data' || block.laterPage) return [];
      const clock = clockOf(context, window);
      const freshness = freshnessOf(block, clock);
      if (freshness.state === 'undated') return [];
      const { entry } = freshness;
      const draft = (reason: string, values: Record<string, ReasonValue>): FindingDraft[] => [
        {
          reason,
          subject: columnSubject(columns, block, context.page.url),
          values,
          confidence: 'medium',
          refs: [entry.date?.ref ?? block.ref],
          excerpt: entry.title,
          date: entry.date,
        },
      ];
      if (freshness.state === 'after-clock') return draft('after-clock', { newest: freshness.newest });
      if (freshness.state === 'doubtful') return draft('maybe-recent', { newest: freshness.newest });
      const higher = above !== null && freshnessOf(block, clockOf(context, above)).state !== 'stale';
      if (freshness.state === 'stale' || higher) return draft('not-recent', { newest: freshness.newest });
      return draft('recent', { newest: freshness.newest, start: clock.start });
    });
  },
});
