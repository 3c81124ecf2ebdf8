import { atLeast, defineRubric } from '@/lib/scores/define-rubric';
import { eightElements } from './basis';
import { deductions } from './deduction';
import { veto } from './veto';

/** 《全国政府网站普查评分表》: vetoes and uncapped deductions. */
export default defineRubric({
  format: 1,
  id: 'gov-website-2015',
  version: '1.1.0',
  name: '全国政府网站普查评分表（2015）',
  en: 'First national census of government websites (2015)',
  documentNo: '国办发〔2015〕15号',
  effective: null,
  verified: false,
  kinds: ['portal', 'ministry-portal', 'department', 'other'],
  parts: [veto, { kind: 'deduction', name: '扣分指标', en: 'Deductions', points: null, indicators: deductions }],
  scoring: {
    base: '100',
    floor: null,
    pass: atLeast(60),
    passBoundVerified: false,
    bonusGate: null,
    bonusCap: null,
    veto: { record: 'none' },
    rescale: { mode: 'none' },
  },
  guideElements: eightElements,
  information: [{ check: 'publication-date-missing' }, { check: 'column-empty' }, { check: 'personal-data-exposed' }],
  notes: [
    {
      zh: '没有分值列，也没有单项封顶，扣分合计可以超过 100，得分可以为负。',
      en: 'There are no points per row and no caps: deductions may pass 100 and the score may be negative.',
    },
    {
      zh: '恰好扣 40 分（得 60 分）算不算合格，未核对原文；这里算合格，并在评分表上注明。',
      en: 'Whether exactly 40 deducted (60 left) passes was not verified; here it passes, and the sheet says so.',
    },
  ],
});
