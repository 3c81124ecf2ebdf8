import { soleDate } from '@/lib/detectors/dates/find';
import { toReading } from '@/lib/detectors/dates/token';
import { isLink, linesOf, type TextLine } from '@/lib/detectors/lines/page-lines';
import type { PageIndex } from '@/lib/detectors/page/page-index';
import type { DateReading } from '@/lib/facts/date-reading';
import type { ArticleBody } from './body';
import { beginsFoot } from './head-lines';

/** The day is one of the text's last lines. */
const LAST = 8;
/** Of the lines after the text, the first that are not the page's foot. */
const BELOW = 2;

/** The day under a text: 2021年3月10日 in a line of its own among the last ones, else any day that stands alone right under it. */
export function signatureOf(page: PageIndex, body: ArticleBody | null): DateReading | null {
  for (const line of body?.lines.slice(-LAST).reverse() ?? []) {
    const reading = line.text.includes('年') ? dayAlone(line) : null;
    if (reading) return reading;
  }
  const last = body?.lines.at(-1);
  if (!last) return null;
  for (const line of linesOf(page).slice(last.n, last.n + 1 + BELOW)) {
    if (beginsFoot(line)) return null;
    const reading = line.hidden || isLink(line) ? null : dayAlone(line);
    if (reading) return reading;
  }
  return null;
}

function dayAlone({ text }: TextLine): DateReading | null {
  const token = soleDate(text.replace(/\s+/g, ''));
  return token?.day && token.year ? toReading(token, 'text') : null;
}
