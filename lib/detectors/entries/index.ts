import { entryWords, searchField } from '@/indicators/vocabulary/entry-words';
import { defineDetector } from '@/lib/detectors/detector';
import { everyNth } from '@/lib/detectors/pace';
import type { PageIndex } from '@/lib/detectors/page/page-index';
import type { EntriesFact } from './fact';
import './fact';

/** Longer texts are headlines about a feature and not the way to it. */
const LONGEST_ENTRY = 12;
const typed = new Set(['', 'text', 'search']);

export default defineDetector({
  id: 'entries',
  async detect({ page, pace }): Promise<EntriesFact> {
    const breath = everyNth(pace);
    const found: EntriesFact = { search: searchFieldOf(page), smartAnswer: null, rating: null };
    for (const i of page.byTag('a')) {
      const pause = breath();
      if (pause) await pause;
      const length = page.textLength(i);
      if (length < 2 || length > LONGEST_ENTRY) continue;
      const text = page.text(i).replace(/\s+/g, '');
      for (const kind of ['search', 'smartAnswer', 'rating'] as const) {
        if (found[kind] === null && entryWords[kind].test(text)) found[kind] = page.ref(i);
      }
    }
    return found;
  },
});

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
