import { checks, rubrics } from '@/indicators/registry';
import type { PageFacts } from '@/lib/facts/facts';
import type { Finding } from '@/lib/findings/finding';
import { runChecks } from '@/lib/findings/run-checks';
import { analyseTab } from '@/lib/platform/inject';
import type { SiteProfile } from '@/lib/scores/site';

/** What scripts may ask of the extension: the panel's own functions, called without the panel. */
export interface Probe {
  analyse(tabId: number, viewedAt: number): ReturnType<typeof analyseTab>;
  judge(page: PageFacts, asOf: string, site: SiteProfile, isHome: boolean): Finding[];
}

declare global {
  var xunchaProbe: Probe;
}

const timeZone = 'Asia/Shanghai';

globalThis.xunchaProbe = {
  analyse: (tabId, viewedAt) => analyseTab(tabId, { viewedAt, timeZone }),
  judge: (page, asOf, site, isHome) => {
    const rubric = rubrics.get('gov-website-2019');
    if (!rubric) throw new Error('the rubric gov-website-2019 is missing from the catalogue');
    return runChecks(page, checks, { rubric, site, asOf, timeZone, isHome });
  },
};
