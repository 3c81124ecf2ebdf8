import type { Rect } from '@/lib/facts/node-ref';
import type { PersonalPlace } from './personal-place';
import { clip } from './rect';

/** A place that a picture is about, as its frame sees it. */
export interface PlaceMoment {
  /** Relative to the frame's own viewport; null = not there or not displayed. */
  rect: Rect | null;
  text: string;
  markup: string;
}

/** What one frame says about itself at one moment. */
export interface FrameMoment {
  token: string;
  url: string;
  title: string;
  httpStatus?: number;
  scroll: { x: number; y: number };
  viewport: { width: number; height: number };
  devicePixelRatio: number;
  /** Which child of which child of the top frame this is: `[]` is the top frame. */
  path: number[];
  /** Content boxes of its child frames by their order, relative to its own viewport. */
  children: (Rect | null)[];
  /** One for each place asked about, found in this frame or not. */
  places: PlaceMoment[];
  /** Where the frame shows personal data, relative to its own viewport and beyond it. */
  personal: PersonalPlace[];
}

/** All frames at one moment, by the browser's frame id. */
export interface PageMoment {
  frames: ReadonlyMap<number, FrameMoment & { documentId: string }>;
}

/** How far things may move without being elsewhere: browsers round at fractional zoom. */
const tolerance = 1;

function near(a: number, b: number): boolean {
  return Math.abs(a - b) <= tolerance;
}

function sameRect(a: Rect | null, b: Rect | null): boolean {
  if (!a || !b) return a === b;
  return near(a.x, b.x) && near(a.y, b.y) && near(a.width, b.width) && near(a.height, b.height);
}

/** Why two readings are not of the same moment: another document or address, or the same one moved; null = nothing changed. */
export function differenceOf(before: PageMoment, after: PageMoment, frameIds: readonly number[]): 'page-changed' | 'page-moved' | null {
  let moved = false;
  for (const id of frameIds) {
    const a = before.frames.get(id);
    const b = after.frames.get(id);
    if (!a || !b || a.documentId !== b.documentId || a.url !== b.url) return 'page-changed';
    moved ||= !near(a.scroll.x, b.scroll.x) || !near(a.scroll.y, b.scroll.y);
    moved ||= !near(a.viewport.width, b.viewport.width) || !near(a.viewport.height, b.viewport.height);
    moved ||= a.places.some((place, i) => !sameRect(place.rect, b.places[i]?.rect ?? null));
    moved ||= a.children.some((child, i) => !sameRect(child, b.children[i] ?? null));
  }
  return moved ? 'page-moved' : null;
}

/** A frame and those it stands in, from the top down; null = one of them did not answer. */
export function frameChain(moment: PageMoment, frameId: number): number[] | null {
  const path = moment.frames.get(frameId)?.path;
  if (!path) return null;
  const chain: number[] = [];
  for (let depth = 0; depth <= path.length; depth += 1) {
    const wanted = path.slice(0, depth).join();
    const found = [...moment.frames].find(([, frame]) => frame.path.join() === wanted);
    if (!found) return null;
    chain.push(found[0]);
  }
  return chain;
}

/** A rectangle of a frame as the top frame's viewport sees it; null = it is cut off by a frame around it or cannot be told. */
export function toTop(moment: PageMoment, frameId: number, rect: Rect): Rect | null {
  const chain = frameChain(moment, frameId);
  if (!chain) return null;
  const path = moment.frames.get(frameId)?.path ?? [];
  let at: Rect | null = rect;
  for (let depth = path.length; depth > 0 && at; depth -= 1) {
    const parent = moment.frames.get(chain[depth - 1] ?? -1);
    const box = parent?.children[path[depth - 1] ?? -1];
    at = box ? clip({ ...at, x: at.x + box.x, y: at.y + box.y }, box) : null;
  }
  return at;
}

/** The personal data of all frames as the top frame's viewport sees it. */
export function personalOf(moment: PageMoment): PersonalPlace[] {
  return [...moment.frames].flatMap(([id, { personal }]) =>
    personal.flatMap(({ kind, rect }) => {
      const at = toTop(moment, id, rect);
      return at ? [{ kind, rect: at }] : [];
    }),
  );
}
