import { createServer, get } from 'node:http';
import type { AddressInfo } from 'node:net';
import puppeteer, { type Browser, type ElementHandle, type Page } from 'puppeteer-core';
import { buildExtension } from '../../scripts/browser/extension-build';
import { findFirefox } from '../../scripts/browser/find-chromium.mjs';

/** The extension's id for addresses; Firefox draws one at random unless it is told. */
const uuid = '6f2b8c1e-0d57-4c1a-9a56-3b7f1c0e2d11';

/** Firefox knows no host rules; as a proxy the server of the fixture sites answers for every name. */
export async function proxyTo(port: number): Promise<{ port: number; close(): void }> {
  const proxy = createServer((request, response) => {
    const { host, pathname, search } = new URL(request.url ?? '/', `http://${request.headers.host}`);
    get({ host: '127.0.0.1', port, path: pathname + search, headers: { host } }, (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(response);
    }).on('error', () => response.destroy());
  });
  await new Promise<void>((done) => proxy.listen(0, '127.0.0.1', done));
  return { port: (proxy.address() as AddressInfo).port, close: () => proxy.close() };
}

/**
 * Firefox with the e2e build. It lets a driver into an extension's own pages only with the flag, and answers every request for an optional
 * permission with yes, because no driver can click the browser's question; what is asked is asked by a click all the same. What is saved goes to `downloads`.
 */
export async function openFirefox(proxyPort: number, downloads?: string): Promise<Browser> {
  const executablePath = findFirefox();
  if (!executablePath) throw new Error('no Firefox: install firefox-esr or let FIREFOX_PATH name it');
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ 'xuncha@xuncha.example': uuid }),
      'extensions.webextOptionalPermissionPrompts': false,
      ...(downloads ? { 'browser.download.folderList': 2, 'browser.download.dir': downloads } : {}),
      'network.proxy.type': 1,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': proxyPort,
      'network.proxy.no_proxies_on': '',
      'network.proxy.allow_hijacking_localhost': true,
    },
  });
  await browser.installExtension(buildExtension('e2e', 'firefox'));
  return browser;
}

/** The driver hears no load of an extension's page, and not its address: pages are asked where they are. */
async function standsAt(page: Page, address: string): Promise<boolean> {
  try {
    return await page.evaluate((wanted) => location.href.startsWith(wanted) && document.querySelector('main, h1') !== null, address);
  } catch {
    return false; // between two documents
  }
}

/** The open page of the extension at an address below its root, as soon as it is drawn. */
export async function extensionPage(browser: Browser, path: string): Promise<Page> {
  const address = `moz-extension://${uuid}/${path}`;
  for (const end = Date.now() + 20_000; Date.now() < end; ) {
    for (const page of await browser.pages()) if (await standsAt(page, address)) return page;
  }
  throw new Error(`${path} did not open`);
}

/** Opens a page of the extension in a new tab. */
export async function openExtensionPage(browser: Browser, path: string): Promise<Page> {
  const tab = await browser.newPage();
  // Never settles, see above.
  tab.goto(`moz-extension://${uuid}/${path}`).catch(() => undefined);
  return extensionPage(browser, path);
}

/** Id of the tab that shows an address, as the extension knows it. */
export function tabIdIn(page: Page, address: string): Promise<number> {
  return page.evaluate(async (url) => {
    const tabs: { id?: number; url?: string }[] = await chrome.tabs.query({});
    const id = tabs.find((tab) => tab.url === url)?.id;
    if (id === undefined) throw new Error(`no tab shows ${url}`);
    return id;
  }, address);
}

/** The first element of a kind that a person would call by this name and could use. */
export async function called(
  page: Page,
  kind: 'button' | 'link' | 'tab' | 'radio' | 'menuitem' | 'textbox',
  name: string,
): Promise<ElementHandle> {
  const found = await page.waitForSelector(`::-p-aria([role="${kind}"][name="${name}"])`);
  if (!found) throw new Error(`no ${kind} “${name}”`);
  return found;
}

/** Presses what is called so. */
export async function press(page: Page, kind: Parameters<typeof called>[1], name: string): Promise<void> {
  await (await called(page, kind, name)).click();
}

/** Waits until a page shows some words. */
export async function shows(page: Page, words: string): Promise<void> {
  await page.waitForFunction((wanted) => document.body.innerText.includes(wanted), { timeout: 20_000 }, words);
}
