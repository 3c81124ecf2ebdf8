import { defineDetector } from '@/lib/detectors/detector';
import { contextAt, stretchesOf } from '@/lib/detectors/lines/page-lines';
import { ownerAt } from '@/lib/detectors/marks/printed-marks';
import type { PersonalNumber } from './fact';
import './fact';
import { homesIn, withoutHomes } from './homes';
import { masked } from './numbers';
import { personalNumber } from './stretches';

const candidates = /(?<![\dA-Za-z.\-/=])\d{11,19}[Xx]?(?![\dA-Za-z])/g;
const KEEP = 100;
const BEFORE = 24;

export default defineDetector({
  id: 'personal-data',
  async detect({ page, pace }) {
    const found: { kind: PersonalNumber['kind']; text: string; at: number }[] = [];
    for (const { text, from } of stretchesOf(page.flat)) {
      const pause = pace();
      if (pause) await pause;
      for (const match of text.matchAll(candidates)) {
        const kind = personalNumber(match[0]);
        if (kind) found.push({ kind, text: match[0], at: from + match.index });
      }
      for (const home of homesIn(text)) found.push({ kind: 'address', text: home.text, at: from + home.at });
    }
    const numbers = found.slice(0, KEEP).map(({ kind, text, at }): PersonalNumber => {
      const before = contextAt(page, at, 0, BEFORE, 0).replace(/\d{4,}/g, '****');
      const ref = page.ref(ownerAt(page, at));
      return { kind, masked: masked(text), before, ref: { ...ref, text: withoutHomes(ref.text, masked).replace(/\d{7,}[Xx]?/g, masked) } };
    });
    return { numbers, count: found.length };
  },
});
