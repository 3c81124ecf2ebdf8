/** Short link texts that lead to a feature of the site, by the feature. */
export const entryWords = {
  search: /^(?:站内|全站|智能|高级|全文)?(?:搜索|检索|搜一下)$/,
  smartAnswer: /智能(?:问答|答问|客服|咨询|机器人|助手)|机器人问答|智能?小[\u4e00-\u9fff]$|在线智能/,
  rating: /好差评|(?:服务|办事|办件)(?:事项)?评价|评价(?:服务|办事)|我要评价/,
  services:
    /^(?:网上|在线|便民|政务|公共|我要|利企|个人|法人|企业)?(?:办事|服务)(?:大厅|中心|指南|平台|网|导航)?$|^(?:办事|便民|政务)服务|政务服务网|一网通办|网上办事/,
  surveys: /^(?:网上|在线|民意|意见|问卷|我要)?(?:调查|征集|征求|投票)(?:征集|调查|意见)?$|^征集调查|^调查征集|民意征集|意见征集|网上调查/,
  advice:
    /(?:书记|省长|市长|区长|县长|州长|镇长|局长|主任|领导|政务)信箱|(?:网上|在线|政策|我要|业务)(?:咨询|留言|写信|问政)|咨询(?:建言|投诉|留言)|建言献策|网民留言|留言板|互动交流|政民互动|公众参与|12345/,
} as const;

/** Link texts behind which one logs in or registers as a user of the site. */
export const loginWords =
  /^(?:请?先?|您好,?请?)?(?:用户|个人|法人|企业|公众|会员|网民|市民|统一|立即)?(?:登录|登陆|注册)(?:[/|、&]?(?:注册|登录|登陆))?$|^用户(?:中心|空间)$/;

/** Logins that are none of the public's: for editors and mail, and the channels that the indicators leave out. */
export const otherLogins = /后台|管理|编辑|采编|邮箱|邮件|办公|内网|信访|纪检|监察|举报|(?:^|[/.])(?:mail|oa|admin|manage|cms)(?:[/.]|$)/i;

/** Names, hints and targets of a field into which one types what one looks for. */
export const searchField = /搜|检索|关键[字词]|search|query|key-?words?|^(?:q|kw|wd|qt)$/i;

/** What a page of search results says of itself. */
export const resultsTold =
  /(?:找到|搜索到|检索到|查询到|共有?)[^。\n]{0,12}\d[^。\n]{0,8}(?:条|个|项|篇)[^。\n]{0,4}(?:结果|记录|信息)?|(?:搜索|检索)结果|相关结果/;

/** The result of a search that found nothing. */
export const nothingFound =
  /(?:没有|未)(?:找到|搜索到|检索到|查询到)|(?:找到|搜索到|检索到|共有?)\D{0,8}0\s*(?:条|个|项|篇)|无相关(?:结果|内容)/;

/** The first tab over results, and names of the categories beside it; a number in brackets may follow. */
export const allCategories = /^(?:全部|所有|综合|全站|不限|全网)(?:[(（]?\d+[)）]?)?$/;
export const resultCategory =
  /^(?:政策|文件|政策文件|规章|解读|政策解读|新闻|要闻|动态|资讯|政务动态|公告|通知公告|公开|信息公开|政务公开|办事|服务|办事指南|办事服务|政务服务|事项|互动|问答|互动交流|留言|图片|视频|附件|文档|数据|专题|机构)(?:[(（]?\d+[)）]?)?$/;

/** Columns of activities in which the public takes part, and titles in them that tell of results rather than of an activity. */
export const activityColumns = {
  survey: /征集|网上调查|在线调查|民意调查|问卷|投票/,
  interview: /访谈/,
} as const;
export const notActivityColumn = /结果|反馈|公示|统计|调查研究|调查队/;
export const activityResult = /结果|反馈|采纳|答复|回复|情况(?:说明|汇总|通报)|总结/;
