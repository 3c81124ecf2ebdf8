/** Characters of the labels that vocabularies know, as written in traditional script, and in the same order in simplified script. */
const traditional =
  '發佈時間來點閱單網標識碼備號辦聯繫繋電話編輯瀏覽讀無暫資當頁關於實機構稱條據請證複復覆費監諮詢責級書類別處隊員轉內聞務長' +
  '縣鎮鄉區麼設項審許開動態訊報導檔規劃計統數佔濟經運業產財購體國訂簽註記錄領對範圍說環節過續見問題專欄連結館為準執達適從檢' +
  '驗給個們這種學會議壓應緊災衛勞師價僅優傳債億倉獎獲簡歷圖陽頭鏈覺協歡滿評詳細訪談徵選樣裡臺繳納須額術維護權總紹轄濾壹貳參' +
  '寫郵舉訴熱線講隨遞遲樓層屬係';
const simplified =
  '发布时间来点阅单网标识码备号办联系系电话编辑浏览读无暂资当页关于实机构称条据请证复复复费监咨询责级书类别处队员转内闻务长' +
  '县镇乡区么设项审许开动态讯报导档规划计统数占济经运业产财购体国订签注记录领对范围说环节过续见问题专栏连结馆为准执达适从检' +
  '验给个们这种学会议压应紧灾卫劳师价仅优传债亿仓奖获简历图阳头链觉协欢满评详细访谈征选样里台缴纳须额术维护权总绍辖滤一二参' +
  '写邮举诉热线讲随递迟楼层属系';

/** By character code: what a character becomes; 0 = it stays. A table, because whole pages are looked through. */
const becomes = new Uint16Array(0x1_0000);
[...traditional].forEach((character, i) => {
  becomes[character.charCodeAt(0)] = [...simplified][i]?.charCodeAt(0) ?? 0;
});

const each = new RegExp(`[${traditional}]`, 'g');

/**
 * A label in traditional script as vocabularies write it, character for character: places in the answer are places in the original. For
 * comparison only; what is shown stays as the page has it.
 */
export function foldScript(text: string): string {
  for (let i = 0; i < text.length; i += 1) {
    if (becomes[text.charCodeAt(i)] !== 0)
      return text.replace(each, (character) => String.fromCharCode(becomes[character.charCodeAt(0)] ?? 0));
  }
  return text;
}
