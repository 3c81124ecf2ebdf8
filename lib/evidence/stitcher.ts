import type { Rect } from '@/lib/facts/node-ref';
import { pngOf, surface } from './picture';
import { type Part, planParts, type Strip, stripOf } from './stitch-plan';

/** One finished picture of a page's content. */
export interface StitchedPart {
  part: Part;
  blob: Blob;
  /** How far down it is drawn, in CSS pixels of the content; less than `part.bottom` when the work was stopped. */
  drawnTo: number;
}

/** What a stop showed, and how far to the right the page really stood. */
export interface RowTile {
  bitmap: ImageBitmap;
  scrollLeft: number;
}

export interface Stitcher {
  /** Adds a row of stops, from left to right. `scrollTop` is where the page really stood. */
  add(row: readonly RowTile[], scrollTop: number): Promise<void>;
  /** The pictures; the last one is cut where drawing ended. */
  finish(): Promise<StitchedPart[]>;
}

export interface StitchedArea {
  width: number;
  height: number;
  /** The visible part in each tile. */
  view: Rect;
  /** Picture pixels per CSS pixel. */
  scale: number;
}

/** Puts tiles together into as many pictures as a canvas can hold; only one canvas is kept at a time. */
export function createStitcher({ width, height, view, scale }: StitchedArea): Stitcher {
  const parts = planParts(height, scale);
  const done: StitchedPart[] = [];
  let at = 0;
  let covered = 0;
  let current: ReturnType<typeof surface> | null = null;

  async function close(part: Part): Promise<void> {
    if (!current) return;
    const drawn = Math.round((covered - part.top) * scale);
    let { canvas } = current;
    if (drawn < canvas.height) {
      const cut = surface(canvas.width, drawn);
      cut.context.drawImage(canvas, 0, 0);
      canvas = cut.canvas;
    }
    done.push({ part, blob: await pngOf(canvas), drawnTo: covered });
    current = null;
    at += 1;
  }

  function draw(context: OffscreenCanvasRenderingContext2D, { bitmap }: RowTile, across: Strip, down: Strip): void {
    const [w, h] = [Math.round(across.length * scale), Math.round(down.length * scale)];
    const from = { x: Math.round((view.x + across.from) * scale), y: Math.round((view.y + down.from) * scale) };
    context.drawImage(bitmap, from.x, from.y, w, h, Math.round(across.to * scale), Math.round(down.to * scale), w, h);
  }

  return {
    async add(row, scrollTop) {
      for (let part = parts[at]; part; part = parts[at]) {
        const down = stripOf(scrollTop, view.height, { start: part.top, end: part.bottom }, covered);
        if (!down) return;
        current ??= surface(width * scale, (part.bottom - part.top) * scale);
        let reached = 0;
        for (const tile of row) {
          const across = stripOf(tile.scrollLeft, view.width, { start: 0, end: width }, reached);
          if (!across) continue;
          draw(current.context, tile, across, down);
          reached += across.length;
        }
        covered += down.length;
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
