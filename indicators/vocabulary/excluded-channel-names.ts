/** Names of the excluded channels, by their ids: for findings, which people read. */
export const excludedChannelNames: Readonly<Record<string, { zh: string; en: string }>> = {
  petition: { zh: '网上信访', en: 'Petitions' },
  discipline: { zh: '纪检举报', en: 'Discipline reports' },
  interview: { zh: '在线访谈', en: 'Interviews' },
  survey: { zh: '调查征集', en: 'Surveys' },
};
