import type { SiteProfile } from '@/lib/scores/site';
import { madeKinds } from '../browser/made-kinds';
import type { SavedPage } from '../browser/saved-pages';
import { openSurvey, type Survey, type SurveyTab } from '../browser/survey';
import { timeFirstRuns } from './first-runs';
import { type BenchResult, median } from './result';
import type { Work } from './stopwatch';
import { inPage, showTimed } from './stopwatch-calls';
import { benchPages, hugePages, madePage, type TimedPage } from './timed-pages';

/**
 * Times of one page in milliseconds: medians of all samples, of works done over and over. `checks` is the 2019 rubric's judging of the same
 * facts; `first` is each work as the first thing done with the page.
 */
export interface PageTimes extends Record<Work | 'checks', number> {
  name: string;
  elements: number;
  isHome: boolean;
  first: Record<Work, number>;
}

/** Milliseconds of the analysis of a made home page of so many elements. */
export interface SizeTime {
  elements: number;
  ms: number;
}

const samples = 15;
/** What one sample has to last. */
const leastMs = 20;
const portal: SiteProfile = { kind: 'portal', externalServices: true, level: 'county' };
const rotation: Work[] = ['analysis', 'axe', 'readability', 'walk'];

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

async function timePage(survey: Survey, tab: SurveyTab, timed: TimedPage): Promise<PageTimes> {
  const { page, isHome } = timed;
  const first = await timeFirstRuns(survey, tab, timed);
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
  return { name: page.name, isHome, elements: await inPage(survey, tab, 'elements', page.asOf), first, ...middle };
}

/** Size of the pages on which the longest task is looked for. */
const taskSize = 50_000;

const growthSizes = [12_500, 25_000, 50_000, 100_000];

/** Milliseconds of the analysis by the number of elements, each twice the one before: the medians. */
async function timeSizes(survey: Survey, tab: SurveyTab, pages: readonly SavedPage[]): Promise<number[]> {
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
  return times;
}

/** The largest step from one size to the next. */
const growthOf = (times: readonly number[]) => Math.max(...times.slice(1).map((time, i) => time / (times[i] as number)));

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
/** The panel that judges stays open from page to page: its checks are no first run. */
const firstWhole = (times: PageTimes) => times.first.analysis + times.checks;

/** Times the whole analysis beside axe, Readability and a bare walk, on the same pages in the same browser. */
export async function benchAnalysis(dir: string | null): Promise<{ results: BenchResult[]; pages: PageTimes[]; sizes: SizeTime[] }> {
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
    for (const each of timed) pages.push(await timePage(survey, tab, each));
    const sizes = await timeSizes(survey, tab, grown);
    const tasks = await timeTasks(survey, tab, made);
    const stopping = await timeStop(survey, tab, stopped);
    const homes = pages.filter((page) => page.isHome);
    const articles = pages.filter((page) => !page.isHome);
    const ratio = (among: PageTimes[], work: Work) => median(among.map((page) => whole(page) / page[work]));
    const firstRatio = (among: PageTimes[], work: Work) => median(among.map((page) => firstWhole(page) / page.first[work]));
    const lower = (id: string, value: number, unit: string, bar: number): BenchResult => ({ id, value, unit, bar, better: 'lower' });
    return {
      pages,
      sizes: sizes.map((ms, i) => ({ elements: growthSizes[i] as number, ms })),
      results: [
        lower('analysis-vs-axe', ratio(homes, 'axe'), 'ratio', 1 / 40),
        lower('analysis-vs-readability', ratio(homes, 'readability'), 'ratio', 1 / 3),
        lower('analysis-vs-readability-articles', ratio(articles, 'readability'), 'ratio', 1.3),
        lower('analysis-vs-walk', ratio(homes, 'walk'), 'ratio', 25),
        lower('first-analysis-vs-axe', firstRatio(homes, 'axe'), 'ratio', 1 / 40),
        lower('first-analysis-vs-readability', firstRatio(homes, 'readability'), 'ratio', 1 / 3),
        lower('first-analysis-vs-readability-articles', firstRatio(articles, 'readability'), 'ratio', 1.3),
        lower('first-analysis-vs-walk', firstRatio(homes, 'walk'), 'ratio', 25),
        lower('analysis-growth-2x', growthOf(sizes), 'ratio', 2.2),
        ...kinds.map(({ kind }, i) => lower(`longest-task-50k-${kind}-ms`, tasks[i] as number, 'ms', 50)),
        lower('stop-200k-ms', stopping, 'ms', 100),
        lower('checks-ms', median(homes.map((page) => page.checks)), 'ms', 5),
      ],
    };
  } finally {
    await survey.close();
  }
}
