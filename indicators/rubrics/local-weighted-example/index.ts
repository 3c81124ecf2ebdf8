import { atLeast, defineRubric } from '@/lib/scores/define-rubric';

/** 示例: weighs a website sheet and a new-media sheet. All figures are ours. */
export default defineRubric({
  format: 1,
  id: 'local-weighted-example',
  version: '1.0.0',
  name: '地方加权评估（示例）',
  en: 'Local weighted assessment (example)',
  documentNo: '示例，无文号',
  effective: null,
  label: '示例',
  verified: false,
  kinds: ['portal', 'department', 'other', 'new-media'],
  parts: [],
  scoring: {
    base: null,
    floor: null,
    pass: atLeast(60),
    bonusGate: null,
    bonusCap: null,
    veto: { record: 'points', points: '59' },
    rescale: { mode: 'none' },
    grades: [
      { name: '优秀', from: atLeast(90) },
      { name: '良好', from: atLeast(80) },
      { name: '合格', from: atLeast(60) },
      { name: '不合格', from: atLeast(0) },
    ],
    weights: [
      { sheet: 'local-weighted-example-website', weight: '0.3' },
      { sheet: 'local-weighted-example-newmedia', weight: '0.7' },
    ],
  },
  notes: [
    { zh: '仅作示例：数字由本项目拟定，不是任何地方的规定。', en: 'An example only: the figures are ours and no place prescribes them.' },
  ],
});
