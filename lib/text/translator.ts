import { en } from '@/locales/en';
import { zhCN } from '@/locales/zh-CN';
import { type Language, listed } from './language';

/** Keys of the catalogue; a key that is missing in a language does not compile. */
export type MessageKey = keyof typeof zhCN;
export type MessageValues = Record<string, string | number>;

/** Answers with the words for a key, `{name}` places filled. */
export type Translate = (key: MessageKey, values?: MessageValues) => string;

const catalogues: Record<Language, Record<MessageKey, string>> = { 'zh-CN': zhCN, en };

/**
 * Fills `{name}` places of a template, and chooses between the forms of `{name|page|pages}` by whether the value is one. A place without a
 * value stays visible, so that a fault is seen and not swallowed.
 */
export function fill(template: string, values: Record<string, unknown>, language: Language): string {
  return template.replace(/\{(\w+)(?:\|([^|}]*)\|([^|}]*))?\}/g, (place, name: string, one?: string, many?: string) => {
    const value = values[name];
    if (value === undefined) return place;
    if (one !== undefined && many !== undefined) return String(value) === '1' ? one : many;
    return Array.isArray(value) ? listed(value.map(String), language) : String(value);
  });
}

/** The words of one language. */
export function createTranslator(language: Language): Translate {
  const catalogue = catalogues[language];
  return (key, values = {}) => fill(catalogue[key], values, language);
}
