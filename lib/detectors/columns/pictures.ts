import type { PageIndex } from '@/lib/detectors/page/page-index';
import type { Entry, Group } from './groups';

const links = new Set(['a']);
const decorationName = /(?:icon|ico|dot|new|arrow|bullet|point|hot|top)[\w-]*\.(?:gif|png|jpg|svg)/i;
const LARGEST_DECORATION = 24;
/** The same picture beside so many entries, outside their links, is a bullet; the mark of what is new, an animation, stands beside fewer. */
const OFTEN = 4;
const OFTEN_ANIMATED = 2;

/** A group's entries with those that show a picture of their own. */
export interface Illustrated {
  group: Group;
  pictured: ReadonlySet<Entry>;
}

const none: ReadonlySet<Entry> = new Set();

/**
 * Tells pictures of entries from decoration, and puts a picture's link together with the link that carries its caption elsewhere in the same
 * list: carousels show all pictures first and all captions after them.
 */
export function illustrated(page: PageIndex, group: Group): Illustrated {
  if (!group.parts.some((part) => page.holds(part, 'img'))) return { group, pictured: none };
  const own = picturesByEntry(page, group.entries);
  const captions = new Map<string, Entry>();
  for (const entry of group.entries) {
    const target = entry.anchor < 0 ? null : page.href(entry.anchor);
    if (target !== null && page.hasText(entry.record) && !own.has(entry)) captions.set(target, entry);
  }
  const entries = captions.size === 0 ? group.entries : group.entries.filter((entry) => !captionOf(page, own, captions, entry));
  return { group: entries.length === group.entries.length ? group : { ...group, entries }, pictured: own };
}

/** The entry is a picture whose caption is another entry: that one is pictured from now on. */
function captionOf(page: PageIndex, own: Set<Entry>, captions: ReadonlyMap<string, Entry>, entry: Entry): boolean {
  if (!own.has(entry) || page.hasText(entry.record)) return false;
  const caption = captions.get(page.href(entry.anchor) ?? '');
  if (caption === undefined) return false;
  own.add(caption);
  return true;
}

function picturesByEntry(page: PageIndex, entries: readonly Entry[]): Set<Entry> {
  const beside = new Map<string, number>();
  const shown = new Map<Entry, string[]>();
  for (const entry of entries) {
    for (const i of page.within(entry.record, 'img')) {
      const source = page.attr(i, 'src') ?? '';
      const size = Number(page.attr(i, 'width') ?? page.attr(i, 'height') ?? '99');
      if (size <= LARGEST_DECORATION || decorationName.test(source)) continue;
      const inLink = page.closest(i, links) >= entry.record;
      if (!inLink) beside.set(source, (beside.get(source) ?? 0) + 1);
      shown.set(entry, [...(shown.get(entry) ?? []), inLink ? '' : source]);
    }
  }
  const pictured = new Set<Entry>();
  for (const [entry, sources] of shown) if (sources.some((source) => !isMark(source, beside.get(source)))) pictured.add(entry);
  return pictured;
}

const isMark = (source: string, times = 0) => times >= (/\.gif$/i.test(source) ? OFTEN_ANIMATED : OFTEN);
