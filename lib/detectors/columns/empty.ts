import { isBlankPhrase, isLoadingPhrase } from '@/indicators/vocabulary/blank-phrases';
import type { Steps } from '@/lib/detectors/pace';
import { lowerBound, type PageIndex, placeAmong } from '@/lib/detectors/page/page-index';
import { type Anchors, entriesIn } from './anchors';
import type { Emptiness } from './fact';
import type { Regions } from './region';
import type { Surroundings } from './surroundings';
import { pagerText } from './words';

/** A place where a column's entries should stand and do not. */
export interface EmptyPlace {
  at: number;
  emptiness: Exclude<Emptiness, 'filled'>;
}

const listTags = ['ul', 'ol', 'dl', 'tbody'] as const;
const templates = /(?:^|\s)(?:v-for|v-if|ng-repeat|ms-repeat|ms-for|data-ng-repeat|:?each|data-bind|th:each)(?:$|\s)/;

/** The bar of a carousel: a script puts its dots or numbers into an empty list. */
const carouselBar = /(?:^|[\s_-])(?:hd|num|nums|number|dots?|btns?|ctrl|indicators?|focus|trigger)(?:$|[\s_-])/i;

interface Scene {
  page: PageIndex;
  anchors: Anchors;
  around: Surroundings;
  filledIn(i: number): number;
  regions: Regions;
  settled: boolean;
}

/** Finds blank phrases, and list elements without a single entry. What a list box beside it holds, it does not lack. */
export function* emptyPlaces(scene: Scene): Steps<EmptyPlace[]> {
  const places = [...(yield* phrases(scene)), ...(yield* emptyLists(scene))];
  return places.sort((a, b) => a.at - b.at);
}

function* phrases({ page, around, filledIn, regions, settled }: Scene): Steps<EmptyPlace[]> {
  const places: EmptyPlace[] = [];
  for (const piece of piecesWith(page, /[无没未中待注载取]|no|load|soon|empty|construct/gi)) {
    yield;
    const length = (page.pieceEnd[piece] ?? 0) - (page.pieceStart[piece] ?? 0);
    if (length < 3 || length > 40) continue;
    const text = page.textBetween(piece, piece + 1);
    const loading = isLoadingPhrase(text);
    if (!loading && !isBlankPhrase(text)) continue;
    const at = page.pieceOwner[piece] ?? 0;
    if (regions.of(at) !== 'content' || filledBeside(page, around, filledIn, at)) continue;
    places.push({ at, emptiness: loading || !settled ? 'loading' : 'blank-phrase' });
  }
  return places;
}

/** Pieces of text in or before which a pattern's match begins: one search through the page is cheaper than one through each piece. */
function* piecesWith(page: PageIndex, pattern: RegExp): Generator<number> {
  for (let match = pattern.exec(page.flat); match; match = pattern.exec(page.flat)) {
    const piece = lowerBound(page.pieceStart, match.index + 1) - 1;
    yield piece;
    pattern.lastIndex = page.pieceEnd[piece] ?? page.flat.length;
  }
}

/** A list with entries stands in the same box: the phrase or the empty element speaks of something else. */
function filledBeside(page: PageIndex, around: Surroundings, filledIn: (i: number) => number, at: number): boolean {
  let box = at;
  if (leftover(page, around, filledIn, at)) return true;
  for (let level = 0; level < 2; level += 1) {
    const up = page.parent[box] ?? -1;
    if (up < 0 || page.tag(up) === 'body') break;
    if (placeAmong(around.panes(up), box) >= 0) return false;
    box = up;
    if (filledIn(box) > 0) return true;
  }
  return filledIn(at) > 0;
}

/**
 * An empty list in boxes without a word stands before a list's own box, and nothing that could name it does: the menu of a tool with which
 * the page is edited, left in each of its boxes.
 */
function leftover(page: PageIndex, around: Surroundings, filledIn: (i: number) => number, at: number): boolean {
  let box = at;
  let up = page.parent[box] ?? -1;
  for (; up >= 0 && !page.hasText(up); up = page.parent[box] ?? -1) box = up;
  if (box === at || up < 0 || page.tag(up) === 'body' || filledIn(up) === 0) return false;
  return page.textFrom[box] === page.textFrom[up] && placeAmong(around.panes(up), box) < 0;
}

function* emptyLists({ page, anchors, around, filledIn, regions, settled }: Scene): Steps<EmptyPlace[]> {
  const places: EmptyPlace[] = [];
  let scripts: string | null = null;
  for (const tag of listTags) {
    for (const at of page.byTag(tag)) {
      yield;
      if (page.hasText(at) || entriesIn(page, anchors, at) > 0 || regions.of(at) !== 'content') continue;
      if (carouselBar.test(`${page.classes[at] ?? ''} ${page.classes[page.parent[at] ?? -1] ?? ''}`)) continue;
      if (page.holds(at, 'img') || page.holds(at, 'input') || filledBeside(page, around, filledIn, at)) continue;
      scripts ??= page
        .byTag('script')
        .map((i) => page.code(i))
        .join('\n');
      const scripted = page.holds(at, 'iframe') || named(page, at, scripts) || isTemplate(page, at);
      const tab = around.panes(page.parent[at] ?? -1).length > 1;
      const known = settled && !scripted && !tab;
      places.push({
        at,
        emptiness: !settled ? 'loading' : known && (tag !== 'tbody' || pagerAfter(page, at)) ? 'no-items' : 'filled-elsewhere',
      });
    }
  }
  return places;
}

/** A script of the page names the element: it fills it, or would when it could. */
function named(page: PageIndex, at: number, scripts: string): boolean {
  for (let i = at, level = 0; i >= 0 && level < 3; i = page.parent[i] ?? -1, level += 1) {
    const id = page.ids[i];
    if (id && scripts.includes(id)) return true;
    // A list that carries an id and nothing else is there to be filled.
    if (level === 0 && id) return true;
  }
  return (page.classes[at] ?? '')
    .split(/\s+/)
    .some((name) => name.length > 3 && new RegExp(`\\.${name.replace(/[^\w-]/g, '')}\\b`).test(scripts));
}

function isTemplate(page: PageIndex, at: number): boolean {
  for (let i = at; i < (page.end[at] ?? 0); i += 1) if (templates.test(page.element(i).getAttributeNames().join(' '))) return true;
  return false;
}

/** The words of a pager (首页, 尾页, 共0条) follow before anything else of weight does. */
export function pagerAfter(page: PageIndex, at: number): boolean {
  const from = page.textTo[at] ?? 0;
  let words = 0;
  for (let piece = from; piece < Math.min(from + 12, page.pieceStart.length); piece += 1) {
    const text = page.textBetween(piece, piece + 1);
    if (pagerText.test(text)) words += 1;
    else if (text.length > 12) break;
  }
  return words >= 2;
}
