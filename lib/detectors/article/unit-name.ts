/** What names of units and media end with. */
const ending =
  /(?:人民政府|政府办?|办公室|委员会|[局厅部委办站院校处科股]|[省市州县区]委|妇联|残联|文联|科协|侨联|工会|联合会|协会|[中小大]学|学院|幼儿园|[一二三四五六七八九十]中|公司|集团|中心|[大支中]队|派出所|日报|晚报|新闻网|报社?|电视台|广播台|融媒体?|发布|通讯社|新华社|公众号|[一-龥]{2}网)$/;

const LONGEST = 24;

/** The text reads like the name of a unit or a medium and nothing else. */
export function isUnitName(text: string): boolean {
  return text.length >= 3 && text.length <= LONGEST && !/[\d:：，。]/.test(text) && ending.test(text);
}
