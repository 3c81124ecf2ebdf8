import type { Rect } from '@/lib/facts/node-ref';

/** The part of a rectangle that lies in a box; null = none. */
export function clip(rect: Rect, box: Rect): Rect | null {
  const x = Math.max(rect.x, box.x);
  const y = Math.max(rect.y, box.y);
  const width = Math.min(rect.x + rect.width, box.x + box.width) - x;
  const height = Math.min(rect.y + rect.height, box.y + box.height) - y;
  return width > 0 && height > 0 ? { x, y, width, height } : null;
}

/** A rectangle with some of its surroundings, inside a viewport. */
export function withContext(rect: Rect, viewport: { width: number; height: number }, margin = 32): Rect | null {
  const grown = { x: rect.x - margin, y: rect.y - margin, width: rect.width + margin * 2, height: rect.height + margin * 2 };
  return clip(grown, { x: 0, y: 0, ...viewport });
}
