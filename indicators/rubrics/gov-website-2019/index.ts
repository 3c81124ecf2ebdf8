import { atLeast, beyond, defineRubric } from '@/lib/scores/define-rubric';
import { ministryWithoutServices, tenElements } from './basis';
import { bonus } from './bonus';
import { design } from './design';
import { interaction } from './interaction';
import { publicity } from './publicity';
import { services } from './services';
import { veto } from './veto';

const portals = { kind: ['portal' as const, 'ministry-portal' as const] };

/** 《政府网站与政务新媒体检查指标》, the part on websites. */
export default defineRubric({
  format: 1,
  id: 'gov-website-2019',
  version: '1.2.0',
  name: '政府网站检查指标（2019）',
  en: 'Government website inspection indicators (2019)',
  documentNo: '国办秘函〔2019〕19号',
  effective: '2019-04-01',
  verified: false,
  kinds: ['portal', 'ministry-portal', 'department', 'other'],
  parts: [
    veto,
    {
      kind: 'deduction',
      name: '第二部分 扣分指标',
      en: 'Part 2: deductions',
      points: '100',
      appliesWhen: portals,
      indicators: [...publicity, ...services, ...interaction, ...design],
    },
    { kind: 'bonus', name: '第三部分 加分指标', en: 'Part 3: bonuses', points: '30', appliesWhen: portals, indicators: bonus },
  ],
  scoring: {
    base: '100',
    floor: null,
    pass: atLeast(60),
    bonusGate: beyond(80),
    bonusCap: '30',
    veto: { record: 'none' },
    rescale: { mode: 'factor', when: ministryWithoutServices, numerator: 4, denominator: 3 },
  },
  guideElements: tenElements,
  information: [
    { check: 'publication-date-missing' },
    { check: 'column-duplicate' },
    { check: 'site-mark-mismatch' },
    { check: 'interpretation-copies' },
    { check: 'personal-data-exposed' },
  ],
  notes: [
    {
      zh: '细则为改写，数字依转录表，经各部门公开的自查结果和分值加总印证，未逐字核对官方原文。',
      en: 'Wording is paraphrased. Figures follow a transcription, borne out by published self-checks and by the sums of points; they were not compared word for word with the official text.',
    },
    {
      zh: '无对外服务职能的国务院部门门户：先乘 4/3 折成百分制，再与 60、80 比较（先后次序为推断）。',
      en: 'Ministry portals without external services: multiplied by 4/3 first, then compared with 60 and 80 (the order is inferred).',
    },
    {
      zh: '恰好 60 分为合格，恰好 80 分不进入加分（按“低于”“高于”字面）。',
      en: 'Exactly 60 passes, exactly 80 earns no bonus (by the letter of "below" and "above").',
    },
    {
      zh: '“没有对外服务职能”原文只说国务院部门；地方部门网站不查“服务不实用”为沿用，未核对原文。',
      en: 'The text speaks of ministries only; not checking 19V-6 for local departments without external services follows practice and is not verified.',
    },
  ],
});
