/** Names of the classes of columns, by the ids that `columnClassOf` gives: for people, who choose among them. */
export const columnClassNames: Readonly<Record<string, { zh: string; en: string }>> = {
  news: { zh: '动态要闻', en: 'News' },
  notices: { zh: '通知公告', en: 'Notices' },
  policies: { zh: '政策文件', en: 'Policies' },
  interpretation: { zh: '政策解读', en: 'Interpretation' },
  personnel: { zh: '人事信息', en: 'Personnel' },
  plans: { zh: '规划计划', en: 'Plans' },
  data: { zh: '数据发布', en: 'Data' },
  overview: { zh: '概况信息', en: 'Overview' },
  organs: { zh: '机构职能', en: 'Organs' },
  leaders: { zh: '领导信息', en: 'Leaders' },
  standing: { zh: '常设内容', en: 'Standing content' },
};
