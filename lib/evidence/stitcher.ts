import type { Rect } from '@/lib/facts/node-ref';
import { pngOf, surface } from './picture';
import { type Part, planParts, stripOf } from './stitch-plan';

/** One finished picture of a page's content. */
export interface StitchedPart {
  part: Part;
  blob: Blob;
  /** How far down it is drawn, in CSS pixels of the content; less than `part.bottom` when the work was stopped. */
  drawnTo: number;
}

export interface Stitcher {
  /** Adds what a stop showed. `scrollTop` is where the page really stood. */
  add(tile: ImageBitmap, scrollTop: number): Promise<void>;
  /** The pictures; the last one is cut where drawing ended. */
  finish(): Promise<StitchedPart[]>;
}

/** Puts tiles together into as many pictures as a canvas can hold; only one canvas is kept at a time. `scale` = picture pixels per CSS pixel. */
export function createStitcher(contentHeight: number, view: Rect, scale: number): Stitcher {
  const parts = planParts(contentHeight, scale);
  const done: StitchedPart[] = [];
  let at = 0;
  let covered = 0;
  let current: ReturnType<typeof surface> | null = null;

  async function close(part: Part): Promise<void> {
    if (!current) return;
    const height = Math.round((covered - part.top) * scale);
    let { canvas } = current;
    if (height < canvas.height) {
      const cut = surface(canvas.width, height);
      cut.context.drawImage(canvas, 0, 0);
      canvas = cut.canvas;
    }
    done.push({ part, blob: await pngOf(canvas), drawnTo: covered });
    current = null;
    at += 1;
  }

  return {
    async add(tile, scrollTop) {
      for (let part = parts[at]; part; part = parts[at]) {
        const strip = stripOf(scrollTop, view.height, part, covered);
        if (!strip) return;
        current ??= surface(view.width * scale, (part.bottom - part.top) * scale);
        const width = Math.round(view.width * scale);
        const height = Math.round(strip.height * scale);
        const from = { x: Math.round(view.x * scale), y: Math.round((view.y + strip.from) * scale) };
        current.context.drawImage(tile, from.x, from.y, width, height, 0, Math.round(strip.to * scale), width, height);
        covered += strip.height;
        if (covered < part.bottom) return;
        await close(part);
      }
    },
    async finish() {
      const part = parts[at];
      if (part && current) await close(part);
      return done;
    },
  };
}
