import { defineCheck } from '@/lib/findings/define-check';
import type { Clause, Rubric } from '@/lib/scores/rubric';

/** The one check of the panel's tests: columns without content. */
export const emptyColumns = defineCheck({
  id: 'column-empty',
  name: { zh: '空白栏目', en: 'Blank column' },
  definition: { zh: '栏目没有内容', en: 'A column without content' },
  needs: ['columns'],
  params: {},
  reasons: { empty: { outcome: 'fail', zh: '栏目没有内容', en: 'no content' }, filled: { outcome: 'pass', zh: '有内容', en: 'filled' } },
  evaluate: ({ columns }) =>
    columns.blocks.map((block) => ({
      reason: block.emptiness === 'no-items' ? 'empty' : 'filled',
      subject: { key: `column:${block.heading}`, kind: 'column', label: block.heading },
      refs: [block.ref],
    })),
});

function clause(id: string, rule: Clause['rule'], check = true): Clause {
  return {
    id,
    text: `细则 ${id}`,
    rule,
    checks: check ? [{ check: 'column-empty' }] : [],
    manual: '打开栏目看',
    evidence: '截图',
    source: '示例文件',
    verified: false,
    enabled: true,
  };
}

/** Two blank columns veto; each costs one point of at most two; one clause is manual. */
export const exampleRubric: Rubric = {
  format: 1,
  id: 'example',
  version: '1.0.0',
  name: '示例指标',
  documentNo: '示例〔2020〕1号',
  effective: null,
  verified: false,
  kinds: ['portal'],
  parts: [
    {
      kind: 'veto',
      name: '单项否决',
      points: null,
      indicators: [
        {
          id: 'V1',
          name: '空白栏目',
          group: '否决',
          points: null,
          clauses: [clause('V1a', { type: 'count-threshold', bound: { n: '2', inclusive: true }, direction: 'at-least' })],
        },
      ],
    },
    {
      kind: 'deduction',
      name: '扣分',
      points: '100',
      indicators: [
        { id: 'D1', name: '栏目', group: '扣分', points: '2', clauses: [clause('D1a', { type: 'per-item', points: '1' })] },
        { id: 'D2', name: '人工', group: '扣分', points: '98', clauses: [clause('D2a', { type: 'flag', points: '5' }, false)] },
      ],
    },
  ],
  scoring: {
    base: '100',
    floor: '0',
    pass: { n: '60', inclusive: true },
    bonusGate: null,
    bonusCap: null,
    veto: { record: 'none' },
    rescale: { mode: 'none' },
  },
};
