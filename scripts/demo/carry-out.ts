import { existsSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { buildExtension } from '../browser/extension-build';
import { freezeClock } from '../browser/frozen-clock';
import { serveSavedPages } from '../browser/saved-pages';
import { openSession, type Session } from '../browser/session';
import { type SiteServer, serveSites } from '../browser/site-server';
import { Desk } from './desk';
import type { InspectionPlan } from './plan';

/** What an inspection did, for the report on the screen. */
export interface DemoResult {
  pages: number;
  accepted: number;
  pictures: number;
  dismissed: number;
  corrected: number;
  pack: { name: string; sha256: string };
}

/** Inspector's name in demo packs. */
const inspectorName = '演示检查员';
/** Confident findings accepted on one page: enough to fill a sheet, few enough to watch. */
const acceptedPerPage = 3;

/** A browser for a plan, its one tab for the site, and what has to be closed afterwards. */
export interface Stage {
  session: Session;
  site: Page;
  goTo(visit: InspectionPlan['visits'][number]): Promise<void>;
  close(): Promise<void>;
}

/** Opens the released build in an empty profile; nothing but the plan's pages can be reached unless the plan says "network". */
export async function openStage(plan: InspectionPlan, out: string, headless: boolean): Promise<Stage> {
  const { supply } = plan;
  const server: SiteServer | null = supply.from === 'loopback' ? await serveSites(supply.folders) : null;
  const hosts = supply.from === 'loopback' ? supply.folders.flatMap((folder) => folder.hosts) : [];
  const rules = [...hosts.map((host) => `MAP ${host} 127.0.0.1:${server?.port}`), 'MAP * ~NOTFOUND', 'EXCLUDE 127.0.0.1'];
  const session = await openSession({
    extension: buildExtension('production'),
    headless,
    downloads: resolve(out),
    ...(supply.from === 'network' ? {} : { hostRules: rules.join(',') }),
  });
  const [first] = await session.browser.pages();
  const site = first ?? (await session.browser.newPage());
  if (supply.from !== 'network') await site.evaluateOnNewDocument(freezeClock, Date.parse(plan.asOf));
  site.on('dialog', (dialog) => void dialog.dismiss());
  const saved = supply.from === 'addresses' ? await serveSavedPages(site, supply.pages) : null;
  return {
    session,
    site,
    async goTo({ url, saved: page }) {
      if (page && saved) saved.show(page);
      await site.goto(url, { waitUntil: 'load', timeout: 30_000 });
    },
    async close() {
      await session.close();
      await server?.close();
    },
  };
}

async function begins(desk: Desk, plan: InspectionPlan): Promise<void> {
  await desk.finishesFirstRun(inspectorName);
  const kind = plan.kind ?? (await desk.proposedKind()) ?? (/^www\./.test(new URL(plan.homeUrl).host) ? '政府门户网站' : '部门网站');
  const title = (await desk.site.title()).split(/[-_—|]/)[0]?.trim();
  await desk.startsInspection({
    name: plan.siteName ?? (title || plan.name),
    kind,
    externalServices: true,
    hosts: plan.hosts,
    homeUrl: plan.homeUrl,
  });
}

/** Decides on what the page in front shows: accepts what is certain, once dismisses, once overrides, leaves the rest open. */
async function decides(desk: Desk, result: DemoResult): Promise<void> {
  const open = (await desk.findings()).filter((row) => row.open);
  const certain = open.filter((row) => ['否决', '扣分'].includes(row.outcome));
  const doubtful = open.filter((row) => row.outcome === '待核');
  const [doubt] = doubtful;
  const minor = doubtful.find((row) => !row.veto);
  if (doubt && result.dismissed === 0) {
    await desk.dismisses(doubt.id, '演示：人工核对后认为不成立');
    result.dismissed += 1;
  } else if (minor && result.corrected === 0) {
    if (await desk.corrects(minor.id, '演示：人工核对后按更正接受')) result.pictures += 1;
    result.corrected += 1;
  }
  for (const row of certain.slice(0, acceptedPerPage)) {
    if (await desk.accepts(row.id)) result.pictures += 1;
    result.accepted += 1;
  }
}

/** Carries out a whole inspection: visit, decide, photograph, seal, save. `say` is told each step. */
export async function carryOut(plan: InspectionPlan, out: string, headless: boolean, say: (line: string) => void): Promise<DemoResult> {
  const stage = await openStage(plan, out, headless);
  const result: DemoResult = { pages: 0, accepted: 0, pictures: 0, dismissed: 0, corrected: 0, pack: { name: '', sha256: '' } };
  const instant = Date.parse(plan.asOf);
  let seated: Desk | null = null;
  try {
    const [first, ...others] = plan.visits;
    if (!first) throw new Error(`${plan.name}: nothing to visit`);
    await stage.goTo(first);
    const desk = await Desk.open(stage.session, stage.site, instant);
    seated = desk;
    await begins(desk, plan);
    for (const visit of [first, ...others]) {
      if (visit !== first) await visitNext(stage, desk, visit);
      await desk.waitsForPage(result.pages + 1);
      result.pages += 1;
      await decides(desk, result);
      say(`  ${visit.url}  ${(await desk.findings()).length} 项`);
    }
    result.pack = await desk.exports(instant);
    await isSaved(join(out, result.pack.name));
    return result;
  } catch (cause) {
    await seated?.photographs(join(out, `${plan.name}-failed`));
    throw cause;
  } finally {
    await stage.close();
  }
}

/** Waits, half a minute at most, until the browser has written the file it was told to save. */
export async function isSaved(file: string): Promise<void> {
  for (let tries = 0, last = -1; tries < 150; tries += 1) {
    const size = existsSync(file) ? statSync(file).size : -1;
    if (size > 0 && size === last) return;
    last = size;
    await delay(200);
  }
  throw new Error(`the browser did not save ${file}`);
}

/** Goes to the next page; leaving the origin takes the grant of the toolbar click away, so it is pressed again there. */
async function visitNext(stage: Stage, desk: Desk, visit: InspectionPlan['visits'][number]): Promise<void> {
  const before = new URL(stage.site.url()).origin;
  await stage.goTo(visit);
  if (new URL(stage.site.url()).origin !== before) await desk.pressesToolbarIcon();
}
