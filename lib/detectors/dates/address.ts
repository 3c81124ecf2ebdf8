import { plausible } from './token';

const Y = '(?<y>(?:199|20[0-4])\\d)';
const M = '(?<m>0[1-9]|1[0-2])';
const D = '(?<d>0[1-9]|[12]\\d|3[01])';

const anyYear = /(?:199|20[0-4])\d/;

/** Forms in which content systems write the day of publication into an address, the surest first. */
const forms = [
  new RegExp(`(?:^|[/_-])t${Y}${M}${D}_`), // t20190418_1234.html
  new RegExp(`/${Y}[-_/]${M}[-_/]${D}(?=[/_.-]|$)`), // 2018-07-27/, 2018/07/27/
  new RegExp(`/${Y}[-/]?${M}/${D}(?=[/_.-]|$)`), // 2019-04/18/, 201904/18/
  new RegExp(`/${Y}/${M}${D}(?=[/_.-]|$)`), // 2018/0727/
  new RegExp(`/${Y}/(?<m>1[0-2]|[1-9])/(?<d>[12]\\d|3[01]|[1-9])/`), // art/2018/7/27/
  new RegExp(`[/_=-]${Y}${M}${D}(?=\\D|$)`), // 20180727/, art_20180727.html
  new RegExp(`/${Y}${M}${D}\\d{4,9}(?=\\D|$)`), // 201807271530001.html
  new RegExp(`/${Y}-?${M}(?=/|$)`), // 201904/, 2019-04/
  new RegExp(`/${Y}/${M}(?=/|$)`), // 2019/04/
];

/** The day (or month) that an address tells, `2019-04-18` or `2019-04`: a hint about the year and never a date that the page shows. */
export function dateInAddress(address: string | null): string | null {
  if (!address) return null;
  const start = address.indexOf('/', address.indexOf('//') + 2);
  const year = start < 0 ? -1 : address.slice(start).search(anyYear);
  if (year < 0) return null;
  // No form begins more than two signs before its year.
  const path = address.slice(start + Math.max(0, year - 2));
  for (const form of forms) {
    const g = form.exec(path)?.groups;
    if (!g?.y || !g.m) continue;
    if (!plausible(Number(g.y), Number(g.m), g.d === undefined ? null : Number(g.d))) continue;
    const month = `${g.y}-${g.m.padStart(2, '0')}`;
    return g.d === undefined ? month : `${month}-${g.d.padStart(2, '0')}`;
  }
  return null;
}
