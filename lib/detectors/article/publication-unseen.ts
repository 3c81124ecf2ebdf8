import { dateInAddress } from '@/lib/detectors/dates/address';
import { findDates } from '@/lib/detectors/dates/find';
import { toReading } from '@/lib/detectors/dates/token';
import type { PageIndex } from '@/lib/detectors/page/page-index';
import type { DateReading } from '@/lib/facts/date-reading';

const metaNames =
  /^(?:pub-?date|publish-?_?(?:date|time|d)|published|publication_?date|article:published_time|og:published_time|firstpublishedtime|releasedate|dc\.date|createdate)$/i;
const inScript = /\b(?:pub(?:lish(?:ed)?)?_?(?:date|time|data)|fbsj|fbrq)\s*["']?\s*[:=]\s*["']([^"'<>]{6,40})["']/i;
const LONGEST_SCRIPT = 20_000;

/** The day that a tag gives, under whatever name. */
export function fromMeta(metas: ReadonlyMap<string, string>): DateReading | null {
  for (const [name, content] of metas) {
    const token = metaNames.test(name) ? findDates(content.replace(/[TZ]/g, ' '))[0] : undefined;
    const reading = token ? toReading(token, 'meta') : null;
    if (reading) return reading;
  }
  return null;
}

/** The day that a script writes or holds; never sure. */
export function fromScripts(page: PageIndex): DateReading | null {
  for (const i of page.byTag('script')) {
    const code = page.code(i);
    const value = code.length < LONGEST_SCRIPT ? inScript.exec(code)?.[1] : undefined;
    const token = value ? findDates(value)[0] : undefined;
    const reading = token ? toReading(token, 'script') : null;
    if (reading) return { ...reading, sure: false };
  }
  return null;
}

/** The day in the page's address; never sure. */
export function fromAddress(url: string): DateReading | null {
  const iso = dateInAddress(url);
  return iso ? { raw: iso, iso, precision: iso.length > 7 ? 'day' : 'month', source: 'address', year: 'shown', sure: false } : null;
}
