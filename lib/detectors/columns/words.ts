/** Text of links that lead on to the whole list. */
export const moreText =
  /^[\s+＋>»›.·…［[【（(-]*(?:查看|浏览|点击|了解)?(?:更多|全部|more)(?:\s*(?:信息|内容|新闻|公告|>|»|›|\+|＋|\.|…))*[\s+＋>»›》.·…\]】）)-]*$/i;
/** Text of links and buttons that turn pages. */
export const pagerText =
  /^[\s<>«»‹›[\]【】|]*(?:首\s?页|第一页|上一?页|前一?页|下一?页|后一?页|尾\s?页|末\s?页|最后一?页|前页|后页|跳转|转到|go|prev(?:ious)?|next|first|last|第?\d{1,4}页?|共\s?\d+\s?[页条]?(?:记录|信息)?|\.\.\.|…)[\s<>«»‹›[\]【】|]*$/i;
/** Of these, the ones that lead to older entries. */
export const olderText = /^[\s<>«»‹›[\]【】|]*(?:下一?页|后一?页|后页|尾\s?页|末\s?页|最后一?页|next|last)[\s<>«»‹›[\]【】|]*$/i;
/** Of these, the ones that lead to newer entries. */
export const newerText = /^[\s<>«»‹›[\]【】|]*(?:上一?页|前一?页|前页|prev(?:ious)?)[\s<>«»‹›[\]【】|]*$/i;
/** Link texts that say nothing about what they lead to. */
export const genericText =
  /^[\s[【（(]*(?:详情|详细|查看|阅读|点击|进入|全文|下载|查看详情|查看全文|阅读全文|点击查看|在线办理|详细信息|>+|»+)[\s>»\]】）).]*$/;
/** Links that act on the page in hand and lead to no entry. */
export const toolText =
  /^[\s[【（(]*(?:返回(?:列表|上一?[级页]|首页|顶部)?|打印(?:本页)?|关闭(?:窗口|本页)?|收藏|分享(?:到)?|字[号体]|大|中|小|我要(?:打印|纠错|收藏)|刷新|登录|注册|回到顶部|top|print|close)[\s\]】）)]*$/i;
/** Marks of an entry that stays on top. */
export const pinnedText = /^[\s[【（(]*(?:置顶|顶|热|推荐|重要|头条|hot|top)[\s\]】）)]*$/i;
/** What leads into a breadcrumb. */
export const crumbText = /(?:(?:当前|您?现?在?(?:的|所在)?|你的?|所在)(?:的)?(?:位置|栏目|频道)|(?:^|\n)位置)\s*(?:是|为)?\s*[:：>]/;
/** Last steps of a breadcrumb that name the page's form and not its place. */
export const crumbTail = /^(?:正文|内容|详情|列表|文章|浏览文章|信息内容|详细内容|信息列表|文章列表|栏目列表|查看)$/;
/** Headings of boxes that gather entries of other columns. */
export const gatheredHeading =
  /^(?:相关|推荐|热门|热点|最新|最热|猜你|延伸|上一?篇|下一?篇|本周|今日|每日|一周|点击)?(?:阅读|文章|新闻|推荐|排行|热点|链接|导读|信息排行|点击排行|解读|文件)?(?:排行榜?|推荐|阅读)$|^相关(?!通知|公告|通告)|^(?:热[点门]|推荐)文章$|^[上下]一[篇条则]/;
/** What stands on every page beside its content: filings, rights, advice about browsers, who wrote and drew. Neither heading nor entry. (The
 * province's sign before ICP备 is looked back at: as the beginning of an alternative it would make every character one.) */
export const furnitureText =
  /版权(?:所有|归)|copyright|ICP备(?<=[A-Z\u4e00-\u9fff]ICP备)|网安备|网站标识码|浏览器|分辨率|^(?:作者|来源|信息来源|编辑|责任编辑|制图|审核|供稿|主办(?:单位)?|承办(?:单位)?|协办(?:单位)?|技术支持|地址|邮编|电话|联系电话|传真)\s*[:：]/i;
/** What the columns of a table are called: no list is. */
export const tableHeadText =
  /^(?:序号|编号|(?:信息|文件|公文|公开|事项|信件)?(?:名称|标题)|[文字]号|发文字号|文件编号|索引号|(?:发布|公开|公布|生成|成文|发文|更新|制发|信件|来信|受理|办件|办理|回复)(?:日期|时间|机构|单位|部门|状态|事[件项])|(?:截止|开始|结束|开标|报名)(?:日期|时间)|日期|时间|来源|类别|类型|点击(?:数|量|率)?|浏览(?:量|次数)?|操作|状态){1,5}$/;
/** Headings of boxes that belong to a page or to its visitor and may well be empty: they are no columns. */
export const sideHeading = /评论|附件|我的|(?:搜索|浏览|历史)记录|购物车|登录/;
/** Headings of boxes of links. */
export const linkHeading = /链接|导航|网站群|站群|快捷|通道|快速|便民|常用|服务大厅|专题|矩阵|新媒体|二维码|办事服务|热点服务|分享/;
