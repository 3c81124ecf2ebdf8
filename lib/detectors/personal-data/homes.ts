const number = '(?:\\d{1,4}|[一二三四五六七八九十]{1,3})';

/** Where a person lives, down to the door: a flat of a building, or a number of a village group. */
const flat = `[\\u4e00-\\u9fff\\d]{2,16}?${number}(?:栋|幢|号楼|座)(?:[\\dA-Za-z一二三四五六七八九十]{1,3}单元)?(?:\\d{1,2}[楼层])?\\d{1,4}(?:室|户|号房?)`;
const farm = `[\\u4e00-\\u9fff]{2,14}[村庄社][\\u4e00-\\u9fff]{0,6}?第?${number}[组队]\\d{1,4}号`;
const home = new RegExp(`${flat}|${farm}`, 'g');

/** One cheap look for what every such address ends in spares nearly all text the search. */
const maybeHome = /[栋幢楼座元层组队][^\s，。]{0,10}\d[室户号]/;

/** Doors behind which offices are: they publish their addresses. */
const office = /中心|大厅|办公|政府|机关|[局委院校所站行社]\d|医院|学校|公司|窗口|大厦|写字楼|会议/;

/** Addresses of homes in a text, with where each begins. */
export function homesIn(text: string): { text: string; at: number }[] {
  if (!maybeHome.test(text)) return [];
  return [...text.matchAll(home)].flatMap((match) => (office.test(match[0]) ? [] : [{ text: match[0], at: match.index }]));
}

/** A text with its addresses hidden. */
export function withoutHomes(text: string, hide: (address: string) => string): string {
  return text.replace(home, (address) => (office.test(address) ? address : hide(address)));
}
