import type { AnyCheck } from '@/lib/findings/define-check';
import { shortInstant } from '@/lib/text/instant';
import type { Language } from '@/lib/text/language';
import { createTranslator, type Translate } from '@/lib/text/translator';

/** The reader's language with all that a table needs to speak it. */
export interface Words {
  language: Language;
  t: Translate;
  checks: ReadonlyMap<string, AnyCheck>;
  /** An instant in the campaign's zone. */
  instant(iso: string): string;
  /** A bilingual member of the rubric; Chinese where no English is given. */
  pick(zh: string, en: string | undefined): string;
}

export function wordsFor(language: Language, timeZone: string, checks: ReadonlyMap<string, AnyCheck>): Words {
  return {
    language,
    t: createTranslator(language),
    checks,
    instant: (iso) => shortInstant(iso, timeZone),
    pick: (zh, en) => (language === 'en' && en ? en : zh),
  };
}
