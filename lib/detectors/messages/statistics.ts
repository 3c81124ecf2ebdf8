import { letterStatistics } from '@/indicators/vocabulary/letter-labels';
import { linesOf } from '@/lib/detectors/lines/page-lines';
import type { Steps } from '@/lib/detectors/pace';
import type { PageIndex } from '@/lib/detectors/page/page-index';
import type { MessagesFact } from './fact';

const counted = /([一-鿿]{2,14})\s*[:：]?\s*(\d[\d,]*(?:\.\d+)?)\s*(?:件|封|条|份|次|个|%)?/g;
const LONGEST_LINE = 160;

const KEEP = 20;
/** Lines that are looked at in one step. */
const STEP = 16;

/** Counters shown on the page: 来信总数 1,024 件, 按期办结率 98%. */
export function* statisticSteps(page: PageIndex): Steps<MessagesFact['statistics']> {
  const found: MessagesFact['statistics'] = [];
  let before = '';
  for (const line of linesOf(page)) {
    if (line.n % STEP === 0) yield;
    if (found.length >= KEEP) break;
    if (line.hidden || line.text.length > LONGEST_LINE) continue;
    for (const [, label = '', value = ''] of line.text.matchAll(counted)) {
      if (letterStatistics.test(label)) found.push({ label, value, ref: page.ref(line.block) });
    }
    // The figure in a cell or a span of its own below its name.
    const figure = /^(\d[\d,]*(?:\.\d+)?)\s*(?:件|封|条|%)?$/.exec(line.text)?.[1];
    if (figure && before.length < 16 && letterStatistics.test(before))
      found.push({ label: before, value: figure, ref: page.ref(line.block) });
    before = line.text;
  }
  return found.slice(0, KEEP);
}
