const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const checkCharacters = '10X98765432';

/** An 18-character 身份证号 whose birthday exists and whose check character is right (GB 11643). */
export function isIdNumber(text: string): boolean {
  if (!/^[1-9]\d{5}(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dX]$/i.test(text)) return false;
  const sum = weights.reduce((total, weight, i) => total + weight * Number(text[i]), 0);
  return checkCharacters[sum % 11] === text[17]?.toUpperCase();
}

/** A mobile telephone number of the mainland. */
export function isMobile(text: string): boolean {
  return /^1[3-9]\d{9}$/.test(text);
}

/** A bank card of the mainland's cards (62…) whose check digit is right (Luhn). */
export function isBankCard(text: string): boolean {
  if (!/^62\d{14,17}$/.test(text)) return false;
  const sum = [...text].reverse().reduce((total, character, i) => {
    const digit = Number(character) * (i % 2 === 1 ? 2 : 1);
    return total + (digit > 9 ? digit - 9 : digit);
  }, 0);
  return sum % 10 === 0;
}

/** First three and last two characters, the rest hidden. */
export function masked(text: string): string {
  return `${text.slice(0, 3)}${'*'.repeat(text.length - 5)}${text.slice(-2)}`;
}
