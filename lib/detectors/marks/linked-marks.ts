import type { PageIndex } from '@/lib/detectors/page/page-index';
import type { Mark } from './fact';
import { linksTo } from './link-addresses';
import { ownerAt } from './printed-marks';

/** A mark that is a picture with a link, or put there by a script: the party-and-government emblem and the 找错 entry. */
interface Linked {
  /** Addresses of the mark, also as IPv6 proxies rewrite them (`bszs-conac-cn.…`). With the flag `g`: it is looked for in all addresses at once. */
  address: RegExp;
  /** Words that make any link the mark, whatever its address. */
  words: string | null;
  /** Scripts that put the mark there, by address, id or code. */
  script: RegExp;
  /** Words, alternative texts and file names of its picture. */
  sign: RegExp;
  /** Empty element that a script fills. */
  placeholder: RegExp;
}

export const emblem: Linked = {
  words: null,
  address: /bszs[.-]conac[.-]cn|conac[.-]cn.*sitename|\/sitename\?method=show/gi,
  script: /conac|\bCA\d{12,}(?:\d*)\.js|_ideConac/i,
  sign: /党政机关(?:网站)?标识|事业单位(?:网站)?标识|imgConac|(?:^|\/)(?:red|blue|dzjg|conac|jiguan|dangzheng|biaoshi)\.(?:png|gif|jpe?g)/i,
  placeholder: /^_ideConac$/i,
};

export const errorReport: Linked = {
  words: '网站找错',
  address: /\/errorInfo\b|jiucuo|zhaocuo|kaipuyun\.cn|pucha\.|find-?error/gi,
  script: /_?jiucuo_?|zhaocuo/i,
  sign: /找错|纠错|jiucuo|zhaocuo/i,
  placeholder: /^_?span_jiucuo$|^_jiucuo_?$/i,
};

const siteCode = /(?<![\w])(?:[a-z]{2}\d{8}|\d{10})(?![\w])/i;
const LONGEST_SCRIPT = 20_000;

/** Looks for the mark from the surest form to the weakest: link, script, hidden link, placeholder, picture alone, comment. */
export function findLinked(page: PageIndex, mark: Linked): Mark | null {
  let hidden: Mark | null = null;
  for (const i of [...linksTo(page, mark.address), ...linksThatSay(page, mark)]) {
    const raw = page.attr(i, 'href') ?? '';
    const found: Mark = { value: raw, href: page.href(i), how: page.isHidden(i) ? 'hidden' : 'link', ref: page.ref(i), ...codeIn(raw) };
    if (found.how === 'link') return found;
    hidden ??= found;
  }
  return inScripts(page, mark) ?? hidden ?? placeholderOf(page, mark) ?? pictureOf(page, mark) ?? inComments(page, mark);
}

const linkTags = new Set(['a']);

/** Links that carry the mark's words as text, and lead somewhere. */
function linksThatSay(page: PageIndex, mark: Linked): number[] {
  const at = mark.words === null ? -1 : page.flat.lastIndexOf(mark.words);
  const link = at < 0 ? -1 : page.closest(ownerAt(page, at), linkTags);
  return link >= 0 && page.href(link) !== null ? [link] : [];
}

function inScripts(page: PageIndex, mark: Linked): Mark | null {
  for (const i of page.byTag('script')) {
    const src = page.attr(i, 'src');
    const id = page.ids[i] ?? '';
    const type = page.attr(i, 'type') ?? '';
    if (/html|template/i.test(type)) continue;
    const code = src === null ? page.code(i).slice(0, LONGEST_SCRIPT) : src;
    if (!mark.script.test(code) && !mark.script.test(id)) continue;
    if (src === null && mark === errorReport && !/createElement|document\.write|src\s*=/.test(code)) continue;
    const own = page.attr(i, 'sitecode') ?? siteCode.exec(src === null ? code.replace(/.*sitecode/i, '') : '')?.[0];
    return { value: src ?? id, href: null, how: 'script', ref: page.ref(i), ...(own ? { code: own } : {}) };
  }
  return null;
}

function placeholderOf(page: PageIndex, mark: Linked): Mark | null {
  for (const tag of ['span', 'div', 'a']) {
    for (const i of page.byTag(tag)) {
      const id = page.ids[i] ?? '';
      if (id === '' || page.hasText(i) || !mark.placeholder.test(id)) continue;
      const how = page.holds(i, 'img') ? 'image-only' : 'placeholder';
      return { value: id, href: null, how, ref: page.ref(i) };
    }
  }
  return null;
}

function pictureOf(page: PageIndex, mark: Linked): Mark | null {
  for (const i of page.byTag('img')) {
    const src = page.attr(i, 'src') ?? '';
    const names = [src, page.attr(i, 'alt') ?? '', page.attr(i, 'title') ?? '', page.ids[i] ?? ''];
    if (names.some((name) => mark.sign.test(name))) return { value: src, href: null, how: 'image-only', ref: page.ref(i) };
  }
  return null;
}

function inComments(page: PageIndex, mark: Linked): Mark | null {
  const note = page.findComment((text) => text.search(mark.address) >= 0 || (/_ideConac|_jiucuo_/i.test(text) && mark.script.test(text)));
  return note ? { value: note.text.trim().slice(0, 120), href: null, how: 'commented', ref: page.ref(Math.max(0, note.parent)) } : null;
}

function codeIn(address: string): { code?: string } {
  const code = /site_?code=([a-z]{2}\d{8}|\d{10})/i.exec(address)?.[1];
  return code ? { code } : {};
}
