/** A wrong form and its right one. Only a hint: a quotation or an old document may rightly hold the wrong form. */
export interface LexiconEntry {
  wrong: string;
  right: string;
  /** Only in articles published from this day on: institutions that were renamed. */
  since?: string;
  /** Characters that make it another, right word when they follow or stand before. */
  notBefore?: string[];
  notAfter?: string[];
}

const phrases: readonly (readonly [wrong: string, right: string])[] = [
  ['布署', '部署'],
  ['一如继往', '一如既往'],
  ['再接再励', '再接再厉'],
  ['按步就班', '按部就班'],
  ['默守成规', '墨守成规'],
  ['迫不急待', '迫不及待'],
  ['实是求是', '实事求是'],
  ['提纲携领', '提纲挈领'],
  ['名列前矛', '名列前茅'],
  ['不径而走', '不胫而走'],
  ['言简意骇', '言简意赅'],
  ['世外桃园', '世外桃源'],
  ['水泻不通', '水泄不通'],
  ['蛛丝蚂迹', '蛛丝马迹'],
  ['川流不惜', '川流不息'],
  ['穿流不息', '川流不息'],
  ['鼎立相助', '鼎力相助'],
  ['辐员辽阔', '幅员辽阔'],
  ['委屈求全', '委曲求全'],
  ['食不裹腹', '食不果腹'],
  ['出奇不意', '出其不意'],
  ['安份守己', '安分守己'],
  ['走头无路', '走投无路'],
  ['谈笑风声', '谈笑风生'],
  ['甘败下风', '甘拜下风'],
  ['自抱自弃', '自暴自弃'],
  ['重峦叠障', '重峦叠嶂'],
  ['欢渡春节', '欢度春节'],
  ['欢渡国庆', '欢度国庆'],
  ['入场卷', '入场券'],
  ['峻工', '竣工'],
  ['松驰', '松弛'],
  ['防碍', '妨碍'],
  ['社会主意', '社会主义'],
  ['人民政俯', '人民政府'],
  ['全心全意为人民服物', '全心全意为人民服务'],
];

/** Bodies renamed by the institutional reform of 2018; the first day of 2019 leaves time for papers already under way. */
const renamed: readonly LexiconEntry[] = [
  { wrong: '环境保护部', right: '生态环境部', since: '2019-01-01', notBefore: ['门'] },
  { wrong: '国土资源部', right: '自然资源部', since: '2019-01-01', notBefore: ['门'] },
  { wrong: '国家工商行政管理总局', right: '国家市场监督管理总局', since: '2019-01-01' },
  { wrong: '国家食品药品监督管理总局', right: '国家市场监督管理总局、国家药品监督管理局', since: '2019-01-01' },
  { wrong: '国家卫生和计划生育委员会', right: '国家卫生健康委员会', since: '2019-01-01' },
  { wrong: '国家安全生产监督管理总局', right: '应急管理部', since: '2019-01-01' },
  { wrong: '国家旅游局', right: '文化和旅游部', since: '2019-01-01' },
];

export const lexicon: readonly LexiconEntry[] = [...phrases.map(([wrong, right]) => ({ wrong, right })), ...renamed];

/** The built-in entries and the office's own, which have the last word on a form that both have. */
export function lexiconWith(own: readonly LexiconEntry[]): LexiconEntry[] {
  return [...new Map([...lexicon, ...own].map((entry) => [entry.wrong, entry])).values()];
}
