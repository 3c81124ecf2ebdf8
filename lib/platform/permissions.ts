import { browser } from 'wxt/browser';

const everySite = '<all_urls>';

/** The match pattern of one site: its host with both schemes, because these sites answer on both; null = not a site. */
export function patternOf(url: string): string | null {
  if (!URL.canParse(url)) return null;
  const { protocol, hostname } = new URL(url);
  return hostname && (protocol === 'http:' || protocol === 'https:') ? `*://${hostname}/*` : null;
}

/** Whether the extension may read pages of this site without a click on its icon. */
export async function hasSite(url: string): Promise<boolean> {
  // Asked with the address itself: a grant for one scheme is enough to read a page of that scheme.
  return patternOf(url) !== null && browser.permissions.contains({ origins: [`${new URL(url).origin.replace(/:\d+$/, '')}/*`] });
}

/**
 * Asks for the sites of these addresses. Call it first thing in a click: browsers show the question only while the gesture lasts.
 * `false` = refused, or none of them is a site.
 */
export async function requestSite(...urls: string[]): Promise<boolean> {
  const origins = [...new Set(urls.flatMap((url) => patternOf(url) ?? []))];
  return origins.length > 0 && browser.permissions.request({ origins });
}

/** Asks for one server of the office, by its own scheme alone; call it first thing in a click. */
export async function requestServer(url: string): Promise<boolean> {
  const { protocol, hostname } = new URL(url);
  return browser.permissions.request({ origins: [`${protocol}//${hostname}/*`] });
}

/** Whether pictures can be taken without a click on the icon for each page. */
export async function hasAllSites(): Promise<boolean> {
  return browser.permissions.contains({ origins: [everySite] });
}

/** Asks for all sites, which browsers demand for pictures; call it first thing in a click. */
export async function requestAllSites(): Promise<boolean> {
  return browser.permissions.request({ origins: [everySite] });
}

/** What has been granted, as match patterns; those of the manifest cannot be given back and are not listed. */
export async function grantedHosts(): Promise<string[]> {
  const fixed = new Set(browser.runtime.getManifest().host_permissions ?? []);
  const { origins = [] } = await browser.permissions.getAll();
  return origins.filter((origin) => !fixed.has(origin)).sort();
}

/** Gives a granted pattern back. */
export async function revoke(pattern: string): Promise<boolean> {
  return browser.permissions.remove({ origins: [pattern] });
}

/** Calls back whenever something was granted or taken away, here or in the browser's own settings. Answers how to stop. */
export function onPermissionChange(callback: () => void): () => void {
  const listener = () => callback();
  browser.permissions.onAdded.addListener(listener);
  browser.permissions.onRemoved.addListener(listener);
  return () => {
    browser.permissions.onAdded.removeListener(listener);
    browser.permissions.onRemoved.removeListener(listener);
  };
}
