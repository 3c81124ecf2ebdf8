import type { Rect } from '@/lib/facts/node-ref';
import { clip } from './rect';

/** Where a picture shows something that identifies a private person. Only kind and place: what stood there is told nowhere. */
export interface PersonalPlace {
  kind: 'id-number' | 'mobile' | 'bank-card' | 'address' | 'name';
  rect: Rect;
}

/** Places as a part of the picture shows them, from that part's own corner; what lies outside goes. */
export function placesWithin(places: readonly PersonalPlace[], part: Rect): PersonalPlace[] {
  return places.flatMap(({ kind, rect }) => {
    const seen = clip(rect, part);
    return seen ? [{ kind, rect: { ...seen, x: seen.x - part.x, y: seen.y - part.y } }] : [];
  });
}

/** Places that no mosaic hides wholly: they are still to be read, so they are proposed again. `mosaics` in picture pixels. */
export function stillShown(places: readonly PersonalPlace[], mosaics: readonly Rect[], scale: number): PersonalPlace[] {
  return places.filter(({ rect }) => {
    const [left, top] = [rect.x * scale, rect.y * scale];
    const [right, bottom] = [left + rect.width * scale, top + rect.height * scale];
    return !mosaics.some(({ x, y, width, height }) => x <= left && y <= top && x + width >= right && y + height >= bottom);
  });
}

/** Room around letters, so that none of their edges stays. CSS pixels. */
const margin = 3;

/** What to make unreadable for a place, in picture pixels. */
export function coverOf({ rect }: PersonalPlace, scale: number): Rect {
  return {
    x: Math.floor((rect.x - margin) * scale),
    y: Math.floor((rect.y - margin) * scale),
    width: Math.ceil((rect.width + margin * 2) * scale),
    height: Math.ceil((rect.height + margin * 2) * scale),
  };
}
