import type { Mark } from '@/lib/detectors/marks/fact';
import type { ReasonText } from './define-check';

/** What can stand against a mark that should be at the foot of a page; null = it is there. */
export function markReason(mark: Mark | null): 'missing' | 'commented-out' | 'filled-by-script' | 'image-only' | 'hidden' | null {
  if (mark === null) return 'missing';
  if (mark.how === 'commented') return 'commented-out';
  if (mark.how === 'placeholder') return 'filled-by-script';
  return mark.how === 'image-only' || mark.how === 'hidden' ? mark.how : null;
}

/** What is said where the foot of the page was not seen to its end. */
export const footReasons = {
  'footer-in-frame': {
    outcome: 'cannot-tell',
    zh: '页面底部在单独的框架里，请打开框架查看',
    en: 'The footer stands in a frame of its own; open it',
  },
  'not-settled': { outcome: 'cannot-tell', zh: '页面没有加载完或太大没有读完', en: 'The page was not loaded or read to its end' },
} satisfies Record<string, ReasonText>;
