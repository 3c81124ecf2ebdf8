import { Readability } from '@mozilla/readability';
import axe from 'axe-core';
import { lexiconWith } from '@/indicators/vocabulary/wording-lexicon';
import { analyseDocument } from '@/lib/detectors/analyse';
import { readGuide } from '@/lib/detectors/guide/read-guide';
import { readLetters } from '@/lib/detectors/messages/letters-reader';

/** Works that are timed side by side on the same document. */
export type Work = 'analysis' | 'axe' | 'readability' | 'walk';

export interface Stopwatch {
  /** Milliseconds of one run of each work, the runs repeated until they last so long; in the order given. */
  sample(order: Work[], viewedAt: string, leastMs: number): Promise<Partial<Record<Work, number>>>;
  /** Milliseconds of one run. */
  once(work: Work, viewedAt: string): Promise<number>;
  /** One analysis by the extension's own account, and the longest task that the browser saw meanwhile. */
  longestTask(viewedAt: string): Promise<number>;
  /** Starts an analysis, wants it stopped after so long, and tells how long after that moment it gave up. */
  stop(viewedAt: string, afterMs: number): Promise<number>;
  elements(): number;
}

declare global {
  var xunchaStopwatch: Stopwatch;
}

const lexicon = lexiconWith([]);

/** Times only what `run` does, not what prepares it. */
async function timedOnce(prepare: () => () => unknown): Promise<number> {
  const run = prepare();
  const started = performance.now();
  await run();
  return performance.now() - started;
}

async function timed(prepare: () => () => unknown, leastMs: number): Promise<number> {
  let spent = 0;
  let runs = 0;
  while (spent < leastMs) {
    spent += await timedOnce(prepare);
    runs += 1;
  }
  return spent / runs;
}

function walk(): number {
  const walker = document.createTreeWalker(document, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  let nodes = 0;
  while (walker.nextNode()) nodes += 1;
  return nodes;
}

const works: Record<Work, (viewedAt: string) => () => unknown> = {
  analysis: (viewedAt) => () => analyseDocument(document, { url: document.URL, viewedAt, settled: true, lexicon }),
  axe: () => () => axe.run(),
  // Readability takes its document apart, so each run gets a copy; making the copy is not counted against it.
  readability: () => {
    const copy = document.cloneNode(true) as Document;
    return () => new Readability(copy).parse();
  },
  walk: () => walk,
};

// What a script of an extension's world may run: the analysis as the build ships it, beside three measures known to everyone.
export default defineUnlistedScript(() => {
  // At hand from the start: what reads letters and guides is timed with the rest, as on a page that asked for it.
  globalThis.xunchaReaders = { letters: readLetters, guide: readGuide };
  globalThis.xunchaStopwatch = {
    async sample(order, viewedAt, leastMs) {
      const result: Partial<Record<Work, number>> = {};
      for (const work of order) result[work] = await timed(() => works[work](viewedAt), leastMs);
      return result;
    },
    once: (work, viewedAt) => timedOnce(() => works[work](viewedAt)),
    async longestTask(viewedAt) {
      const seen: number[] = [];
      const observer = new PerformanceObserver((list) => seen.push(...list.getEntries().map((entry) => entry.duration)));
      observer.observe({ entryTypes: ['longtask'] });
      const facts = await analyseDocument(document, { url: document.URL, viewedAt, settled: true, lexicon });
      await new Promise((done) => requestIdleCallback(done, { timeout: 200 }));
      observer.disconnect();
      return Math.max(facts.timing.longestTaskMs, ...seen);
    },
    async stop(viewedAt, afterMs) {
      const controller = new AbortController();
      const wanted = performance.now() + afterMs;
      setTimeout(() => controller.abort(), afterMs);
      try {
        await analyseDocument(document, { url: document.URL, viewedAt, settled: true, lexicon, signal: controller.signal });
      } catch {
        return performance.now() - wanted;
      }
      throw new Error(`the analysis was over before ${afterMs} ms`);
    },
    elements: () => document.getElementsByTagName('*').length,
  };
});
