import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { instantOf } from '../browser/frozen-clock';
import { readSavedPages, readSavedSite, type SavedPage } from '../browser/saved-pages';
import type { HostedFolder } from '../browser/site-server';
import { selectPages } from './select-pages';

/** How the pages reach the browser: a server on loopback, each page under its original address, or the network. */
export type Supply = { from: 'loopback'; folders: HostedFolder[] } | { from: 'addresses'; pages: SavedPage[] } | { from: 'network' };

/** One inspection of one site: what is visited, and at which instant. */
export interface InspectionPlan {
  /** File-safe name, for messages. */
  name: string;
  /** Name of the site, where the plan knows better than its title. */
  siteName: string | null;
  asOf: string;
  homeUrl: string;
  /** Further hosts that belong to the site. */
  hosts: string[];
  kind: string | null;
  supply: Supply;
  visits: { url: string; saved: SavedPage | null }[];
}

const asVisit = (saved: SavedPage) => ({ url: saved.url, saved });

const kindNames: Record<string, string> = {
  portal: '政府门户网站',
  'ministry-portal': '国务院部门门户网站',
  department: '部门网站',
  other: '其他政府网站',
};

interface DemoSite {
  asOf: string;
  site: { name: string; homeUrl: string; hosts: string[]; kind: string };
  pages: string[];
}

/** The demo county's portal, its pages in the order of a visit. */
export function demoPlan(): InspectionPlan {
  const root = resolve('tests/fixtures/sites');
  const { asOf, site, pages }: DemoSite = JSON.parse(readFileSync(join(root, 'zhexi/defects.json'), 'utf8'));
  const [own = '', ...further] = site.hosts;
  return {
    name: 'zhexi',
    siteName: site.name,
    asOf,
    homeUrl: site.homeUrl,
    hosts: further,
    kind: kindNames[site.kind] ?? null,
    supply: {
      from: 'loopback',
      folders: [{ folder: join(root, 'zhexi'), hosts: [own] }, ...further.map((host) => ({ folder: join(root, host), hosts: [host] }))],
    },
    visits: pages.map((path) => ({ url: new URL(path, site.homeUrl).href, saved: null })),
  };
}

/** The host that a mirroring tool or a browser wrote into the pages it saved. */
function savedFrom(dir: string): string | null {
  const home = ['index.html', 'index.htm', 'index.shtml'].map((name) => join(dir, name)).find(existsSync);
  const head = home ? readFileSync(home, 'latin1').slice(0, 4000) : '';
  const found = /Mirrored from ([\w.-]+)/.exec(head) ?? /saved from url=\(\d+\)https?:\/\/([\w.-]+)/.exec(head);
  return found?.[1] ?? null;
}

/** A whole saved site under the host it was saved from. */
export function sitePlan(dir: string, asOf: string, limit: number): InspectionPlan {
  const root = resolve(dir);
  const host = savedFrom(root) ?? 'saved.test';
  const all = readSavedSite(root, `http://${host}`, asOf);
  if (all.length === 0) throw new Error(`no pages in ${dir}`);
  return {
    name: host,
    siteName: null,
    asOf: instantOf(asOf),
    homeUrl: `http://${host}/`,
    hosts: [],
    kind: null,
    supply: { from: 'loopback', folders: [{ folder: root, hosts: [host] }] },
    visits: selectPages(all, limit).map(asVisit),
  };
}

/** Loose saved pages: one inspection for each host and day; pages without an address go by their folder. */
export function corpusPlans(dir: string, asOf: string | null): InspectionPlan[] {
  const groups = new Map<string, SavedPage[]>();
  for (const page of readSavedPages(resolve(dir), asOf)) {
    const where = page.addressed ? new URL(page.url).host : page.group;
    const key = `${where} ${page.asOf.slice(0, 10)}`;
    groups.set(key, [...(groups.get(key) ?? []), page]);
  }
  return [...groups].map(([key, pages]) => {
    const [first] = pages.sort((a, b) => a.url.length - b.url.length);
    if (!first) throw new Error(`no pages for ${key}`);
    const home = `${new URL(first.url).origin}/`;
    return {
      name: key.replace(/[^\w.-]+/g, '-'),
      siteName: null,
      asOf: first.asOf,
      homeUrl: home,
      hosts: [],
      kind: null,
      supply: { from: 'addresses', pages },
      visits: pages.map(asVisit),
    };
  });
}

/** Pages of the live network. */
export function livePlan(urls: string[], asOf: string): InspectionPlan {
  const [first] = urls;
  if (!first) throw new Error('no address');
  return {
    name: new URL(first).host,
    siteName: null,
    asOf,
    homeUrl: `${new URL(first).origin}/`,
    hosts: [],
    kind: null,
    supply: { from: 'network' },
    visits: urls.map((url) => ({ url, saved: null })),
  };
}
