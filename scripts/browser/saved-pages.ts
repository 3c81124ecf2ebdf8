import { isAscii, isUtf8 } from 'node:buffer';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, extname, join, relative, sep } from 'node:path';
import type { HTTPRequest, Page } from 'puppeteer-core';
import { instantOf } from './frozen-clock';

/** A page saved to a file, with the address it had and the day it was saved. */
export interface SavedPage {
  /** Path below `pages/`, the page's name in labels and facts. */
  name: string;
  file: string;
  /** Folder that the page's neighbours may be read from. */
  root: string;
  url: string;
  /** ISO 8601 with offset. */
  asOf: string;
  /** Folder class of the collection. */
  group: string;
  addressed: boolean;
}

const mimeTypes: Record<string, string> = {
  '.html': 'text/html',
  '.htm': 'text/html',
  '.shtml': 'text/html',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.png': 'image/png',
  '.gif': 'image/gif',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.svg': 'image/svg+xml',
  '.ico': 'image/x-icon',
  '.pdf': 'application/pdf',
};

/** Content type by file name. No charset: the browser must find it in the bytes, as it had to on the real site. */
export function mimeOf(file: string): string {
  return mimeTypes[extname(file).toLowerCase()] ?? 'application/octet-stream';
}

/** A page that was converted when it was saved may still declare its old character set; bytes that are UTF-8 cannot well be anything else. */
function charsetOf(body: Buffer): string {
  return isUtf8(body) && !isAscii(body) ? '; charset=utf-8' : '';
}

function htmlFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.s?html?$/i.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

interface Labels {
  pages?: Record<string, { url?: string | null; as_of?: string }>;
}

/** Reads a collection: `pages/` and `labels.json` with each page's address and day. Pages without an address get one of their own. */
export function readSavedPages(dir: string, fallbackAsOf: string | null = null): SavedPage[] {
  const root = existsSync(join(dir, 'pages')) ? join(dir, 'pages') : dir;
  const labelsFile = join(dir, 'labels.json');
  const labels: Labels = existsSync(labelsFile) ? JSON.parse(readFileSync(labelsFile, 'utf8')) : {};
  return htmlFiles(root).map((file) => {
    const name = relative(root, file).split(sep).join('/');
    const label = labels.pages?.[name];
    const asOf = label?.as_of ?? fallbackAsOf;
    if (!asOf) throw new Error(`${name}: labels.json tells no as-of day and none was given`);
    const address = label?.url ?? null;
    return {
      name,
      file,
      root,
      url: address ?? `http://saved.test/${name}`,
      asOf: instantOf(asOf),
      group: dirname(name),
      addressed: address !== null,
    };
  });
}

const withoutHash = (address: string) => address.replace(/#.*$/, '');

/** The file that a request for something beside a saved page means, where the collection holds it. */
function neighbour(page: SavedPage, address: string): string | null {
  const wanted = new URL(address);
  if (wanted.origin !== new URL(page.url).origin) return null;
  const from = new URL('.', page.url).pathname;
  const path = join(dirname(page.file), relative(from, decodeURIComponent(wanted.pathname)));
  const inside = !relative(page.root, path).startsWith('..');
  return inside && existsSync(path) && statSync(path).isFile() ? path : null;
}

/**
 * Answers every request of a tab from the collection and nothing else: the network is off. Call `show` before going to a page, so that
 * two pages saved under one address stay apart.
 */
export async function serveSavedPages(tab: Page, pages: readonly SavedPage[]): Promise<{ show(page: SavedPage): void }> {
  const byAddress = new Map(pages.map((page) => [withoutHash(page.url), page]));
  let current: SavedPage | null = null;
  const fileFor = (address: string): string | null => {
    const plain = withoutHash(address);
    if (current && withoutHash(current.url) === plain) return current.file;
    return byAddress.get(plain)?.file ?? (current && neighbour(current, plain));
  };
  await tab.setRequestInterception(true);
  tab.on('request', (request: HTTPRequest) => {
    const address = request.url();
    if (!/^https?:/.test(address)) return void request.continue();
    const file = fileFor(address);
    if (file) {
      const body = readFileSync(file);
      return void request.respond({ status: 200, contentType: mimeOf(file) + charsetOf(body), body });
    }
    // An aborted navigation leaves the document that is there; anything else fails as it would without a network.
    void request.abort(request.isNavigationRequest() ? 'aborted' : 'internetdisconnected');
  });
  return {
    show(page) {
      current = page;
    },
  };
}

/** Reads a whole saved site: every page of the folder stands under its path at the origin. */
export function readSavedSite(dir: string, origin: string, asOf: string): SavedPage[] {
  return htmlFiles(dir).map((file) => {
    const name = relative(dir, file).split(sep).join('/');
    const path = name.replace(/(^|\/)index\.s?html?$/i, '$1');
    return { name, file, root: dir, url: new URL(path, `${origin}/`).href, asOf: instantOf(asOf), group: dirname(name), addressed: true };
  });
}
