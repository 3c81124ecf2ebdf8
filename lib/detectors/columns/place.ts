import { lowerBound, type PageIndex } from '@/lib/detectors/page/page-index';
import { cleaned } from './titles';
import { crumbTail, crumbText, furnitureText } from './words';

const SHORTEST_LABEL = 4;
const LONGEST_STEP = 40;
const openEnd = /[>»›＞→]\s*$/;
/** The first step of a trail without a label. */
const firstStep = /(?:^|\n)\s*(?:网站)?首\s?页\s*[>»›/＞→]/;
const apart = /[>»›＞→\\/|\n]|\s-\s|—/;

/** The way from the front page to this one, as the page writes it. */
export interface Trail {
  /** Without the front page; empty when there is no trail. */
  steps: string[];
  /** Element in which it stands; -1 = none. */
  at: number;
}

const noTrail: Trail = { steps: [], at: -1 };

/** The page's breadcrumb. */
export function trailOf(page: PageIndex): Trail {
  const at = /位置|栏目|频道/.test(page.flat) ? page.flat.search(crumbText) : -1;
  const found = at >= 0 ? at : page.flat.search(firstStep);
  if (found < 0) return stepsAsElements(page);
  const start = page.flat[found] === '\n' ? found + 1 : found; // the break belongs to the piece before
  const piece = lowerBound(page.pieceStart, start + 1) - 1;
  let box = page.pieceOwner[piece] ?? -1;
  // The label, or the first step, may stand in an element of its own: go up while the box holds nothing else.
  const label = at >= 0 ? SHORTEST_LABEL : 0;
  for (let level = 0; level < 4 && box > 0 && !/[>»›/＞→\\|-]|\n/.test(page.text(box).slice(label)); level += 1)
    box = page.parent[box] ?? -1;
  // What ends with a sign goes on: the last step stands in the element after it.
  const around = page.parent[box] ?? -1;
  if (around > 0 && openEnd.test(page.text(box)) && page.textLength(around) < page.textLength(box) + LONGEST_STEP) box = around;
  if (box < 0 || page.textLength(box) > 400) return noTrail;
  const whole = page.text(box);
  const text = whole.slice(at >= 0 ? Math.max(0, whole.search(crumbText)) : 0).replace(crumbText, '');
  return { steps: stepsIn(text), at: box };
}

/** Names of the steps, without the front page and without words that name a page's form. */
function stepsIn(text: string): string[] {
  // A bare hyphen is a part of names unless nothing else parts the steps.
  return text
    .split(apart.test(text) ? apart : /-+>?/)
    .map(cleaned)
    .filter(
      (step) =>
        step.length >= 2 &&
        step.length <= 40 &&
        !/^(?:网站)?首\s?页$|^主页$/.test(step) &&
        !crumbTail.test(step) &&
        !furnitureText.test(step),
    );
}

const trailTags = ['ol', 'ul', 'nav', 'div'] as const;
const trailClass = /(?:^|[\s_-])(?:bread-?crumbs?|crumbs?|dqwz|weizhi)(?:$|[\s_-])/i;

/** A trail whose steps stand in elements of their own, parted by the style sheet. */
function stepsAsElements(page: PageIndex): Trail {
  for (const tag of trailTags) {
    const box = page.byTag(tag).find((i) => trailClass.test(page.classes[i] ?? '') && /^(?:网站)?首\s?页\n/.test(page.text(i)));
    if (box !== undefined && page.textLength(box) < 200) return { steps: stepsIn(page.text(box)), at: box };
  }
  return noTrail;
}

/** The part of the document's title that names the page and not the site. */
export function titleParts(title: string): string[] {
  return title
    .replace(/<[^>]*>/g, ' ')
    .split(/\s*[-_|–—>»]+\s*|\s{2,}/)
    .map((part) => part.trim())
    .filter((part) => part.length >= 2);
}
