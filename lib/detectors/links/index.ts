import { defineDetector } from '@/lib/detectors/detector';
import type { LinksFact } from './fact';
import './fact';
import { pathOf } from './targets';

const KEEP = 50;
/** Vector pictures without a size of their own count no pixels although they show. */
const noPixels = /\.svgz?(?:$|[?#])/i;

export default defineDetector({
  id: 'links',
  detect({ page }): LinksFact {
    const brokenPictures: LinksFact['brokenPictures'] = [];
    for (const i of page.byTag('img')) {
      if (brokenPictures.length >= KEEP) break;
      const image = page.element(i) as HTMLImageElement;
      // A picture that waits to be scrolled to is neither complete nor broken.
      if (!image.complete || image.naturalWidth > 0 || image.loading === 'lazy') continue;
      const src = page.src(i);
      if (!src?.startsWith('http') || noPixels.test(src)) continue;
      if (brokenPictures.some((each) => each.src === src)) continue;
      brokenPictures.push({ src, name: page.attr(i, 'alt')?.trim() || pathOf(src), ref: page.ref(i) });
    }
    return { brokenPictures, probed: null };
  },
});
