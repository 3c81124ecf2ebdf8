/** Words that a service guide's values are judged by. Patterns are matched on NFKC text without white space. */

/** A value that stands for nothing. */
export const emptyValues: readonly RegExp[] = [
  /^(?:无|暂无|没有|略|待定|待补充|空|详见|另见|见|\/|\\|-+|—+|-{1,2}|\.+|…+|null|undefined|none|n\/a)$/i,
  /^(?:请)?(?:详见|参见|见|咨询|请咨询|以)(?:办事)?(?:窗口|大厅|现场|相关(?:规定|文件)|有关(?:规定|文件))(?:公告|公示|通知|为准)?[。.]?$/,
  /^(?:暂无|无)(?:内容|数据|信息|相关(?:内容|数据|信息|规定))[。.]?$/,
];

/** Elements for which 无 says something: no fee is charged, nothing is demanded. */
export const noneIsAnAnswer: ReadonlySet<string> = new Set(['fees', 'conditions']);

/** 表述含糊: an open-ended demand. `sure` ones are the wording that the indicators themselves give as the example. */
export const vagueMaterials: readonly { sure: boolean; pattern: RegExp }[] = [
  {
    sure: true,
    pattern:
      /(?:法律|法规|规章|规定|要求|认为|机关|部门|单位|窗口)[^。；;，,]{0,16}(?:规定|要求|应当|应|需要?|需)(?:提交|提供|出具|报送|递交)?的?(?:其他|其它)(?:有关|相关|必要|必需)?(?:的)?(?:材料|资料|文件|证件|证明)/,
  },
  {
    sure: true,
    pattern:
      /(?:其他|其它)(?:依法|按规定|按照规定|根据规定|法律法规规定)?(?:应当|应|需要?|必须)(?:提交|提供|出具|报送|递交)的(?:材料|资料|文件|证件|证明)/,
  },
  { sure: false, pattern: /(?:其他|其它)(?:有关|相关|必要|必需|所需)的?(?:材料|资料|文件|证件|证明)/ },
  { sure: false, pattern: /等(?:有关|相关|必要)(?:材料|资料|文件|证件|证明)/ },
];

/** 材料形式: words that tell in which form a material is wanted. */
export const materialForms: readonly { form: string; pattern: RegExp }[] = [
  { form: '原件', pattern: /原件/ },
  { form: '复印件', pattern: /复印件|影印件/ },
  { form: '纸质', pattern: /纸质|书面材料/ },
  { form: '电子', pattern: /电子(?:版|件|文档|文件|材料|扫描件|表格)|扫描件|上传/ },
  { form: '份数', pattern: /(?:一式)?[一二两三四五六七八九十\d]+份/ },
];

/** A form the applicant has to fill in. */
export const formNames =
  /(?:《[^》]{0,30}(?:申请表|申报表|登记表|审批表|备案表|报名表|承诺书|申请书|备案书|信息表)》|[一-鿿]{2,16}(?:申请表|申报表|登记表|审批表|备案表|报名表))/g;

/** What stands before a form's name in running text and is no part of it. */
export const beforeFormName = /^.*(?:填写|填报|填好|填妥|提交|提供|递交|领取|申领|索取|持|交)(?:好)?的?(?=.)/;

/** How a form may be had, other than by a link. */
export const formChannels =
  /(?:表格|表|样表|范本|文本)?(?:可|请|自行|免费)?(?:下载|领取|申领|索取|网上填写|在线填写|现场填写|窗口提供|自动生成)/;

/** A law, rule or document named in a guide. */
export const policyNames = /《[^《》]{4,60}》/g;

/** Titles and columns that say "this is a guide". */
export const guideTitles = /办事指南|服务指南|办理指南|办事指引|办理须知|办事须知|办理流程|申请指南|申办指南/;
