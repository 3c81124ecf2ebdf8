/** Words of the office's own lexicon. */
export const lexicon = {
  'workbench.lexicon.title': '用语词库',
  'workbench.lexicon.text': '页面上出现“错误写法”时列为待核，附上下文；有没有错由人判断。导入的词条与内置词库一起用，只存在本机。',
  'workbench.lexicon.counts': '内置 {built} 条，本单位 {own} 条。',
  'workbench.lexicon.example': '保存内置词库作为样例',
  'workbench.lexicon.save': '保存本单位词库',
  'workbench.lexicon.remove': '删除本单位词库',
  'workbench.lexicon.removed': '已删除本单位词库。',
  'workbench.lexicon.drop': '导入词库',
  'workbench.lexicon.drop-hint':
    'xlsx、CSV 或 JSON。栏目：错误写法、正确写法，可选启用日期、后接除外、前接除外。导入后替换原有的本单位词库。',
  'workbench.lexicon.kept': '已导入 {n} 条，下次分析页面时使用。',
  'workbench.lexicon.problems': '词库中的问题',
} as const;
