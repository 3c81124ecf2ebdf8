/**
 * What pages write where a column holds nothing. Each pattern must fit the whole text of an element: the same words inside a sentence say
 * something else.
 */
export const blankPhrases: readonly RegExp[] = [
  /^(?:抱歉|对不起|很抱歉|您好)?[,，!！]?(?:此|该|本|当前)?(?:栏目|频道|分类|列表|页面|目录|板块)?(?:下|中|内|里)?(?:目前|当前|现在|现)?(?:暂时|暂|尚)?(?:无|没有|未有|未添加|未发布)(?:任何|找到|查到|检索到)?(?:相关|新增|最新|更多|可显示|符合条件)?(?:的)?(?:信息|内容|数据|记录|文章|资料|公告|通知|新闻|文件|结果|新增信息|更新内容|栏目内容)?(?:发布|更新|可显示)?$/,
  /^(?:此|该|本)?(?:栏目|频道|页面|板块)?(?:内容|信息)?(?:正在|尚在)?(?:建设|完善|更新|整理|维护|筹备|制作|录入)(?:之)?中$/,
  /^(?:敬请|请)?(?:期待|关注)$/,
  /^(?:内容|信息|栏目)?(?:正在)?(?:建设|完善|更新)中[,，]?敬请(?:期待|关注)$/,
  /^(?:no\s*(?:data|records?|content|results?|information)|nothing\s+found|empty|coming\s+soon|under\s+construction)$/i,
];

/** What pages write while content is still on its way. */
export const loadingPhrases: readonly RegExp[] = [
  /^(?:数据|内容|页面|信息)?(?:正在|努力)?(?:加载|载入|读取|获取)(?:数据|内容)?中?(?:[,，]?请?稍(?:候|等|后))?$/,
  /^loading$/i,
];

const trimmed = (text: string) => text.replace(/[\s\u00a0]+/g, '').replace(/^[·•※*\-—[【（(]+|[。.．!！~…\]】）)]+$/g, '');

/** The text says, and says only, that there is nothing here. */
export function isBlankPhrase(text: string): boolean {
  if (text.length > 40) return false;
  const core = trimmed(text);
  return core.length >= 3 && blankPhrases.some((phrase) => phrase.test(core));
}

/** The text says, and says only, that content is being loaded. */
export function isLoadingPhrase(text: string): boolean {
  if (text.length > 30) return false;
  const core = trimmed(text);
  return loadingPhrases.some((phrase) => phrase.test(core));
}
