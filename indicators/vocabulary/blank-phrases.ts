/**
 * What pages write where a column holds nothing. Each pattern must fit the whole text of an element: the same words inside a sentence say
 * something else.
 */
export const blankPhrases: readonly RegExp[] = [
  /^(?:抱歉|对不起|很抱歉|您好|非常抱歉)?[,，!！]?(?:此|该|本|当前)?(?:栏目|频道|分类|列表|页面|目录|板块|类别)?(?:下|中|内|里)?(?:目前|当前|现在|现)?(?:暂时|暂|尚|还)?(?:无|没有|未有|未添加|未发布|查无|未(?=[找查检搜获]))(?:任何|(?:找|查|检索|搜索|查询|获取)到)?(?:与之)?(?:任何|相关|相应|新增|最新|更多|可显示|可供显示|可用|符合(?:条件|要求))?(?:的)?(?:信息|内容|数据|记录|文章|资料|公告|通知|新闻|文件|结果|项目|列表|视频|新增信息|更新内容|栏目内容|数据信息|内容信息)?(?:发布|更新|可显示|记录|播放)?[,，]?(?:敬请期待|请浏览其[他它]栏目|请稍后再试)?$/,
  /^(?:此|该|本)?(?:栏目|频道|页面|板块|内容|功能|模块)?(?:内容|信息|数据)?(?:暂|尚)?(?:正在|尚在|还在)?(?:建设|完善|更新|整理|维护|筹备|制作|录入|升级|规划|筹建|开发|准备)(?:之)?中[,，]?(?:敬请(?:期待|关注|谅解)|请稍[后候](?:再试)?|请浏览其[他它]栏目)?$/,
  /^(?:此|该|本)(?:栏目|频道|页面|板块)(?:暂时|暂|尚)未(?:添加|发布|公开|上传|收录|更新)(?:任何)?(?:内容|信息|数据)?$/,
  /^(?:敬请|请)?(?:期待|关注)$/,
  /^(?:no\s*(?:data|records?|content|results?|information)|nothing\s+found|empty|coming\s+soon|under\s+construction)$/i,
];

/** What pages write while content is still on its way. */
export const loadingPhrases: readonly RegExp[] = [
  /^(?:数据|内容|页面|信息)?(?:正在|努力)?(?:加载|载入|读取|获取)(?:数据|内容)?中?(?:[,，]?请?稍(?:候|等|后))?$/,
  /^loading$/i,
];

/** A sign without which no blank phrase is one: asked first, as nearly all texts of a page say something. */
const maySayNothing = /[无没未中待注]|^[^a-z]*[ceun]/i;

const trimmed = (text: string) => text.replace(/[\s\u00a0]+/g, '').replace(/^[·•※*\-—[【（(]+|[。.．!！~…\]】）)]+$/g, '');

/** The text says, and says only, that there is nothing here. */
export function isBlankPhrase(text: string): boolean {
  if (text.length > 40 || !maySayNothing.test(text)) return false;
  const core = trimmed(text);
  return core.length >= 3 && blankPhrases.some((phrase) => phrase.test(core));
}

/** The text says, and says only, that content is being loaded. */
export function isLoadingPhrase(text: string): boolean {
  if (text.length > 30) return false;
  const core = trimmed(text);
  return loadingPhrases.some((phrase) => phrase.test(core));
}
