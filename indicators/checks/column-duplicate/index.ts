import type { ColumnBlock } from '@/lib/detectors/columns/fact';
import { columnSubject } from '@/lib/findings/column-subject';
import { defineCheck } from '@/lib/findings/define-check';
import type { FindingDraft } from '@/lib/findings/finding';

/** Lists shorter than this may be alike by chance. */
const LEAST = 3;

export default defineCheck({
  id: 'column-duplicate',
  name: { zh: '不同栏目内容重复', en: 'Two columns hold the same entries' },
  definition: {
    zh: '同一页面上名称不同的两个栏目，条目完全相同的，提示核对是否重复设置或调用错误。',
    en: 'Two columns of different names on one page whose entries are all the same: look whether one was set up twice or filled from the wrong place.',
  },
  needs: ['columns'],
  params: {},
  reasons: {
    distinct: { outcome: 'pass', zh: '与本页其他栏目内容不同', en: 'Its entries differ from those of the other columns' },
    'same-entries': {
      outcome: 'needs-review',
      zh: '与“{other}”的 {number} 条完全相同',
      en: 'All {number} entries are the same as in “{other}”',
    },
    'not-settled': {
      outcome: 'cannot-tell',
      zh: '页面仍在变化，内容可能还会替换',
      en: 'The page still changes and entries may be replaced',
    },
  },
  evaluate({ columns }, _params, context) {
    const blocks = columns.blocks.filter((block) => block.kind === 'news' && block.heading !== '' && block.count >= LEAST);
    const first = new Map<string, ColumnBlock>();
    return blocks.map((block): FindingDraft => {
      const base = { subject: columnSubject(columns, block, context.page.url), refs: [block.ref], excerpt: block.items[0]?.title ?? '' };
      if (!context.frame.settled) return { ...base, reason: 'not-settled' };
      const key = block.items.map(({ title, href }) => `${title} ${href}`).join('\n');
      const other = first.get(key);
      // The same column twice, for wide and narrow screens, is one column.
      if (!other || other.heading === block.heading || (other.href !== null && other.href === block.href)) {
        if (!other) first.set(key, block);
        return { ...base, reason: 'distinct' };
      }
      return {
        ...base,
        reason: 'same-entries',
        values: { other: other.heading, number: block.count },
        refs: [block.ref, other.ref],
        confidence: 'medium',
      };
    });
  },
});
