import type { LedgerField } from '@/lib/scores/rubric';

/** Figures of 《政府网站监管年度报表》 (国办函〔2018〕12号): kept beside the score, they earn and cost nothing. */
export const ledger: LedgerField[] = [
  { id: 'sites-total', group: '季度抽查', name: '全年政府网站总数', en: 'Sites in the year', unit: '个' },
  { id: 'sites-drawn', group: '季度抽查', name: '抽查网站数（分季度）', en: 'Sites drawn, by quarter', unit: '个' },
  { id: 'sites-failed', group: '季度抽查', name: '不合格网站数（分季度）', en: 'Sites failed, by quarter', unit: '个' },
  { id: 'held-to-account', group: '问责', name: '问责人次', en: 'Persons held to account', unit: '人次' },
  { id: 'security-checks', group: '安全检查', name: '安全检查情况', en: 'Security checks', unit: '次' },
  { id: 'sites-opened', group: '网站开设整合', name: '新开设网站数', en: 'Sites opened', unit: '个' },
  { id: 'sites-merged', group: '网站开设整合', name: '整合迁移网站数', en: 'Sites merged', unit: '个' },
  { id: 'sites-closed', group: '网站开设整合', name: '关停网站数', en: 'Sites closed', unit: '个' },
  {
    id: 'error-reports',
    group: '找错留言办理',
    name: '“我为政府网站找错”留言办理数',
    en: 'Reports on the "report an error" platform handled',
    unit: '条',
  },
  { id: 'error-reports-in-time', group: '找错留言办理', name: '按期办结数', en: 'Of these in time', unit: '条' },
  { id: 'fake-sites', group: '假冒网站处置', name: '处置假冒政府网站数', en: 'Fake government sites dealt with', unit: '个' },
  { id: 'training', group: '人员培训', name: '培训人次', en: 'Persons trained', unit: '人次' },
];
