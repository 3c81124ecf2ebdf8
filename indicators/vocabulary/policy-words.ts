/** Words that tell interpretations and policy documents apart. */

/** Titles and columns of interpretations. */
export const interpretationWords = /解读|图解|一图读懂|一图看懂|图说政策|政策问答|答记者问|政策释义/;

/** Titles of interpretations drawn as a chart. */
export const chartWords = /图解|图表|一图|图说|长图/;

/** Columns of policy documents. */
export const documentColumns = /政府文件|政策文件|规范性文件|政策法规|行政规范|政府令|政办发|文件库|文件公开|公文公开/;

/** Titles of documents. */
export const documentTitles =
  /(?:关于|印发|公布|修订).{4,}(?:的)?(?:通知|意见|决定|公告|批复|规定|办法|方案|细则)(?:[_\-—|\n]|$)|(?:办法|细则|规定|条例|方案|规划)[》)）]?(?:的通知)?(?:[_\-—|\n]|$)/;

/** Labels of links to the document that is interpreted. */
export const documentLabels =
  /政策原文|文件原文|查看(?:政策|文件|全文)|原文链接|查看原文|原文下载|被解读文件|解读文件|相关文件|关联文件|政策链接|文件链接|相关政策/;

/** Labels of links to interpretations. */
export const interpretationLabels =
  /(?:相关|政策|文件|图文|专家|部门)解读\s*[:：】]|^解读\s*[:：]|^[【[]?(?:相关解读|政策解读|解读材料|解读链接|解读文章|关联解读|图解)[】\]]?$|^[【[]?(?:相关解读|解读链接|关联解读)/;

/** Documents that nobody has to interpret: appointments, commendations, replies, holidays. */
export const needNoInterpretation = /任免|任职|免职|任命|表彰|嘉奖|批复|通报|公示|放假|嘉奖令/;
