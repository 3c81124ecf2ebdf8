/** Languages of interface, report and command line. zh-CN is the first, whatever the browser says. */
export const languages = ['zh-CN', 'en'] as const;
export type Language = (typeof languages)[number];
export const defaultLanguage: Language = 'zh-CN';

/** Picks the reader's words of a bilingual text of the catalogue. */
export function inLanguage(text: { zh: string; en: string }, language: Language): string {
  return language === 'en' ? text.en : text.zh;
}

/** Several words in a row, with the comma of the reader's language. */
export function listed(words: readonly string[], language: Language): string {
  return words.join(language === 'en' ? ', ' : '、');
}

/** The name of a part of a rubric in the reader's language; where the rubric has no English, as it is. */
export function nameIn({ name, en }: { name: string; en?: string | undefined }, language: Language): string {
  return (language === 'en' && en) || name;
}
