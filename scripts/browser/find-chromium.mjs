// Where a Chromium that loads unpacked extensions may stand. Plain node: the bootstrap asks before any package is installed.
import { existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

/** Usual places of Chromium itself. Branded Chrome is left out on purpose: since version 137 it ignores --load-extension. */
const usualPlaces = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/lib/chromium/chromium',
  '/snap/bin/chromium',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  `${process.env.LOCALAPPDATA ?? ''}/Chromium/Application/chrome.exe`,
];

/** Chromium builds that Playwright downloaded, newest first. */
function playwrightBuilds() {
  const cache = process.env.PLAYWRIGHT_BROWSERS_PATH || join(homedir(), '.cache/ms-playwright');
  if (!existsSync(cache)) return [];
  const number = (folder) => Number(folder.split('-')[1]);
  return readdirSync(cache)
    .filter((folder) => /^chromium-\d+$/.test(folder))
    .sort((a, b) => number(b) - number(a))
    .flatMap((folder) => ['chrome-linux64/chrome', 'chrome-linux/chrome'].map((file) => join(cache, folder, file)));
}

/**
 * The Chromium to use: CHROME_PATH first, then the usual places, then Playwright's download.
 * @returns {string | null} path of the executable, null where there is none
 */
export function findChromium() {
  const wished = process.env.CHROME_PATH;
  if (wished) {
    if (!existsSync(wished)) throw new Error(`CHROME_PATH names ${wished}, which does not exist`);
    return wished;
  }
  return [...usualPlaces, ...playwrightBuilds()].find((path) => existsSync(path)) ?? null;
}

/**
 * Firefox for the second browser's tests: FIREFOX_PATH first, then the usual places.
 * @returns {string | null} path of the executable, null where there is none
 */
export function findFirefox() {
  const wished = process.env.FIREFOX_PATH;
  if (wished) return wished;
  const places = ['/usr/bin/firefox-esr', '/usr/bin/firefox', '/Applications/Firefox.app/Contents/MacOS/firefox'];
  return places.find((path) => existsSync(path)) ?? null;
}
