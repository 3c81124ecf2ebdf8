import { rubrics } from '@/indicators/registry';
import { clausesOf } from '@/lib/scores/clauses';
import { scoreSheet } from '@/lib/scores/compute-sheet';
import type { Judgement } from '@/lib/scores/judgement';
import type { SiteProfile } from '@/lib/scores/site';
import { type BenchResult, median } from '@/scripts/bench/result';

const asOf = '2020-10-01T09:00:00+08:00';
const sites: SiteProfile[] = [
  { kind: 'portal', externalServices: true },
  { kind: 'ministry-portal', externalServices: false },
  { kind: 'ministry-portal', externalServices: true },
];

/** Scores `n` sheets of the 2019 website table, no two alike, with every fifth clause violated and every seventh open; answers how many have a score. */
function scoreSheets(n: number): number {
  const rubric = rubrics.get('gov-website-2019');
  if (!rubric) throw new Error('the 2019 website table is missing');
  const clauses = [...clausesOf(rubric).keys()];
  let scored = 0;
  for (let sheet = 0; sheet < n; sheet += 1) {
    const judgements = clauses.flatMap((clause, at): Judgement[] => {
      if ((at + sheet) % 7 === 0) return [];
      const violated = !clause.startsWith('19V') && (at + sheet) % 5 === 0;
      return [violated ? { clause, outcome: 'violated', count: 1 + (sheet % 3), of: 9 } : { clause, outcome: 'met' }];
    });
    const site = sites[sheet % sites.length];
    if (site && scoreSheet(rubric, site, judgements, asOf).high) scored += 1;
  }
  return scored;
}

/** Milliseconds for a thousand sheets, the median of fifteen rounds after one unseen. */
export async function measure(): Promise<BenchResult[]> {
  scoreSheets(1000);
  const times = Array.from({ length: 15 }, () => {
    const started = performance.now();
    scoreSheets(1000);
    return performance.now() - started;
  });
  return [{ id: 'scores-1000-ms', value: median(times), unit: 'ms', bar: 1000, better: 'lower' }];
}
