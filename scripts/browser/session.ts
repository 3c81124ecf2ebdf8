import { existsSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer, { type Browser, type Extension, type Page } from 'puppeteer-core';
import { findChromium } from './find-chromium.mjs';

/** What every browser of the scripts is started with: quiet, no traffic of its own, the colours and fonts of any machine. */
export const quietArguments = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-features=Translate,OptimizationHints,MediaRouter',
  '--lang=zh-CN',
];

export interface SessionOptions {
  /** Folder of the built extension. */
  extension: string;
  headless: boolean;
  /** Hosts to be found at a loopback address, e.g. `MAP *.test 127.0.0.1:8080`. */
  hostRules?: string;
  window?: { width: number; height: number };
  /** Folder that files saved in the browser go to. */
  downloads?: string;
}

/** Chromium with the extension in an empty profile. */
export interface Session {
  browser: Browser;
  extension: Extension;
  /** Address of a file of the extension. */
  url(file: string): string;
  close(): Promise<void>;
}

/** The sentence that a person without a usable browser reads. */
export const noChromium =
  'No Chromium found. Install it (Debian and Ubuntu: apt-get install chromium), or let CHROME_PATH name one. ' +
  'Branded Google Chrome does not do: it ignores --load-extension.';

async function installed(browser: Browser, folder: string): Promise<Extension> {
  const id = await browser.installExtension(folder);
  const extension = (await browser.extensions()).get(id);
  if (!extension) throw new Error(`no extension ${id} after installing ${folder}`);
  return extension;
}

/** Starts Chromium with the extension. The pipe is what lets a script press the toolbar button. */
export async function openSession(options: SessionOptions): Promise<Session> {
  const executablePath = findChromium();
  if (!executablePath) throw new Error(noChromium);
  if (!existsSync(join(options.extension, 'manifest.json'))) throw new Error(`no built extension in ${options.extension}`);
  const { width, height } = options.window ?? { width: 1366, height: 900 };
  const browser = await puppeteer.launch({
    executablePath,
    headless: options.headless,
    pipe: true,
    enableExtensions: true,
    defaultViewport: null,
    ...(options.downloads ? { downloadBehavior: { policy: 'allow' as const, downloadPath: options.downloads } } : {}),
    env: { ...process.env, TZ: 'Asia/Shanghai' },
    args: [
      ...quietArguments,
      `--window-size=${width},${height}`,
      ...(options.hostRules ? [`--host-resolver-rules=${options.hostRules}`] : []),
    ],
  });
  const extension = await installed(browser, options.extension).catch(async (cause: unknown) => {
    await browser.close();
    throw new Error(`${executablePath} did not load the extension. ${noChromium}`, { cause });
  });
  return {
    browser,
    extension,
    url: (file) => `chrome-extension://${extension.id}/${file}`,
    close: () => browser.close(),
  };
}

/** Opens a tab with a page of the extension. */
export async function openExtensionPage(session: Session, file: string): Promise<Page> {
  const page = await session.browser.newPage();
  await page.goto(session.url(file));
  return page;
}
