import type { BackLink, InterpretationFact } from '@/lib/detectors/interpretation/fact';
import type { Facts, PageFacts } from '@/lib/facts/facts';
import { normalAddress } from '@/lib/findings/subject-key';
import { latestVisits } from './findings-of';
import type { Visit } from './visit';

/** Whether a document's page leads back to the interpretation at this address; null = that page was not looked at, or is no document. */
function backLinkOf(href: string, interpretation: string, visits: readonly Visit[]): BackLink | null {
  const frames = visits.flatMap(({ facts }) => facts.frames).filter(({ url }) => normalAddress(url) === normalAddress(href));
  const fact = frames.map(({ facts }) => facts.interpretation).find((each) => each?.role === 'document');
  if (!fact) return null;
  const there = fact.links.some((link) => normalAddress(link.href) === interpretation);
  return { href, title: fact.title, there, others: fact.links.length - Number(there) };
}

function withBackLinks(facts: Partial<Facts>, fact: InterpretationFact, url: string, visits: readonly Visit[]): Partial<Facts> {
  if (fact.role !== 'interpretation') return facts;
  const targets = [...new Set(fact.links.map(({ href }) => href))];
  const back = targets.flatMap((href) => backLinkOf(href, normalAddress(url), visits) ?? []);
  return back.length > 0 ? { ...facts, interpretation: { ...fact, back } } : facts;
}

/**
 * Looks whether the documents that an interpretation links to lead back to it, where their pages were looked at in the same inspection. What was
 * seen becomes a part of the page's facts, so that they can be judged again without the other pages. Nothing is fetched for it.
 */
export function compareBackLinks(page: PageFacts, visits: readonly Visit[]): PageFacts {
  if (!page.frames.some(({ facts }) => facts.interpretation?.role === 'interpretation')) return page;
  const latest = latestVisits(visits);
  return {
    ...page,
    frames: page.frames.map((frame) => {
      const fact = frame.facts.interpretation;
      return fact ? { ...frame, facts: withBackLinks(frame.facts, fact, frame.url, latest) } : frame;
    }),
  };
}
