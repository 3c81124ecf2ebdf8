import { findDates } from '@/lib/detectors/dates/find';
import { toReading } from '@/lib/detectors/dates/token';
import type { TextLine } from '@/lib/detectors/lines/page-lines';
import type { DateReading } from '@/lib/facts/date-reading';

const DAY = String.raw`((?:19|20)\d{2}\D{1,2}\d{1,2}\D{1,2}\d{1,2}日?[\d\s:：]{0,9})`;
const spokenAnswer = new RegExp(String.raw`(?:于|在)\s*${DAY}\s*(?:进行)?(?:了)?(?:回复|答复|办结|办复|反馈|回应)`);
const spokenAsk = new RegExp(String.raw`(?:于|在)\s*${DAY}\s*(?:留言|来信|写信|提问|咨询|提交|反映|发表)`);
const unitAndDate = /^[^，。：:\n]{2,24}[(（]\s*((?:19|20)\d{2}[^)）]{4,18})[)）]\s*[:：]/;
/** (县民政局 2021-03-05 答复): without the brackets the last word may be the letter's state beside another date. */
const answeredOn = new RegExp(String.raw`[(（[【][^()（）]{0,24}?${DAY}\s*(?:回复|答复|办复)\s*[)）\]】]`);

/** Times said in words: 于某日留言, 某局于某日答复, 某镇(某日)：…. */
export function spokenTimes(lines: readonly TextLine[]): { asked: DateReading | null; replied: DateReading | null } {
  const said = (...forms: RegExp[]) => {
    for (const { text } of lines) {
      const date = forms.map((form) => form.exec(text)?.[1]).find((found) => found !== undefined);
      const token = date === undefined ? undefined : findDates(date)[0];
      if (token) return toReading(token, 'text');
    }
    return null;
  };
  return { asked: said(spokenAsk), replied: said(spokenAnswer, unitAndDate, answeredOn) };
}
