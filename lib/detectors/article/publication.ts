import type { PageIndex } from '@/lib/detectors/page/page-index';
import type { DateReading } from '@/lib/facts/date-reading';
import type { ArticleHead } from './head';
import { shownDays } from './publication-shown';
import { fromAddress, fromMeta, fromScripts } from './publication-unseen';

/** All that the page tells of the article's publication. */
export interface Publication {
  published: DateReading | null;
  /** In order of authority: meta, visible line, script, address. */
  candidates: DateReading[];
  /** Whether the page shows a label for the date, and a date. */
  shown: 'date' | 'empty-label' | 'nothing';
  signedLabel: DateReading | null;
}

/** Gathers every candidate and picks: what the meta tag says, or the visible line where that is finer or the tag is silent. */
export function publicationOf(page: PageIndex, head: ArticleHead, metas: ReadonlyMap<string, string>, viewedAt: string): Publication {
  const meta = fromMeta(metas);
  const visible = shownDays(page, head, viewedAt);
  const candidates = [meta, visible.date, visible.date ? null : fromScripts(page), fromAddress(page.url)].filter((each) => each !== null);
  const [first] = candidates;
  const published = choose(meta, visible.date) ?? (first?.source === 'script' ? first : null);
  const future = published !== null && published.iso.slice(0, 10) > viewedAt.slice(0, 10);
  return {
    published: published && future ? { ...published, sure: false } : published,
    candidates,
    shown: visible.date ? 'date' : visible.label ? 'empty-label' : 'nothing',
    signedLabel: visible.signed,
  };
}

function choose(meta: DateReading | null, visible: DateReading | null): DateReading | null {
  if (!meta || !visible) return meta ?? visible;
  const sameDay = meta.iso.slice(0, 10) === visible.iso.slice(0, 10);
  if (!sameDay) return { ...visible, sure: false };
  return visible.iso.length > meta.iso.length ? visible : meta;
}
