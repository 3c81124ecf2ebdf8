import type { Language } from '@/lib/text/language';

/** `system` follows the browser's own scheme, also when it changes. */
export type Scheme = 'system' | 'light' | 'dark';

/** Writes scheme and language on <html>; the style sheet and screen readers read them there. Answers with a way to stop following. */
export function applyAppearance(root: HTMLElement, scheme: Scheme, language: Language): () => void {
  root.lang = language;
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const write = () => {
    root.dataset.scheme = scheme === 'dark' || (scheme === 'system' && dark.matches) ? 'dark' : 'light';
  };
  write();
  if (scheme !== 'system') return () => {};
  dark.addEventListener('change', write);
  return () => dark.removeEventListener('change', write);
}
