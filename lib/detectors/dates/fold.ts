const fullWidth = /[！-～　⽉⽇]/;
const fullWidthAll = new RegExp(fullWidth, 'g');

/**
 * Full-width digits and signs as ASCII, character for character, so that places in the folded text are places in the original. Compatible
 * forms of 月 and 日 that some pages carry are mended too.
 */
export function foldWidth(text: string): string {
  if (!fullWidth.test(text)) return text;
  return text.replace(fullWidthAll, (character) => {
    if (character === '　') return ' ';
    if (character === '⽉') return '月';
    if (character === '⽇') return '日';
    return String.fromCharCode(character.charCodeAt(0) - 0xfee0);
  });
}

const digits: Record<string, number> = {
  〇: 0,
  '○': 0,
  零: 0,
  '0': 0,
  O: 0,
  一: 1,
  二: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};

/** 二〇一八 → 2018: digit by digit; `null` when a character is no digit. */
export function chineseYear(text: string): number | null {
  let year = 0;
  for (const character of text) {
    const digit = digits[character];
    if (digit === undefined) return null;
    year = year * 10 + digit;
  }
  return year;
}

/** 二十七 → 27, 十 → 10, 廿三 → 23: numbers up to 99 as they stand in dates. */
export function chineseNumber(text: string): number | null {
  const plain = text.replace('廿', '二十').replace('卅', '三十');
  const ten = plain.indexOf('十');
  if (ten < 0) return chineseYear(plain);
  const tens = ten === 0 ? 1 : digits[plain.slice(0, ten)];
  const ones = ten === plain.length - 1 ? 0 : digits[plain.slice(ten + 1)];
  return tens === undefined || ones === undefined ? null : tens * 10 + ones;
}
