import type { ComparedText, InterpretationFact } from '@/lib/detectors/interpretation/fact';
import type { Facts, PageFacts } from '@/lib/facts/facts';
import { normalAddress } from '@/lib/findings/subject-key';
import { sharedText } from './copied-passages';
import type { Visit } from './visit';

const articleOf = (page: PageFacts) => page.frames.find(({ facts }) => facts.article)?.facts.article ?? null;

function compare(text: string, href: string, document: PageFacts): ComparedText | null {
  const article = articleOf(document);
  if (!article) return null;
  const name = /《([^《》]{6,})》/.exec(article.title)?.[1] ?? article.title;
  const { letters, otherLetters, shared, passages } = sharedText(text, article.text, name);
  return { href, title: article.title, letters, documentLetters: otherLetters, copied: shared, passages };
}

function withComparison(facts: Partial<Facts>, fact: InterpretationFact, visits: readonly Visit[]): Partial<Facts> {
  const { article } = facts;
  if (fact.role !== 'interpretation' || !article) return facts;
  const found = fact.links.flatMap(({ href }) => {
    const visit = visits.find(({ url }) => normalAddress(url) === normalAddress(href));
    const compared = visit && compare(article.text, href, visit.facts);
    return compared ? [compared] : [];
  });
  const [most] = found.sort((a, b) => b.copied - a.copied || b.documentLetters - a.documentLetters);
  return most ? { ...facts, interpretation: { ...fact, compared: most } } : facts;
}

/**
 * Lays an interpretation beside the document it links to, when that page was looked at in the same inspection. What was compared becomes a
 * part of the page's facts, so that they can be judged again without the other page. Nothing is fetched for it.
 */
export function compareInterpretation(page: PageFacts, visits: readonly Visit[]): PageFacts {
  if (!page.frames.some(({ facts }) => facts.interpretation?.role === 'interpretation')) return page;
  return {
    ...page,
    frames: page.frames.map((frame) => {
      const fact = frame.facts.interpretation;
      return fact ? { ...frame, facts: withComparison(frame.facts, fact, visits) } : frame;
    }),
  };
}
