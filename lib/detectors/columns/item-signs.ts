import type { PageIndex } from '@/lib/detectors/page/page-index';
import type { Entry } from './groups';
import { pinnedText } from './words';

const pinnedClass = /(?:^|[\s_-])(?:zd|top|sticky|pinned|istop|zhiding)(?:$|[\s_-])/i;

/** The entry says that it stays on top. */
export function isPinned(page: PageIndex, entry: Entry): boolean {
  const make = page.classes[entry.record] ?? '';
  if (make !== '' && pinnedClass.test(make)) return true;
  for (let piece = entry.from; piece < entry.to; piece += 1) {
    const start = page.pieceStart[piece] ?? 0;
    const first = page.flat.charCodeAt(start);
    if (first >= 0x30 && first <= 0x39) continue; // a date, most often
    const length = (page.pieceEnd[piece] ?? 0) - start;
    if (length <= 6 && pinnedText.test(page.textBetween(piece, piece + 1))) return true;
    if (length > 6 && (first === 0x5b || first === 0x3010) && /^[[【]置顶[\]】]/.test(page.textBetween(piece, piece + 1))) return true;
  }
  return false;
}
