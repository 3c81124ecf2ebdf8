import { words } from './words';

/** Class of a column whose heading says nothing. */
export const otherClass = 'other';

/**
 * What kind of content a column holds, by words that its heading contains (compared without white space): the classes that the rubrics speak of.
 * The longest match of all classes wins, so 政策解读 is no 政策.
 */
const columnClasses: Readonly<Record<string, readonly string[]>> = {
  news: words(
    '要闻 动态 新闻 政务信息 工作信息 今日 头条 快讯 资讯 政府工作 领导活动 政务活动 媒体关注 媒体聚焦 国务院信息 上级信息 信息快递',
  ),
  notices: words('通知公告 公示公告 公告公示 通告 通知 公告 公示 公告栏 启事'),
  policies: words('政策文件 政府文件 规范性文件 政策法规 法规文件 政策 文件 法规 规章 政府令 法律法规 规章制度 公文'),
  interpretation: words('政策解读 文件解读 解读 图解 一图读懂 政策问答 图说政策 新闻发布会 在线访谈'),
  personnel: words('人事任免 人事信息 人事 任免 干部任前公示 任前公示 招考录用 人事招聘 公务员招录 招录 招聘'),
  plans: words('政府工作报告 工作报告 工作总结 规划计划 规划 计划总结 发展规划 专项规划 工作计划 计划'),
  data: words('数据发布 统计数据 统计信息 统计公报 数据 统计 经济运行 开放数据'),
  overview: words('概况 概览 简介 历史沿革 行政区划 地理 人文 名人 风土人情 景点 旅游 走进 印象'),
  organs: words('政府工作部门 工作部门 工作机构 机构职能 机构设置 组织机构 内设机构 机构 职能 部门 直属单位 职责'),
  leaders: words('领导信息 领导之窗 领导简介 政府领导 领导班子 领导 县长 市长 区长 副县长 局长 主任简介'),
  standing: words('公开指南 依申请公开 公开制度 联系我们 关于我们 网站声明 隐私声明 使用帮助 网站地图'),
};

/**
 * Headings that hold a word of a class and yet are none: letter boxes named after an office, activity of interaction, and what is put up once
 * and then stays, such as topics, downloads and the names of spokesmen; also boxes of what others read or what is like this, and
 * figures of the site's own work: none of them follows a calendar.
 */
const classExceptions: readonly { word: string; id: string }[] = [
  { word: '信箱', id: otherClass },
  { word: '邮箱', id: otherClass },
  { word: '意见征集', id: otherClass },
  { word: '咨询', id: otherClass },
  { word: '专题', id: otherClass },
  { word: '下载', id: otherClass },
  { word: '发言人', id: otherClass },
  { word: '政务信息公开', id: otherClass },
  { word: '推荐', id: otherClass },
  ...words('公开统计 办件统计 信件统计 访问统计 投稿统计').map((word) => ({ word, id: otherClass })),
  ...words('相关新闻 相关文章 相关文件 相关信息').map((word) => ({ word, id: otherClass })),
  { word: '排行', id: otherClass },
  { word: '热门', id: otherClass },
  { word: '访谈', id: 'interpretation' },
  { word: '部门动态', id: 'news' },
  { word: '领导活动', id: 'news' },
  { word: '部门文件', id: 'policies' },
  { word: '部门解读', id: 'interpretation' },
  { word: '通知公告', id: 'notices' },
];

/** Names of bodies end so: 住房和城乡规划建设管理局 plans nothing by its name, and is no class of column. */
const bodyName = /^[\u4e00-\u9fff、]{3,}(?:局|委员会|委|厅|人民政府|街道办事处|管理处|服务中心|分局|大队|支队|银行|公司)$/;

/** All words with their class, the longest first; among words of one length the order of the classes decides. */
const ranked = Object.entries(columnClasses)
  .flatMap(([id, list]) => list.map((word) => ({ word, id })))
  .sort((a, b) => b.word.length - a.word.length);

/** Places in `ranked` by the word's first character: a heading has few characters, the classes have many words. */
const ranksByFirst = new Map<string, number[]>();
ranked.forEach(({ word }, rank) => {
  const first = word.charAt(0);
  ranksByFirst.set(first, [...(ranksByFirst.get(first) ?? []), rank]);
});

/** Class of a heading: an exception, else the class of its longest known word, else `other`. */
export function columnClassOf(heading: string): string {
  const text = heading.replace(/\s/g, '');
  const exception = classExceptions.find(({ word }) => text.includes(word));
  if (exception) return exception.id;
  if (bodyName.test(text)) return otherClass;
  let best = ranked.length;
  for (let at = 0; at < text.length; at += 1) {
    for (const rank of ranksByFirst.get(text.charAt(at)) ?? [])
      if (rank < best && text.startsWith(ranked[rank]?.word ?? '', at)) best = rank;
  }
  return ranked[best]?.id ?? otherClass;
}
