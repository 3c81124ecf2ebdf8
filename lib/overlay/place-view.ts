import type { Rect } from '@/lib/facts/node-ref';
import { clippingBoxes, visibleRect } from './geometry';
import { markKinds, markShapes, type PlacedMark } from './mark';

/** Below this distance from the page's top there is no room for the tags above the outline. */
const tagHeight = 20;
/** Tags of places that start so near the right edge grow to the left, so that the page gets no wider. */
const tagWidth = 140;

/** What the places of one round of drawing share. */
export interface Ground {
  origin: { x: number; y: number };
  pageWidth: number;
  /** Where tags stand already. */
  taken: { x: number; y: number; width: number }[];
}

/** All marks of one element: one outline, one tag for each finding. */
export interface PlaceView {
  target: Element;
  element: HTMLElement;
  marks: readonly PlacedMark[];
  /** On or near the screen, as the intersection observer says; others are not measured. */
  near: boolean;
  /** Follows the element; hidden when nothing of it can be seen. Tags step aside for those already placed, and add themselves. */
  follow(ground: Ground): void;
}

function element(document: Document, tag: string, className: string): HTMLElement {
  const made = document.createElement(tag);
  made.className = className;
  return made;
}

function tagOf(document: Document, mark: PlacedMark, onPick: (findingId: string) => void): HTMLElement {
  const holder = element(document, 'div', 'holder');
  holder.dataset.kind = mark.kind;
  const tag = element(document, 'button', 'tag');
  tag.setAttribute('type', 'button');
  tag.setAttribute('aria-label', `${mark.n} ${mark.word} ${mark.fact}`);
  tag.textContent = `${markShapes[mark.kind]} ${mark.n} ${mark.word}`;
  tag.addEventListener('click', () => onPick(mark.findingId));
  const fact = element(document, 'div', 'fact');
  fact.setAttribute('role', 'tooltip');
  fact.textContent = mark.fact;
  holder.append(tag, fact);
  return holder;
}

/** Draws the marks of one element; the caller puts `element` into its layer and says when to follow. */
export function createPlace(document: Document, target: Element, marks: readonly PlacedMark[], onPick: (id: string) => void): PlaceView {
  const place = element(document, 'div', 'place');
  const tags = element(document, 'div', 'tags');
  const holders = marks.map((mark) => tagOf(document, mark, onPick));
  tags.append(...holders);
  place.append(element(document, 'div', 'line'), tags);
  place.hidden = true;
  place.dataset.kind = markKinds.find((kind) => marks.some((mark) => mark.kind === kind));
  let boxes: Element[] | null = null;
  const view: PlaceView = {
    target,
    element: place,
    marks,
    near: false,
    follow(ground) {
      boxes ??= clippingBoxes(target);
      const rect = target.isConnected ? visibleRect(target, boxes) : null;
      place.hidden = !rect;
      if (rect) put(place, { x: rect.x - ground.origin.x, y: rect.y - ground.origin.y, width: rect.width, height: rect.height }, ground);
      if (rect) stepAside(place, tags, ground);
    },
  };
  return view;
}

function put(place: HTMLElement, rect: Rect, { pageWidth }: Ground): void {
  place.style.transform = `translate(${rect.x}px, ${rect.y}px)`;
  place.style.width = `${rect.width}px`;
  place.style.height = `${rect.height}px`;
  // Nothing may stand out over the page's edge, or the page would get scroll bars.
  place.classList.toggle('edge', rect.x < 4 || rect.y < 4 || rect.x + rect.width > pageWidth - 4);
  place.classList.toggle('inside', rect.y < tagHeight);
  place.classList.toggle('rightmost', rect.x > pageWidth - tagWidth);
}

/** Nested places start at the same corner; the later one's tags stand beside those of the earlier. */
function stepAside(place: HTMLElement, tags: HTMLElement, { taken }: Ground): void {
  place.style.setProperty('--shift', '0px');
  const own = tags.getBoundingClientRect();
  let shift = 0;
  for (const other of taken) {
    const meets = Math.abs(other.y - own.y) < tagHeight && own.x + shift < other.x + other.width && own.x + shift + own.width > other.x;
    if (meets) shift = other.x + other.width + 2 - own.x;
  }
  taken.push({ x: own.x + shift, y: own.y, width: own.width });
  taken.sort((a, b) => a.x - b.x);
  if (shift > 0) place.style.setProperty('--shift', `${place.classList.contains('rightmost') ? 0 : shift}px`);
}
