import type { ColumnBlock } from '@/lib/detectors/columns/fact';
import { columnSubject } from '@/lib/findings/column-subject';
import { defineCheck } from '@/lib/findings/define-check';
import type { FindingDraft } from '@/lib/findings/finding';

export default defineCheck({
  id: 'column-empty',
  name: { zh: '空白栏目', en: 'Blank column' },
  definition: {
    zh: '有栏目名称而没有一条信息的为空白栏目：写明“暂无信息”，或页面停止变化后列表里没有条目。仍在加载、由框架或脚本从别处取内容的不算空白，须打开核实。',
    en: 'A column with a heading and not one entry is blank: it says so, or its list has none once the page has come to rest. One that is loading, or is filled by a frame or a script from elsewhere, is not called blank.',
  },
  needs: ['columns'],
  params: {},
  reasons: {
    filled: { outcome: 'pass', zh: '有 {number} 条', en: '{number} entries' },
    'blank-phrase': { outcome: 'fail', absence: true, zh: '栏目写明没有内容：{text}', en: 'The column says that it holds nothing: {text}' },
    'no-items': { outcome: 'fail', absence: true, zh: '列表里没有条目', en: 'The list has no entry' },
    'hidden-blank': {
      outcome: 'needs-review',
      absence: true,
      zh: '隐藏的栏目块里没有内容，请切换过去核对',
      en: 'A block that is not shown now holds nothing: switch to it and look',
    },
    loading: { outcome: 'cannot-tell', zh: '内容仍在加载', en: 'Content is still loading' },
    'filled-elsewhere': {
      outcome: 'cannot-tell',
      zh: '内容由框架或脚本从别处取得，请打开栏目核实',
      en: 'Filled by a frame or a script from elsewhere: open the column',
    },
  },
  evaluate({ columns }, _params, context) {
    return columns.blocks
      .filter((block) => block.kind === 'news' && block.heading !== '' && (block.count > 0 || !block.laterPage))
      .map((block): FindingDraft => {
        const subject = columnSubject(columns, block, context.page.url);
        const reason = reasonOf(block, context.frame.settled);
        return {
          reason,
          subject,
          values: { number: block.count, text: block.ref.text },
          confidence: reason === 'no-items' ? 'medium' : 'high',
          refs: [block.ref],
          excerpt: block.items[0]?.title ?? block.ref.text,
        };
      });
  },
});

function reasonOf(block: ColumnBlock, settled: boolean): string {
  if (block.emptiness === 'filled') return 'filled';
  if (block.emptiness === 'filled-elsewhere') return 'filled-elsewhere';
  if (block.emptiness === 'loading' || !settled) return 'loading';
  return block.hidden ? 'hidden-blank' : block.emptiness;
}
