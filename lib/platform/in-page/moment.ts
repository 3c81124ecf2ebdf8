import { resolveRef } from '@/lib/detectors/node-ref';
import type { FrameMoment, PlaceMoment } from '@/lib/evidence/moment';
import type { Rect } from '@/lib/facts/node-ref';
import { documentToken } from './document-token';
import { navigationAnswer } from './navigation-answer';
import { personalPlaces } from './personal-places';

const longestText = 2000;
const longestMarkup = 4000;
/** An element with more inside is written down by its own tag only: an excerpt is to be read by a person. */
const mostInside = 400;

/** What this frame looks like now, and where the places are that a picture is about. */
export function readMoment(document: Document, selectors: readonly string[]): FrameMoment {
  const view = document.defaultView ?? window;
  const { httpStatus } = navigationAnswer(document);
  return {
    token: documentToken(),
    url: document.URL,
    title: document.title,
    ...(httpStatus === undefined ? {} : { httpStatus }),
    scroll: { x: view.scrollX, y: view.scrollY },
    viewport: { width: view.innerWidth, height: view.innerHeight },
    devicePixelRatio: view.devicePixelRatio,
    path: pathOf(view),
    children: childBoxes(document, view),
    places: selectors.map((selector) => placeOf(document, selector)),
    personal: personalPlaces(document),
  };
}

/** Position of this frame in its parents. Comparing window objects works across origins, reading them would not. */
function pathOf(view: Window): number[] {
  const path: number[] = [];
  for (let at: Window = view; at !== at.parent; at = at.parent) {
    const siblings = Array.from({ length: at.parent.length }, (_, i) => at.parent[i]);
    path.unshift(siblings.indexOf(at as (typeof siblings)[number]));
  }
  return path;
}

/** Where each child frame draws its content: inside its border and padding. */
function childBoxes(document: Document, view: Window): (Rect | null)[] {
  const elements = [...document.querySelectorAll<HTMLIFrameElement>('iframe, frame')];
  return Array.from({ length: view.length }, (_, i) => {
    const element = elements.find((candidate) => candidate.contentWindow === view[i]);
    if (!element) return null;
    const box = element.getBoundingClientRect();
    const style = view.getComputedStyle(element);
    const px = (name: string) => Number.parseFloat(style.getPropertyValue(name)) || 0;
    const left = px('border-left-width') + px('padding-left');
    const top = px('border-top-width') + px('padding-top');
    return {
      x: box.x + left,
      y: box.y + top,
      width: box.width - left - px('border-right-width') - px('padding-right'),
      height: box.height - top - px('border-bottom-width') - px('padding-bottom'),
    };
  });
}

function placeOf(document: Document, selector: string): PlaceMoment {
  const element = resolveRef(document, { selector });
  if (!element) return { rect: null, text: '', markup: '' };
  const { x, y, width, height } = element.getBoundingClientRect();
  return {
    rect: width > 0 && height > 0 ? { x, y, width, height } : null,
    text: (element.textContent ?? '').replace(/\s+/g, ' ').trim().slice(0, longestText),
    markup: markupOf(element),
  };
}

function markupOf(element: Element): string {
  const small = element.getElementsByTagName('*').length <= mostInside;
  const written = new XMLSerializer().serializeToString(small ? element : element.cloneNode(false));
  return written.replace(/ xmlns="http:\/\/www\.w3\.org\/1999\/xhtml"/g, '').slice(0, longestMarkup);
}

/** Brings a place into the middle of the screen and waits until it has been drawn there. */
export async function reveal(document: Document, selector: string): Promise<boolean> {
  const element = resolveRef(document, { selector });
  if (!element) return false;
  element.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
  await drawn(document, 800);
  return true;
}

/**
 * Resolves when the browser has drawn what is on screen and the pictures there have loaded, at most `limitMs` later. Frames come first,
 * because lazy pictures get their address only once they have been seen.
 */
export async function drawn(document: Document, limitMs: number): Promise<void> {
  await twoFrames();
  const view = document.defaultView ?? window;
  const missing = [...document.images].filter((image) => {
    if (image.complete) return false;
    const box = image.getBoundingClientRect();
    return box.bottom > 0 && box.top < view.innerHeight && box.right > 0 && box.left < view.innerWidth;
  });
  if (missing.length === 0) return;
  const loaded = missing.map(
    (image) =>
      new Promise((resolve) => {
        for (const type of ['load', 'error']) image.addEventListener(type, resolve, { once: true });
      }),
  );
  await Promise.race([Promise.all(loaded), new Promise((resolve) => setTimeout(resolve, limitMs))]);
  await twoFrames();
}

/** A page that is not drawn gets no frames; the timer ends the wait, and the check for being in front refuses the picture. */
function twoFrames(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 250);
    requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
  });
}
