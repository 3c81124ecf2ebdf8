import type { Survey, SurveyTab } from '../browser/survey';
import { median } from './result';
import type { Work } from './stopwatch';
import { inPage, showTimed } from './stopwatch-calls';
import type { TimedPage } from './timed-pages';

const rounds = 9;
const works: Work[] = ['analysis', 'axe', 'readability', 'walk'];

/**
 * Milliseconds that each work takes as the first thing done with a page, which is what an inspector gets: every time is from a fresh document,
 * into which the script was just put. The browser keeps what it compiled for earlier pages of the site, for all works alike. Medians.
 */
export async function timeFirstRuns(survey: Survey, tab: SurveyTab, { page }: TimedPage): Promise<Record<Work, number>> {
  const times: Record<Work, number[]> = { analysis: [], axe: [], readability: [], walk: [] };
  for (let round = 0; round < rounds; round += 1) {
    for (const work of works) {
      await showTimed(survey, tab, page);
      times[work].push(await inPage<number>(survey, tab, { once: work }, page.asOf.slice(0, 19)));
    }
  }
  return {
    analysis: median(times.analysis),
    axe: median(times.axe),
    readability: median(times.readability),
    walk: median(times.walk),
  };
}
