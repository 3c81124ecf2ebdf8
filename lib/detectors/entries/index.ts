import { entryWords, searchField } from '@/indicators/vocabulary/entry-words';
import { defineDetector } from '@/lib/detectors/detector';
import { everyNth } from '@/lib/detectors/pace';
import type { PageIndex } from '@/lib/detectors/page/page-index';
import type { EntriesFact } from './fact';
import './fact';
import { loginForms, loginLink } from './logins';
import { resultsOf } from './results';

/** Longer texts are headlines about a feature and not the way to it. */
const LONGEST_ENTRY = 12;
const MOST_LOGINS = 10;
const typed = new Set(['', 'text', 'search']);
const kinds = ['search', 'smartAnswer', 'rating', 'services', 'surveys', 'advice'] as const;

export default defineDetector({
  id: 'entries',
  async detect({ page, pace }): Promise<EntriesFact> {
    const breath = everyNth(pace);
    const logins = loginForms(page);
    const found = {
      search: searchFieldOf(page),
      smartAnswer: null,
      rating: null,
      services: null,
      surveys: null,
      advice: null,
      logins,
    } as Required<EntriesFact>;
    for (const i of page.byTag('a')) {
      const pause = breath();
      if (pause) await pause;
      const text = wordsOf(page, i);
      if (text.length < 2 || text.length > LONGEST_ENTRY) continue;
      for (const kind of kinds) if (found[kind] === null && entryWords[kind].test(text)) found[kind] = page.ref(i);
      const login = logins.length < MOST_LOGINS ? loginLink(page, i, text) : null;
      if (login && !logins.some(({ href }) => href !== null && href === login.href)) logins.push(login);
    }
    return { ...found, results: await resultsOf(page, pace) };
  },
});

/** A link's words without blanks; a picture's where it has none of its own. */
function wordsOf(page: PageIndex, link: number): string {
  const length = page.textLength(link);
  if (length > LONGEST_ENTRY * 2) return '';
  if (length > 0) return page.text(link).replace(/\s+/g, '');
  const [picture] = page.within(link, 'img');
  return (page.attr(link, 'title') || (picture === undefined ? '' : page.attr(picture, 'alt')) || '').replace(/\s+/g, '');
}

/** A text field that says what it is for, or whose form does. */
function searchFieldOf(page: PageIndex): EntriesFact['search'] {
  for (const i of page.byTag('input')) {
    if (!typed.has(page.attr(i, 'type')?.toLowerCase() ?? '')) continue;
    const form = page.closest(i, new Set(['form']));
    const told = ['name', 'id', 'placeholder', 'title', 'value', 'aria-label'].map((name) => page.attr(i, name) ?? '');
    if (form >= 0) told.push(page.attr(form, 'action') ?? '');
    if (told.some((words) => searchField.test(words))) return page.ref(i);
  }
  return null;
}
