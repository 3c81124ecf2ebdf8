const brackets = { open: '[〔\\[【（(﹝]', close: '[〕\\]】）)﹞]' };

/** 文号: an agency's short name, a bracketed year, a serial number. */
const number = `[\\u4e00-\\u9fff]{1,14}\\s*${brackets.open}\\s*(?:19|20)\\d{2}\\s*年?\\s*${brackets.close}\\s*第?\\s*\\d{1,5}\\s*号`;
/** A year's third announcement has no agency in front: 2022年第3号. */
const ofYear = `(?:19|20)\\d{2}年第\\d{1,4}号`;
const whole = new RegExp(`^[（(]?(?:${number}|${ofYear})[）)]?$`);
const anywhere = new RegExp(number, 'g');

/** The document number that a text consists of, or null. */
export function soleDocumentNumber(text: string): string | null {
  const core = text.replace(/\s+/g, '');
  return core.length <= 40 && whole.test(core) ? core.replace(/^[（(]|(?<=号)[）)]$/g, '') : null;
}

/** What a label calls the number: besides usual ones 县政府令第12号, 第12号. A dash or 无 is none. */
export function labelledDocumentNumber(text: string): string | null {
  const core = text.replace(/\s+/g, '');
  return soleDocumentNumber(text) ?? (core.length <= 24 && /\d{1,5}号(?:令)?$/.test(core) ? core : null);
}

/** Every document number named in a text, blanks removed, each once. */
export function documentNumbersIn(text: string): string[] {
  return [
    ...new Set(
      [...text.matchAll(anywhere)].map(([match]) => match.replace(/\s+/g, '').replace(/^(?:根据|按照|依据|以|和|及|与|的|为|见)/, '')),
    ),
  ];
}

/** The same number in one spelling: brackets, blanks and 第 do not distinguish numbers. */
export function sameDocumentNumber(a: string, b: string): boolean {
  return keyOf(a) === keyOf(b);
}

const anyOpen = new RegExp(brackets.open, 'g');
const anyClose = new RegExp(brackets.close, 'g');

function keyOf(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\s第年]/g, '')
    .replace(anyOpen, '[')
    .replace(anyClose, ']');
}
