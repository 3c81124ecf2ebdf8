import type { Site } from './campaign';
import type { InspectionState } from './state';

/** Host with port as the address bar shows it, lower case; `null` for what is no http(s) address. */
export function hostOf(url: string): string | null {
  if (!URL.canParse(url)) return null;
  const { protocol, host } = new URL(url);
  return protocol === 'http:' || protocol === 'https:' ? host.toLowerCase() : null;
}

/** Whether a page belongs to the site: one of its own hosts, or one that the inspector has added with "belongs to this site". */
export function belongsToSite(site: Pick<Site, 'hosts'>, state: Pick<InspectionState, 'hosts'>, url: string): boolean {
  const host = hostOf(url);
  return host !== null && (site.hosts.includes(host) || state.hosts.includes(host));
}

function homeForm(url: string): string | null {
  if (!URL.canParse(url)) return null;
  const { host, pathname } = new URL(url);
  const path = pathname.replace(/\/(?:index|default|main)(?:_\d+)?\.\w{2,5}$/i, '/');
  return host.toLowerCase().replace(/^www\./, '') + path;
}

/** Whether an address is the site's home page: same host (with or without www), same folder, whatever the index file is called. */
export function isHomeAddress(url: string, homeUrl: string): boolean {
  const home = homeForm(homeUrl);
  return home !== null && homeForm(url) === home;
}
