/** What a page tells about its scrolling part, in CSS pixels. */
export interface ScrollMetrics {
  /** Height of everything that can be scrolled to. */
  contentHeight: number;
  /** Visible part of it, and where that stands in the viewport. */
  view: { x: number; y: number; width: number; height: number };
}

/** One stop of the way down a page. */
export interface Tile {
  /** Where to scroll to. */
  scrollTop: number;
}

/** A picture that fits a canvas: from `top` to `bottom` of the content, in CSS pixels. */
export interface Part {
  n: number;
  of: number;
  top: number;
  bottom: number;
}

/** Canvas sides beyond this fail silently in some browsers; the limit is in device pixels. */
export const longestSide = 16_000;

/** Pages longer than this (endless lists) are photographed so far and the picture says that it is partial. */
export const longestPage = 60_000;

/** The stops that show every row at least once; the last one stands at the end, however little it adds. */
export function planTiles({ contentHeight, view }: ScrollMetrics): Tile[] {
  const end = Math.max(0, Math.min(contentHeight, longestPage) - view.height);
  const tiles: Tile[] = [];
  for (let top = 0; top < end; top += view.height) tiles.push({ scrollTop: top });
  return [...tiles, { scrollTop: end }];
}

/** Cuts the content into pictures that a canvas can hold, of equal height as far as possible. */
export function planParts(contentHeight: number, scale: number): Part[] {
  const height = Math.min(contentHeight, longestPage);
  const of = Math.max(1, Math.ceil((height * scale) / longestSide));
  const each = Math.ceil(height / of);
  return Array.from({ length: of }, (_, i) => ({ n: i + 1, of, top: i * each, bottom: Math.min(height, (i + 1) * each) }));
}

/** A horizontal strip of a tile's picture and where it belongs in a part, all in CSS pixels. */
export interface Strip {
  /** From the top of the tile's visible box. */
  from: number;
  /** From the top of the part. */
  to: number;
  height: number;
}

/**
 * What of a tile goes into a part. `scrollTop` is where the page really stood, not where it was told to go; `covered` is how far down the
 * content is drawn already, so that overlapping rows are taken once, from the earlier tile.
 */
export function stripOf(scrollTop: number, viewHeight: number, part: Part, covered: number): Strip | null {
  const top = Math.max(scrollTop, part.top, covered);
  const bottom = Math.min(scrollTop + viewHeight, part.bottom);
  return bottom > top ? { from: top - scrollTop, to: top - part.top, height: bottom - top } : null;
}
