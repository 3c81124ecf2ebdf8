import { proof } from '@/indicators/vocabulary/evidence';
import { atLeast, beyond, clausesFrom, defineRubric, flag, perItem, years } from '@/lib/scores/define-rubric';
import { ledger } from './ledger';

const from = '国办秘函〔2019〕19号《政府网站与政务新媒体监管工作年度考核指标》';
const fragment = {
  zh: '只见于残缺的转载，未核对官方原文。',
  en: 'Known from a damaged reprint only; not compared with the official text.',
};

/** 《政府网站与政务新媒体监管工作年度考核指标》: the structure, and the few items that could be read. The office enters the rest. */
export default defineRubric({
  format: 1,
  id: 'supervision-2019',
  version: '1.0.0',
  name: '监管工作年度考核指标（2019）',
  en: 'Yearly assessment of supervising offices (2019)',
  documentNo: '国办秘函〔2019〕19号',
  effective: '2019-04-01',
  label: '结构固定，条目由单位录入',
  verified: false,
  kinds: ['portal', 'ministry-portal', 'department', 'other'],
  parts: [
    {
      kind: 'veto',
      name: '单项否决指标',
      en: 'Vetoes',
      points: null,
      incomplete: true,
      indicators: [
        {
          id: '19S-V1',
          name: '多个网站或新媒体出现严重表述错误',
          en: 'Several sites or accounts with grave errors of wording',
          group: '单项否决',
          groupEn: 'Veto',
          points: null,
          clauses: clausesFrom(from, [
            {
              id: '19S-V1',
              text: '国务院办公厅抽查中，本地区本部门有多个网站或政务新媒体因出现严重表述错误被判定为不合格。',
              en: 'In national spot checks several sites or accounts of this place or body failed for grave errors of wording.',
              rule: flag(),
              window: years(1),
              manual: '查国务院办公厅本年度抽查通报及名单。',
              manualEn: "Consult the year's national bulletins and their lists.",
              doubt: { zh: '“多个”的具体数目未核对原文。', en: 'What number "several" means was not verified.' },
              ...proof.office,
            },
          ]),
        },
        {
          id: '19S-V2',
          name: '不合格网站数量',
          en: 'Number of failed sites',
          group: '单项否决',
          groupEn: 'Veto',
          points: null,
          clauses: clausesFrom(from, [
            {
              id: '19S-V2',
              text: '国务院办公厅抽查中，本地区本部门网站因其他原因被判定为不合格的数量达到规定数。',
              en: 'In national spot checks the number of sites failed for other reasons reached the prescribed one.',
              rule: flag(),
              window: years(1),
              manual: '规定数未核对原文，由使用单位确认后启用本条。',
              manualEn: 'The number was not verified; the office confirms it before switching this clause on.',
              doubt: { zh: '规定数未核对原文，默认不启用。', en: 'The number was not verified; off by default.' },
              enabled: false,
              ...proof.office,
            },
          ]),
        },
      ],
    },
    {
      kind: 'deduction',
      name: '扣分指标',
      en: 'Deductions',
      points: '100',
      incomplete: true,
      indicators: [
        {
          id: '19S-D1',
          name: '“我为政府网站找错”留言办理',
          en: 'Handling of reported errors',
          group: '监管工作',
          groupEn: 'Supervision',
          points: null,
          clauses: clausesFrom(from, [
            {
              id: '19S-D1a',
              text: '上一年度“我为政府网站找错”平台网民留言未办结的，每条扣 3 分。',
              en: 'Each message of the past year on the "report an error" platform that was not completed.',
              rule: perItem('3', '条'),
              window: years(1),
              manual: '在找错平台后台导出上一年度留言，统计未办结数。',
              manualEn: "Export the past year's messages from the platform and count those not completed.",
              doubt: fragment,
              ...proof.office,
            },
            {
              id: '19S-D1b',
              text: '上一年度网民留言超过 1 个月才办结的，每条扣 2 分。',
              en: 'Each message of the past year that took more than 1 month.',
              rule: perItem('2', '条'),
              window: years(1),
              manual: '由残缺片段重组，使用单位核对原文后再启用。',
              manualEn: 'Reassembled from fragments; switch it on only after checking the official text.',
              doubt: { zh: '由乱序片段重组，默认不启用。', en: 'Reassembled from disordered fragments; off by default.' },
              enabled: false,
              ...proof.office,
            },
          ]),
        },
      ],
    },
    {
      kind: 'bonus',
      name: '加分指标',
      en: 'Bonuses',
      points: '20',
      incomplete: true,
      indicators: [
        {
          id: '19S-B4',
          name: '集约化',
          en: 'Common platform',
          group: '监管工作',
          groupEn: 'Supervision',
          points: '5',
          clauses: clausesFrom(from, [
            {
              id: '19S-B4',
              text: '本地区本部门政府网站均迁移至集约化平台，实现资源优化融合、数据互认共享、管理统筹规范。',
              en: 'All sites of this place or body moved to the common platform, with shared resources, data and management.',
              rule: flag('5'),
              manual: '核对网站名录与集约化平台接入名单。',
              manualEn: "Compare the register of sites with the platform's list.",
              doubt: fragment,
              ...proof.office,
            },
          ]),
        },
      ],
    },
  ],
  scoring: {
    base: '100',
    floor: null,
    pass: atLeast(60),
    bonusGate: beyond(80),
    bonusCap: '20',
    veto: { record: 'none' },
    rescale: { mode: 'none' },
  },
  ledger,
  notes: [
    {
      zh: '大部分条目未能取得官方原文，没有补写；使用单位应在副本中录入其余条目后再使用。',
      en: 'Most items could not be had and were not made up; the office enters the rest in a copy before use.',
    },
  ],
});
