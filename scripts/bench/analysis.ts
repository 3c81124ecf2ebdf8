import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { SiteProfile } from '@/lib/scores/site';
import { madeKinds } from '../browser/made-kinds';
import { hugePage } from '../browser/made-pages';
import { readSavedPages, readSavedSite, type SavedPage } from '../browser/saved-pages';
import { openSurvey, type Survey, type SurveyTab } from '../browser/survey';
import { type BenchResult, median } from './result';
import type { Work } from './stopwatch';

/** Times of one page in milliseconds: medians of all samples. `checks` is the 2019 rubric's judging of the same facts. */
export interface PageTimes extends Record<Work | 'checks', number> {
  name: string;
  elements: number;
  isHome: boolean;
}

const samples = 15;
/** What one sample has to last. */
const leastMs = 20;
const demoAsOf = '2020-10-01T09:00:00+08:00';
const portal: SiteProfile = { kind: 'portal', externalServices: true, level: 'county' };
const rotation: Work[] = ['analysis', 'axe', 'readability', 'walk'];

/** The pages to time: all homes and the first articles of a labelled collection, or of the demo site where none is given. */
function benchPages(dir: string | null): { page: SavedPage; isHome: boolean }[] {
  if (!dir) {
    const site = readSavedSite(resolve('tests/fixtures/sites/zhexi'), 'http://www.zhexi.gov.cn', demoAsOf);
    const wanted = ['index.html', 'zxyw/202009/t20200930_1203.html', 'zcwj/202003/t20200313_1042.html'];
    return site.filter((page) => wanted.includes(page.name)).map((page) => ({ page, isHome: page.name === 'index.html' }));
  }
  const pages = readSavedPages(dir);
  const homes = pages.filter((page) => page.group === 'home' && page.addressed);
  const articles = pages.filter((page) => page.group === 'article' || page.group === 'policy').slice(0, 3);
  return [...homes.map((page) => ({ page, isHome: true })), ...articles.map((page) => ({ page, isHome: false }))];
}

/** Shows a page in front with the stopwatch in the extension's own world of it. Put in once: what it compiles has to stay. */
async function showTimed(survey: Survey, tab: SurveyTab, page: SavedPage): Promise<void> {
  await tab.show(page);
  await tab.page.bringToFront();
  await survey.probe.evaluate(
    (tabId, file) => chrome.scripting.executeScript({ target: { tabId }, injectImmediately: true, files: [file] }),
    tab.tabId,
    // The types know only what users get; the stopwatch is in the survey build alone.
    '/stopwatch.js' as '/analyse.js',
  );
}

type Call = { sample: Work[]; leastMs: number } | { stopAfter: number } | 'longestTask' | 'elements';

/** Lets the stopwatch measure in the page. */
async function inPage<T>(survey: Survey, tab: SurveyTab, call: Call, viewedAt: string): Promise<T> {
  const answer = await survey.probe.evaluate(
    async (tabId, what, at) => {
      const [frame] = await chrome.scripting.executeScript({
        target: { tabId },
        injectImmediately: true,
        args: [what, at] as const,
        func: (wanted, moment) => {
          const watch = globalThis.xunchaStopwatch;
          if (wanted === 'elements') return watch.elements();
          if (wanted === 'longestTask') return watch.longestTask(moment);
          return 'stopAfter' in wanted ? watch.stop(moment, wanted.stopAfter) : watch.sample(wanted.sample, moment, wanted.leastMs);
        },
      });
      return frame?.result;
    },
    tab.tabId,
    call,
    viewedAt,
  );
  return answer as T;
}

/** Milliseconds that all checks of the 2019 rubric take to judge a page, repeated until they last 20 ms. */
async function timeChecks(survey: Survey, tab: SurveyTab, page: SavedPage, isHome: boolean): Promise<number> {
  const facts = await tab.analyse(page);
  return survey.probe.evaluate(
    (given, asOf, site, home) => {
      const started = performance.now();
      let runs = 0;
      do {
        globalThis.xunchaProbe.judge(given, asOf, site, home);
        runs += 1;
      } while (performance.now() - started < 20);
      return (performance.now() - started) / runs;
    },
    facts,
    page.asOf,
    portal,
    isHome,
  );
}

async function timePage(survey: Survey, tab: SurveyTab, page: SavedPage, isHome: boolean): Promise<PageTimes> {
  await showTimed(survey, tab, page);
  const times: Record<Work | 'checks', number[]> = { analysis: [], axe: [], readability: [], walk: [], checks: [] };
  const at = page.asOf.slice(0, 19);
  // Half a second of each unseen: the first runs of anything also compile it.
  await inPage(survey, tab, { sample: rotation, leastMs: 500 }, at);
  for (let round = 0; round < samples; round += 1) {
    const shift = round % rotation.length;
    const order = [...rotation.slice(shift), ...rotation.slice(0, shift)];
    const sample = await inPage<Record<Work, number>>(survey, tab, { sample: order, leastMs }, at);
    for (const work of rotation) times[work].push(sample[work]);
  }
  for (let round = 0; round < samples; round += 1) times.checks.push(await timeChecks(survey, tab, page, isHome));
  const middle = Object.fromEntries(Object.entries(times).map(([work, all]) => [work, median(all)])) as Record<Work | 'checks', number>;
  return { name: page.name, isHome, elements: await inPage(survey, tab, 'elements', page.asOf), ...middle };
}

function madePage(name: string, html: string): SavedPage {
  const root = resolve('.cache/bench');
  mkdirSync(root, { recursive: true });
  const file = join(root, `${name}.html`);
  writeFileSync(file, html);
  // Sites of their own run in processes of their own: what a page left behind is no cost of the next.
  return { name: `${name}.html`, file, root, url: `http://${name}.test/`, asOf: demoAsOf, group: 'made', addressed: true };
}

function hugePages(sizes: readonly number[]): SavedPage[] {
  return sizes.map((size) => madePage(String(size), hugePage(size)));
}

/** Size of the pages on which the longest task is looked for. */
const taskSize = 50_000;

const growthSizes = [12_500, 25_000, 50_000, 100_000];

/** Largest growth of the analysis time where the number of elements doubles. */
async function timeGrowth(survey: Survey, tab: SurveyTab, pages: readonly SavedPage[]): Promise<number> {
  const times: number[] = [];
  for (const page of pages) {
    await showTimed(survey, tab, page);
    const rounds: number[] = [];
    await inPage(survey, tab, { sample: ['analysis'], leastMs: 500 }, page.asOf.slice(0, 19));
    for (let round = 0; round < samples; round += 1) {
      const sample = await inPage<Record<Work, number>>(survey, tab, { sample: ['analysis'], leastMs }, page.asOf.slice(0, 19));
      rounds.push(sample.analysis);
    }
    times.push(median(rounds));
  }
  return Math.max(...times.slice(1).map((time, i) => time / (times[i] as number)));
}

/** The longest task of each page's analysis, the worst of five. */
async function timeTasks(survey: Survey, tab: SurveyTab, pages: readonly SavedPage[]): Promise<number[]> {
  const longest: number[] = [];
  for (const page of pages) {
    await showTimed(survey, tab, page);
    const rounds: number[] = [];
    for (let round = 0; round < 5; round += 1) rounds.push(await inPage<number>(survey, tab, 'longestTask', page.asOf.slice(0, 19)));
    longest.push(Math.max(...rounds));
  }
  return longest;
}

/** Size of the page on which stopping is tried: more than the walk takes in. */
const stopSize = 200_000;
/** Moments at which the analysis is stopped: early and late in the walk, and among the detectors. */
const stopMoments = [5, 40, 120];

/** Longest time between the wish to stop and the analysis having stopped. */
async function timeStop(survey: Survey, tab: SurveyTab, page: SavedPage): Promise<number> {
  await showTimed(survey, tab, page);
  let longest = 0;
  for (const stopAfter of stopMoments) {
    longest = Math.max(longest, await inPage<number>(survey, tab, { stopAfter }, page.asOf.slice(0, 19)));
  }
  return longest;
}

const whole = (times: PageTimes) => times.analysis + times.checks;

/** Times the whole analysis beside axe, Readability and a bare walk, on the same pages in the same browser. */
export async function benchAnalysis(dir: string | null): Promise<{ results: BenchResult[]; pages: PageTimes[] }> {
  const timed = benchPages(dir);
  const grown = hugePages(growthSizes);
  const [stopped] = hugePages([stopSize]) as [SavedPage];
  const kinds = Object.entries(madeKinds).map(([kind, made]) => ({ kind, page: madePage(kind, made(taskSize)) }));
  const made = kinds.map(({ page }) => page);
  const survey = await openSurvey([...timed.map(({ page }) => page), ...grown, ...made, stopped], 1);
  try {
    const [tab] = survey.tabs;
    if (!tab) throw new Error('the survey opened no tab');
    const pages: PageTimes[] = [];
    for (const { page, isHome } of timed) pages.push(await timePage(survey, tab, page, isHome));
    const growth = await timeGrowth(survey, tab, grown);
    const tasks = await timeTasks(survey, tab, made);
    const stopping = await timeStop(survey, tab, stopped);
    const homes = pages.filter((page) => page.isHome);
    const articles = pages.filter((page) => !page.isHome);
    const ratio = (among: PageTimes[], work: Work) => median(among.map((page) => whole(page) / page[work]));
    const lower = (id: string, value: number, unit: string, bar: number): BenchResult => ({ id, value, unit, bar, better: 'lower' });
    return {
      pages,
      results: [
        lower('analysis-vs-axe', ratio(homes, 'axe'), 'ratio', 1 / 40),
        lower('analysis-vs-readability', ratio(homes, 'readability'), 'ratio', 1 / 3),
        lower('analysis-vs-readability-articles', ratio(articles, 'readability'), 'ratio', 1.3),
        lower('analysis-vs-walk', ratio(homes, 'walk'), 'ratio', 25),
        lower('analysis-growth-2x', growth, 'ratio', 2.2),
        ...kinds.map(({ kind }, i) => lower(`longest-task-50k-${kind}-ms`, tasks[i] as number, 'ms', 50)),
        lower('stop-200k-ms', stopping, 'ms', 100),
        lower('checks-ms', median(homes.map((page) => page.checks)), 'ms', 5),
      ],
    };
  } finally {
    await survey.close();
  }
}
