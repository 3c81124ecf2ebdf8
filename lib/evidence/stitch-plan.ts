/** What a page tells about its scrolling part, in CSS pixels. */
export interface ScrollMetrics {
  /** Width and height of everything that can be scrolled to. */
  contentWidth: number;
  contentHeight: number;
  /** Visible part of it, and where that stands in the viewport. */
  view: { x: number; y: number; width: number; height: number };
}

/** One stop on the way over a page: where to scroll to. */
export interface Tile {
  scrollTop: number;
  scrollLeft: number;
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

/** Pages wider than this have something parked out of sight; the picture goes so far and says that it is partial. */
const widestPage = 3_000;

/** What of a page is photographed, and why that is not all of it; null = all. */
export function extentOf({ contentWidth, contentHeight }: ScrollMetrics): {
  width: number;
  height: number;
  incomplete: 'page-too-long' | 'page-too-wide' | null;
} {
  const [width, height] = [Math.min(contentWidth, widestPage), Math.min(contentHeight, longestPage)];
  const incomplete = height < contentHeight ? 'page-too-long' : width < contentWidth ? 'page-too-wide' : null;
  return { width, height, incomplete };
}

/**
 * Whether a page still holds what was planned: its visible part and all that is photographed. A list that goes on growing beyond the longest
 * picture does not change that.
 */
export function isAsPlanned(plan: ScrollMetrics, now: ScrollMetrics): boolean {
  const [a, b] = [extentOf(plan), extentOf(now)];
  const differences = [a.width - b.width, a.height - b.height, plan.view.width - now.view.width, plan.view.height - now.view.height];
  return differences.every((pixels) => Math.abs(pixels) <= 1);
}

/** Stops that show every pixel of a length at least once; the last one stands at its end, however little it adds. */
function stopsOf(length: number, view: number): number[] {
  const end = Math.max(0, length - view);
  const stops: number[] = [];
  for (let at = 0; at < end; at += view) stops.push(at);
  return [...stops, end];
}

/** The stops that show everything at least once, row by row from the top. */
export function planTiles(metrics: ScrollMetrics): Tile[][] {
  const { width, height } = extentOf(metrics);
  const lefts = stopsOf(width, metrics.view.width);
  return stopsOf(height, metrics.view.height).map((scrollTop) => lefts.map((scrollLeft) => ({ scrollTop, scrollLeft })));
}

/** Cuts the content into pictures that a canvas can hold, of equal height as far as possible. */
export function planParts(height: number, scale: number): Part[] {
  const of = Math.max(1, Math.ceil((height * scale) / longestSide));
  const each = Math.ceil(height / of);
  return Array.from({ length: of }, (_, i) => ({ n: i + 1, of, top: i * each, bottom: Math.min(height, (i + 1) * each) }));
}

/** A stretch of a tile's picture and where it belongs, along one side, all in CSS pixels. */
export interface Strip {
  /** From the tile's own edge. */
  from: number;
  /** From the edge of what it is drawn on. */
  to: number;
  length: number;
}

/**
 * What of a tile goes into a stretch of the content. `at` is where the page really stood, not where it was told to go; `covered` is how far
 * the content is drawn already, so that what two tiles show is taken once, from the earlier one.
 */
export function stripOf(at: number, view: number, stretch: { start: number; end: number }, covered: number): Strip | null {
  const start = Math.max(at, stretch.start, covered);
  const end = Math.min(at + view, stretch.end);
  return end > start ? { from: start - at, to: start - stretch.start, length: end - start } : null;
}
