import { proof } from '@/indicators/vocabulary/evidence';
import { atLeast, clausesFrom, defineRubric, flag, perItem } from '@/lib/scores/define-rubric';

const from = '示例，无文号';
const tenDays = { n: 10, unit: 'day' as const };

/** 示例: new media are scored here and not only vetoed. All figures are ours. */
export default defineRubric({
  format: 1,
  id: 'local-weighted-example-newmedia',
  version: '1.0.0',
  name: '地方加权评估·新媒体（示例）',
  en: 'Local weighted assessment: new media (example)',
  documentNo: from,
  effective: null,
  label: '示例',
  verified: false,
  kinds: ['new-media'],
  parts: [
    {
      kind: 'veto',
      name: '单项否决',
      en: 'Vetoes',
      points: null,
      indicators: [
        {
          id: 'LN-V1',
          name: '严重问题',
          en: 'Grave problems',
          group: '单项否决',
          groupEn: 'Veto',
          points: null,
          clauses: clausesFrom(from, [
            {
              id: 'LN-V1',
              text: '出现严重表述错误。',
              en: 'Grave errors of wording appear.',
              rule: flag(),
              checks: [{ check: 'wording' }],
              manual: '工具只提示疑似之处，由人判定。',
              manualEn: 'The tool only points at candidates; a person decides.',
              ...proof.account,
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
          id: 'LN-1',
          name: '内容更新',
          en: 'Updates',
          group: '内容建设',
          groupEn: 'Content',
          points: '60',
          clauses: clausesFrom(from, [
            {
              id: 'LN-1',
              text: '10 天内无更新的账号，每个扣 20 分。',
              en: 'Each account without a post within 10 days.',
              rule: perItem('20', '个'),
              window: tenDays,
              checks: [{ check: 'account-stale', params: { window: tenDays } }],
              manual: '打开账号主页，看最近一条的发布时间。',
              manualEn: 'Open the account and look at the time of the newest post.',
              ...proof.account,
            },
          ]),
        },
        {
          id: 'LN-2',
          name: '互动功能',
          en: 'Interaction',
          group: '互动交流',
          groupEn: 'Interaction',
          points: '40',
          clauses: clausesFrom(from, [
            {
              id: 'LN-2',
              text: '未提供有效互动功能，扣 40 分。',
              en: 'There is no working way to interact.',
              rule: flag('40'),
              manual: '试用留言、评论、私信或菜单中的互动入口。',
              manualEn: 'Try messages, comments or the interaction entries of the menu.',
              ...proof.account,
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
    bonusGate: null,
    bonusCap: null,
    veto: { record: 'points', points: '59' },
    rescale: { mode: 'none' },
  },
  notes: [
    { zh: '仅作示例：数字由本项目拟定，不是任何地方的规定。', en: 'An example only: the figures are ours and no place prescribes them.' },
  ],
});
