import { homesIn } from './homes';
import { isBankCard, isIdNumber, isMobile } from './numbers';

/** What identifies a private person. */
export type PersonalKind = 'id-number' | 'mobile' | 'bank-card' | 'address' | 'name';

const numbers = /(?<![\dA-Za-z.\-/=])\d{11,19}[Xx]?(?![\dA-Za-z])/g;
const labelledNames = /(?:姓\s*名|申请人|当事人|户主|法定代表人|联系人)\s*[:：]\s*([\u4e00-\u9fff·]{2,4})(?![\u4e00-\u9fff])/g;

/** Which personal number a text is; `null` = none. */
export function personalNumber(text: string): Exclude<PersonalKind, 'address' | 'name'> | null {
  if (isIdNumber(text)) return 'id-number';
  if (isMobile(text)) return 'mobile';
  return isBankCard(text) ? 'bank-card' : null;
}

/** Stretches of a text that identify a person: numbers, homes, and names under a label that calls them so. */
export function personalStretches(text: string): { kind: PersonalKind; start: number; end: number }[] {
  const stretches = [...text.matchAll(numbers)].flatMap((match) => {
    const kind = personalNumber(match[0]);
    return kind ? [{ kind, start: match.index, end: match.index + match[0].length }] : [];
  });
  const names = [...text.matchAll(labelledNames)].map((match) => {
    const end = match.index + match[0].length;
    return { kind: 'name' as const, start: end - (match[1]?.length ?? 0), end };
  });
  const homes = homesIn(text).map(({ at, text: home }) => ({ kind: 'address' as const, start: at, end: at + home.length }));
  return [...stretches, ...homes, ...names];
}
