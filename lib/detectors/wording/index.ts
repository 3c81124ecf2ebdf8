import type { LexiconEntry } from '@/indicators/vocabulary/wording-lexicon';
import { articleOf } from '@/lib/detectors/article/read-article';
import { defineDetector } from '@/lib/detectors/detector';
import { contextAt } from '@/lib/detectors/lines/page-lines';
import { ownerAt } from '@/lib/detectors/marks/printed-marks';
import './fact';

const KEEP = 50;
const AROUND = 20;

export default defineDetector({
  id: 'wording',
  async detect(context) {
    const { page } = context;
    const hits = [];
    for (const entry of context.lexicon) {
      const pause = context.pace();
      if (pause) await pause;
      for (
        let at = page.flat.indexOf(entry.wrong);
        at >= 0 && hits.length < KEEP;
        at = page.flat.indexOf(entry.wrong, at + entry.wrong.length)
      ) {
        if (isRight(page.flat, at, entry)) continue;
        // An old name is wrong only in what was published after the change of name.
        if (entry.since && !((articleOf(context)?.published?.iso ?? '') >= entry.since)) continue;
        hits.push({
          wrong: entry.wrong,
          right: entry.right,
          context: contextAt(page, at, entry.wrong.length, AROUND, AROUND),
          ref: page.ref(ownerAt(page, at)),
        });
      }
    }
    return { hits };
  },
});

/** The letters stand inside a longer word that is right: 农业部 in 农业部门. */
function isRight(text: string, at: number, entry: LexiconEntry): boolean {
  const before = text.slice(Math.max(0, at - 1), at);
  const after = text.slice(at + entry.wrong.length, at + entry.wrong.length + 1);
  return (entry.notBefore?.includes(after) ?? false) || (entry.notAfter?.includes(before) ?? false);
}
