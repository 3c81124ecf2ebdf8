import { createContext, type ReactNode, useContext, useMemo } from 'react';
import { defaultLanguage, type Language } from '@/lib/text/language';
import { createTranslator, type Translate } from '@/lib/text/translator';

interface Words {
  language: Language;
  t: Translate;
}

const WordsContext = createContext<Words>({ language: defaultLanguage, t: createTranslator(defaultLanguage) });

/** Gives everything below it the words of one language; changing it changes the screen at once. */
export function WordsProvider({ language, children }: { language: Language; children: ReactNode }) {
  const words = useMemo(() => ({ language, t: createTranslator(language) }), [language]);
  return <WordsContext value={words}>{children}</WordsContext>;
}

/** The words of the reader's language. */
export function useWords(): Words {
  return useContext(WordsContext);
}
