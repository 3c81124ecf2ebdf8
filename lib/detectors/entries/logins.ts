import { loginWords, otherLogins } from '@/indicators/vocabulary/entry-words';
import type { PageIndex } from '@/lib/detectors/page/page-index';
import type { LoginEntry } from './fact';

const MOST_FORMS = 3;
const formTag = new Set(['form']);

/** A link by which the public logs in; null for any other, and for the doors of editors and mail. */
export function loginLink(page: PageIndex, link: number, text: string): LoginEntry | null {
  if (!loginWords.test(text)) return null;
  const href = page.href(link);
  return isOther(page, link, `${text} ${href ?? ''}`) ? null : { text, href, ref: page.ref(link) };
}

/** Forms with a password are logins on the page itself. */
export function loginForms(page: PageIndex): LoginEntry[] {
  const fields = page.byTag('input').filter((i) => page.attr(i, 'type')?.toLowerCase() === 'password');
  const forms = [...new Set(fields.map((i) => page.closest(i, formTag)).filter((i) => i >= 0))];
  return forms
    .filter((form) => !isOther(page, form, `${page.text(form).slice(0, 80)} ${page.attr(form, 'action') ?? ''}`))
    .slice(0, MOST_FORMS)
    .map((form) => ({ text: '', href: addressOf(page, form), ref: page.ref(form) }));
}

/** The words of the link, and of a box that holds no other, tell whose door it is. */
function isOther(page: PageIndex, element: number, words: string): boolean {
  if (otherLogins.test(words)) return true;
  const box = page.parent[element] ?? -1;
  return box >= 0 && page.textLength(box) <= 40 && page.within(box, 'a').length < 2 && otherLogins.test(page.text(box));
}

function addressOf(page: PageIndex, form: number): string | null {
  const action = page.attr(form, 'action') ?? '';
  const base = page.document.baseURI || page.url;
  return /^(?!javascript:)/i.test(action) && URL.canParse(action, base) ? new URL(action, base).href : null;
}
