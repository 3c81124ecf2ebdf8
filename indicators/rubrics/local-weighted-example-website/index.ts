import { proof } from '@/indicators/vocabulary/evidence';
import { atLeast, beyond, clausesFrom, countAtLeast, defineRubric, flag, perItem, weeks } from '@/lib/scores/define-rubric';

const from = '示例，无文号';
const twoWeeks = weeks(2);
const withoutServices = { kind: ['department' as const, 'other' as const], externalServices: false };

/** 示例: 100 points in four groups, exempt services spread over the others, a veto recorded as 59. All figures are ours. */
export default defineRubric({
  format: 1,
  id: 'local-weighted-example-website',
  version: '1.0.0',
  name: '地方加权评估·网站（示例）',
  en: 'Local weighted assessment: website (example)',
  documentNo: from,
  effective: null,
  label: '示例',
  verified: false,
  kinds: ['portal', 'department', 'other'],
  parts: [
    {
      kind: 'veto',
      name: '单项否决',
      en: 'Vetoes',
      points: null,
      indicators: [
        {
          id: 'LW-V1',
          name: '空白栏目',
          en: 'Blank columns',
          group: '单项否决',
          groupEn: 'Veto',
          points: null,
          clauses: clausesFrom(from, [
            {
              id: 'LW-V1',
              text: '空白栏目达到 5 个。',
              en: 'Five columns are blank.',
              rule: countAtLeast(5),
              checks: [{ check: 'column-empty' }],
              manual: '逐个打开栏目，确认开设后从未发布信息。',
              manualEn: 'Open each column and make sure that it has never held information.',
              ...proof.blankColumn,
            },
          ]),
        },
      ],
    },
    {
      kind: 'deduction',
      name: '扣分',
      en: 'Deductions',
      points: '100',
      indicators: [
        {
          id: 'LW-1',
          name: '信息更新',
          en: 'Updates',
          group: '信息发布',
          groupEn: 'Publishing',
          points: '40',
          clauses: clausesFrom(from, [
            {
              id: 'LW-1',
              text: '动态要闻类栏目 2 周内未更新，每个扣 5 分。',
              en: 'Each news column not updated within 2 weeks.',
              rule: perItem('5', '个'),
              window: twoWeeks,
              checks: [{ check: 'column-stale', params: { classes: ['news'], window: twoWeeks, scope: 'any' } }],
              manual: '逐个打开动态要闻类栏目，看最新一条的日期。',
              manualEn: 'Open each news column and look at its newest date.',
              ...proof.column,
            },
          ]),
        },
        {
          id: 'LW-2',
          name: '办事指南',
          en: 'Service guides',
          group: '办事服务',
          groupEn: 'Services',
          points: '20',
          exemptWhen: [withoutServices],
          clauses: clausesFrom(from, [
            {
              id: 'LW-2',
              text: '办事指南要素缺失，每处扣 1 分。',
              en: 'Each element missing from a guide.',
              rule: perItem('1', '处'),
              checks: [{ check: 'guide-elements-missing', params: { atLeast: 1 } }],
              manual: '对照要素清点；写明“无”的不算缺失。',
              manualEn: 'Count against the elements; a stated "none" is not missing.',
              ...proof.guide,
            },
          ]),
        },
        {
          id: 'LW-3',
          name: '留言答复',
          en: 'Answers',
          group: '互动交流',
          groupEn: 'Interaction',
          points: '20',
          clauses: clausesFrom(from, [
            {
              id: 'LW-3',
              text: '留言超过 5 个工作日未答复，每条扣 2 分。',
              en: 'Each letter unanswered after 5 working days.',
              rule: perItem('2', '条'),
              window: { n: 5, unit: 'workday' },
              checks: [{ check: 'reply-overdue', params: { workdays: 5 } }],
              manual: '按法定工作日（含调休上班日）计算。',
              manualEn: 'Count statutory working days.',
              ...proof.letter,
            },
          ]),
        },
        {
          id: 'LW-4',
          name: '网站标识',
          en: 'Site marks',
          group: '功能设计',
          groupEn: 'Functions and design',
          points: '20',
          clauses: clausesFrom(from, [
            {
              id: 'LW-4',
              text: '页面底部六项标识，每缺一项扣 2 分。',
              en: 'Each of the six marks missing from the footer.',
              rule: perItem('2', '项', { n: 6, unit: '项' }),
              checks: [{ check: 'site-mark-missing' }],
              manual: '逐项核对页面底部六项标识。',
              manualEn: 'Check the six marks at the foot of the page.',
              ...proof.place,
            },
          ]),
        },
      ],
    },
    {
      kind: 'bonus',
      name: '加分',
      en: 'Bonuses',
      points: '25',
      indicators: [
        {
          id: 'LW-B1',
          name: '创新',
          en: 'Innovation',
          group: '创新发展',
          groupEn: 'Innovation',
          points: '25',
          clauses: clausesFrom(from, [
            {
              id: 'LW-B1',
              text: '做法获上级推广。',
              en: 'A practice was recommended by a higher body.',
              rule: flag('25'),
              manual: '查看推广文件。',
              manualEn: 'Ask for the document.',
              ...proof.document,
            },
          ]),
        },
      ],
    },
  ],
  scoring: {
    base: '100',
    floor: '0',
    pass: atLeast(60),
    bonusGate: beyond(80),
    bonusCap: '25',
    veto: { record: 'points', points: '59' },
    rescale: { mode: 'spread', when: withoutServices },
    grades: [
      { name: '优秀', from: atLeast(90) },
      { name: '良好', from: atLeast(80) },
      { name: '合格', from: atLeast(60) },
      { name: '不合格', from: atLeast(0) },
    ],
  },
  guideElements: ['item-name', 'legal-basis', 'conditions', 'materials', 'place', 'hours', 'phone', 'process'],
  notes: [
    { zh: '仅作示例：数字由本项目拟定，不是任何地方的规定。', en: 'An example only: the figures are ours and no place prescribes them.' },
  ],
});
