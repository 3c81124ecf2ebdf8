import { SIGN_PIXELS, savedNote, shareBox, signFile } from '@/indicators/vocabulary/picture-words';
import { defineDetector } from '@/lib/detectors/detector';
import { everyNth } from '@/lib/detectors/pace';
import type { PageIndex } from '@/lib/detectors/page/page-index';
import type { LinksFact } from './fact';
import './fact';
import { pathOf } from './targets';

const KEEP = 50;
/** Vector pictures without a size of their own count no pixels although they show. */
const noPixels = /\.svgz?(?:$|[?#])/i;
/** How far above a picture the box may be that tells what it is for. */
const NEAR = 4;
const COMMENT = 8;

export default defineDetector({
  id: 'links',
  async detect({ page, pace }): Promise<LinksFact> {
    const breath = everyNth(pace);
    const seen = new Set<string>();
    const brokenPictures: LinksFact['brokenPictures'] = [];
    for (const i of page.byTag('img')) {
      if (brokenPictures.length >= KEEP) break;
      const pause = breath();
      if (pause) await pause;
      const image = page.element(i) as HTMLImageElement;
      // A picture that waits to be scrolled to is neither complete nor broken.
      if (!image.complete || image.naturalWidth > 0 || image.loading === 'lazy') continue;
      const src = page.src(i);
      if (!src?.startsWith('http') || noPixels.test(src)) continue;
      if (seen.has(src)) continue;
      seen.add(src);
      const told = { src, name: page.attr(i, 'alt')?.trim() || pathOf(src), ref: page.ref(i) };
      brokenPictures.push(isSign(page, i, src) ? { ...told, sign: true } : told);
    }
    return { brokenPictures, probed: null, ...(isSaved(page) ? { saved: true } : {}) };
  },
});

/** Icons of sharing, arrows and the like: by what the page says of them, their size as written, their file or the box that they stand in. */
function isSign(page: PageIndex, i: number, src: string): boolean {
  if (page.attr(i, 'aria-hidden') === 'true' || /^(?:presentation|none)$/.test(page.attr(i, 'role') ?? '')) return true;
  const sizes = ['width', 'height'].flatMap((name) => Number.parseInt(page.attr(i, name) ?? '', 10) || []);
  if (sizes.some((size) => size <= SIGN_PIXELS) && !sizes.some((size) => size > 2 * SIGN_PIXELS)) return true;
  if (signFile.test(pathOf(src).split('/').at(-1) ?? '')) return true;
  let box = page.parent[i] ?? -1;
  for (let up = 0; up < NEAR && box > 0; up += 1) {
    if (shareBox.test(`${page.classes[box]} ${page.ids[box]}`)) return true;
    box = page.parent[box] ?? -1;
  }
  return false;
}

/** The note that a saved page begins with: before its root element, or as the root's first words. */
function isSaved({ document }: PageIndex): boolean {
  const first = [...document.childNodes, ...(document.documentElement?.childNodes ?? [])];
  return first.some((node) => node.nodeType === COMMENT && savedNote.test(node.nodeValue ?? ''));
}
