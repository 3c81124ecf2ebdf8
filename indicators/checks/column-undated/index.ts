import { columnSubject } from '@/lib/findings/column-subject';
import { defineCheck } from '@/lib/findings/define-check';
import type { FindingDraft } from '@/lib/findings/finding';
import { classIsKept, clockOf } from '@/lib/findings/freshness';
import type { Window } from '@/lib/scores/rubric';

interface Params {
  classes: string[];
  window: Window;
  /** `class`: the columns of the classes are judged together, and named only where none of them is in time. */
  scope: 'any' | 'class';
}

const params: Params = { classes: ['news', 'notices', 'policies', 'interpretation'], window: { n: 2, unit: 'week' }, scope: 'any' };

/** Fewer undated entries than this are a banner or a lead rather than a column. */
const LEAST = 2;

export default defineCheck({
  id: 'column-undated',
  name: { zh: '栏目列表未显示日期', en: 'Column shows no dates' },
  definition: {
    zh: '栏目列表中没有一条显示日期的，无法看出是否更新；按规则，稿件发布页也未注明发布时间的视为不更新，所以请打开稿件核对。',
    en: 'A list that shows no date beside any entry does not tell whether it is updated. By the rule, articles that give no publication time either count as not updated: open one.',
  },
  needs: ['columns'],
  params,
  reasons: {
    dated: { outcome: 'pass', zh: '列表显示日期', en: 'The list shows dates' },
    undated: {
      outcome: 'needs-review',
      absence: true,
      zh: '{number} 条都没有显示日期，请打开稿件看是否注明发布时间',
      en: 'None of {number} entries shows a date: open one and look for its publication time',
    },
    'undated-address': {
      outcome: 'needs-review',
      absence: true,
      zh: '{number} 条都没有显示日期（网址中最近的是 {address}，不能代替显示的日期），请打开稿件核对',
      en: 'None of {number} entries shows a date (the latest in an address is {address}, which does not stand for one): open one',
    },
    'not-settled': {
      outcome: 'cannot-tell',
      zh: '页面仍在变化，日期可能稍后显示',
      en: 'The page still changes, dates may appear later',
    },
  },
  evaluate({ columns }, { classes, window, scope }, context) {
    const blocks = columns.blocks.filter(
      (block) => block.kind === 'news' && block.heading !== '' && classes.includes(block.class) && block.count >= LEAST,
    );
    if (blocks.length === 0) return [];
    if (scope === 'class' && classIsKept(columns, classes, clockOf(context, window), context.page.isHome)) return [];
    return blocks.map((block): FindingDraft => {
      const subject = columnSubject(columns, block, context.page.url);
      const base = { subject, refs: [block.ref], excerpt: block.items[0]?.title ?? '' };
      if (block.newest !== null) return { ...base, reason: 'dated' };
      if (!context.frame.settled) return { ...base, reason: 'not-settled' };
      const addresses = block.items.flatMap(({ addressDate }) => addressDate ?? []).sort();
      const address = addresses.at(-1);
      return address === undefined
        ? { ...base, reason: 'undated', values: { number: block.count }, confidence: 'medium' as const }
        : { ...base, reason: 'undated-address', values: { number: block.count, address }, confidence: 'medium' as const };
    });
  },
});
