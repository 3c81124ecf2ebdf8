import { proof } from '@/indicators/vocabulary/evidence';
import { clausesFrom, defineRubric, perItem } from '@/lib/scores/define-rubric';
import type { Clause, Indicator } from '@/lib/scores/rubric';
import { deductions } from '../gov-website-2015/deduction';

const elevenElements = [
  'item-name',
  'legal-basis',
  'conditions',
  'materials',
  'process',
  'office',
  'place',
  'time-limit',
  'phone',
  'fees',
  'supervision',
];

const doubt = {
  zh: '当地指标原文未见，本条沿用 2015 年普查评分表。',
  en: "The local table was not to be had; this clause is the 2015 census's.",
};

/** Without vetoes a figure cannot turn into one; the guides are held against eleven elements. */
function adapt(clause: Clause): Clause {
  const { turnsInto: _turnsInto, ...kept } = clause;
  if (clause.id !== '15D-8a') return { ...kept, verified: false, doubt };
  return {
    ...kept,
    text: '办事指南要素类别缺失的（事项名称、办理依据、申请条件、申请材料、办理流程、承办单位、办理地点、办理时限、联系电话、收费依据及标准、监督方式等），每类扣 2 分。',
    en: 'Each kind of element missing from the guides: item name, legal basis, conditions, materials, process, office, place, time limit, telephone, fees, supervision.',
    checks: [{ check: 'guide-elements-missing', params: { elements: elevenElements, atLeast: 1 } }],
    manual: '对照十一项要素清点；写明“无”的不算缺失。',
    manualEn: 'Count against the eleven elements; a stated "none" is not missing.',
    verified: false,
    doubt,
  };
}

const replies: Indicator = {
  id: '16L-1',
  name: '网民意见建议反馈',
  en: 'Answers to opinions and suggestions',
  group: '互动回应情况',
  groupEn: 'Response',
  points: null,
  clauses: clausesFrom('延政办函〔2017〕19号', [
    {
      id: '16L-1',
      text: '网民意见建议应在 5 个工作日内反馈处理意见；情况复杂的可延长 5 个工作日；无法办理的应予解释说明。',
      en: 'Opinions and suggestions are answered within 5 working days, complex ones within 5 more; what cannot be done is explained.',
      rule: perItem('0', '条'),
      window: { n: 5, unit: 'workday' },
      checks: [{ check: 'reply-overdue', params: { workdays: 5 } }],
      manual: '按法定工作日（含调休上班日）计算；标明已延长的按 10 个工作日。原文只作要求，没有分值，由使用单位在副本中填写。',
      manualEn:
        'Count statutory working days; 10 where an extension is stated. The text demands it without points: the office enters them in a copy.',
      doubt: { zh: '原文只作要求，没有分值，这里不扣分。', en: 'The text demands it without points; here it costs nothing.' },
      ...proof.letter,
    },
  ]),
};

/** A city's yearly assessment of the Yan'an type: only deductions, no caps, no floor; the figure is the sum deducted. */
export default defineRubric({
  format: 1,
  id: 'local-deduction-2016',
  version: '1.1.0',
  name: '地方绩效评估（纯扣分，2016）',
  en: 'Local assessment by deductions only (2016)',
  documentNo: '延政办函〔2017〕19号',
  effective: null,
  label: '地方指标，原文未见',
  verified: false,
  kinds: ['portal', 'department', 'other'],
  parts: [
    {
      kind: 'deduction',
      name: '扣分指标',
      en: 'Deductions',
      points: null,
      indicators: [...deductions.map((indicator) => ({ ...indicator, clauses: indicator.clauses.map(adapt) })), replies],
    },
  ],
  scoring: {
    base: null,
    floor: null,
    pass: null,
    bonusGate: null,
    bonusCap: null,
    veto: { record: 'none' },
    rescale: { mode: 'none' },
  },
  guideElements: elevenElements,
  classes: [
    { id: 'county-portal', name: '县区政府门户网站', en: 'Portals of counties and districts' },
    { id: 'department', name: '市政府工作部门网站', en: 'Sites of city departments' },
    { id: 'affiliated', name: '市政府直属机构网站', en: 'Sites of bodies directly under the city' },
  ],
  information: [{ check: 'publication-date-missing' }, { check: 'column-empty' }, { check: 'personal-data-exposed' }],
  notes: [
    {
      zh: '结果是扣分合计（得分显示为负数），没有合格线；三类对象分别排名，没有建站的单位单列、不参加排名。',
      en: 'The result is the sum deducted, shown as a negative score, without a pass line. The three classes are ranked apart; bodies without a site are listed apart and not ranked.',
    },
  ],
});
