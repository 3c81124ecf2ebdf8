import type { ColumnBlock } from './fact';
import type { ReadItems } from './items';
import type { Region } from './region';
import { furnitureText, gatheredHeading, linkHeading } from './words';

/** Width of a text in Chinese characters: Latin letters and digits count half. */
export function width(text: string): number {
  let sum = 0;
  // By code unit, as iterating over characters makes a text of each; the second half of a pair adds nothing.
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    if (unit < 0x2e80) sum += 0.5;
    else if (unit < 0xdc00 || unit > 0xdfff) sum += 1;
  }
  return sum;
}

const documentAddress = /[?&]\w*id=[\w-]*\d|\/(?:art|content|detail|info|news|view)[_/]/i;
const folderAddress = /\/(?:node|col|list|channel|catalog|class|lanmu|column)[\w-]*\.\w+$|\/(?:index|default)[_-]?\d*\.\w+$/i;

/** Some systems give each document a folder, named by a number and nothing else. */
const numberedFolder = /\/\d{4,}\/(?:index\.\w+)?$/i;
const siteFront = /^https?:\/\/[^/]+\/?$/i;

/** The address names one document and not a folder or a site. */
export function namesDocument(href: string | null): boolean {
  if (!href) return false;
  const path = href.slice(href.indexOf('/', 8));
  const numbered = /\d{3}/.test(path.slice(path.lastIndexOf('/') + 1)) || documentAddress.test(path);
  return (numbered && !folderAddress.test(path)) || numberedFolder.test(path);
}

/** Characters beside a title that make a picture's entry a report and not a caption. */
const PROSE = 25;
const FEWEST_REPORTS = 4;
const MOST = 0.8;

/** What a block of links is, before its heading is known: dates make a column, long titles too; short words are links or a menu. */
export function kindOf(read: ReadItems, region: Region): ColumnBlock['kind'] {
  const { items, count, dated, pictures } = read;
  if (count === 0) return 'navigation';
  if (mostlyFurniture(items)) return 'navigation';
  if (region !== 'pager' && dated >= Math.max(1, count * 0.3)) return 'news';
  if (region === 'crumb' || region === 'pager') return 'navigation';
  const mean = items.reduce((sum, item) => sum + width(item.title), 0) / items.length;
  const documents = () => countOf(items, (item) => namesDocument(item.href)) / items.length;
  if (region !== 'content' && mean < 12 && !(mean >= 7.5 && documents() >= MOST)) return 'navigation';
  if (pictures >= count * 0.6) return count >= FEWEST_REPORTS && read.prose >= count * PROSE && mean >= 6 ? 'news' : 'pictures';
  if ((mean >= 12 && !leadElsewhere(items)) || (mean >= 7.5 && documents() >= 0.5)) return 'news';
  return mean < 6 && count > 1 && documents() < 0.3 ? 'navigation' : 'links';
}

/** At least half of the titles are what stands on every page; asked of no more titles than it takes to know. */
function mostlyFurniture(items: ReadItems['items']): boolean {
  let furniture = 0;
  let content = 0;
  for (const { title } of items) {
    if (furnitureText.test(title)) furniture += 1;
    else content += 1;
    if (furniture * 2 >= items.length) return true;
    if (content * 2 > items.length) return false;
  }
  return false;
}

/** Nearly all entries lead to the fronts of sites: however long the names of offices are, they are no news. */
const leadElsewhere = (items: ReadItems['items']) =>
  countOf(items, ({ href }) => href !== null && siteFront.test(href)) >= items.length * MOST;

function countOf<T>(list: readonly T[], fits: (each: T) => boolean): number {
  let count = 0;
  for (const each of list) if (fits(each)) count += 1;
  return count;
}

/** Second look, with the heading: boxes that gather from elsewhere and boxes of links are no columns, whatever they hold. */
export function kindWithHeading(kind: ColumnBlock['kind'], heading: string, href: string | null, read: ReadItems): ColumnBlock['kind'] {
  if (kind === 'links' && href !== null && read.count >= 3 && pagesOfFolder(href, read) && !linkHeading.test(heading)) return 'news';
  if (kind !== 'news') return kind;
  if (gatheredHeading.test(heading) && heading !== '') return 'links';
  if (read.dated === 0 && linkHeading.test(heading) && !read.items.some((item) => namesDocument(item.href))) return 'links';
  return kind;
}

/** The entries are pages in the folder that the heading leads to. */
function pagesOfFolder(href: string, { items }: ReadItems): boolean {
  const folder = href.replace(/[^/]*$/, '');
  if (folder.length < 10 || /^https?:\/\/[^/]*\/$/.test(folder)) return false;
  const inside = items.filter(
    ({ title, href: target }) =>
      target?.startsWith(folder) && (!/\/(?:index\.\w+)?$/.test(target) || numberedFolder.test(target)) && width(title) >= 6,
  );
  return inside.length >= items.length * MOST;
}
