import { allCategories, nothingFound, resultCategory, resultsTold, searchField } from '@/indicators/vocabulary/entry-words';
import { stretchesOf } from '@/lib/detectors/lines/page-lines';
import { everyNth, type Pace } from '@/lib/detectors/pace';
import type { PageIndex } from '@/lib/detectors/page/page-index';
import type { EntriesFact } from './fact';

const LONGEST_CATEGORY = 12;
const FEWEST = 2;
const tabTags = ['a', 'li', 'span', 'button', 'label', 'dd'];

type Results = NonNullable<EntriesFact['results']>;

/** The page as an answer to a search: its address carries what was looked for, and its words tell of results. Null for every other page. */
export async function resultsOf(page: PageIndex, pace: Pace): Promise<Results | null> {
  if (!asksFor(page.url)) return null;
  let told = false;
  let nothing = false;
  for (const { text } of stretchesOf(page.flat)) {
    const pause = pace();
    if (pause) await pause;
    told ||= resultsTold.test(text);
    nothing ||= nothingFound.test(text);
  }
  if (!told && !nothing) return null;
  const { names, at } = await categoriesOf(page, pace);
  return { categories: names, nothing, ref: page.ref(at) };
}

/** The address has a parameter of a search, with something in it. */
function asksFor(url: string): boolean {
  // Without a question mark there is no parameter, and nearly every page is known by that.
  if (!url.includes('?') || !URL.canParse(url)) return false;
  const { searchParams, pathname, hash } = new URL(url);
  const inHash = hash.includes('?') ? new URLSearchParams(hash.slice(hash.indexOf('?'))) : new URLSearchParams();
  const given = [...searchParams, ...inHash].filter(([, value]) => value.trim() !== '');
  return given.some(([name]) => searchField.test(name)) || (given.length > 0 && /search|jsearch|sousuo|\/ss\b|\/so\b/i.test(pathname));
}

/**
 * The largest set of neighbours that are names of categories and one of which says 全部: a site's menu has the same names, and never that one.
 */
async function categoriesOf(page: PageIndex, pace: Pace): Promise<{ names: string[]; at: number }> {
  const breath = everyNth(pace);
  const groups = new Map<number, { names: Set<string>; all: boolean }>();
  for (const i of tabTags.flatMap((tag) => page.byTag(tag))) {
    const pause = breath();
    if (pause) await pause;
    const length = page.textLength(i);
    if (length < 2 || length > LONGEST_CATEGORY) continue;
    const text = page.text(i).replace(/\s+/g, '');
    const all = allCategories.test(text);
    if (!all && !resultCategory.test(text)) continue;
    const box = boxOf(page, i);
    const group = groups.get(box) ?? { names: new Set<string>(), all: false };
    groups.set(box, { names: all ? group.names : group.names.add(text.replace(/[(（]?\d+[)）]?$/, '')), all: group.all || all });
  }
  let best: { names: string[]; at: number } = { names: [], at: 0 };
  for (const [at, { names, all }] of groups)
    if (all && names.size >= FEWEST && names.size > best.names.length) best = { names: [...names], at };
  return best;
}

/** The element around an entry that holds its neighbours as well. */
function boxOf(page: PageIndex, entry: number): number {
  const own = page.textLength(entry);
  let box = page.parent[entry] ?? 0;
  while (box > 0 && page.textLength(box) <= own) box = page.parent[box] ?? 0;
  return box;
}
