import type { LinksFact } from '@/lib/detectors/links/fact';
import type { PageFacts } from '@/lib/facts/facts';

type Probed = NonNullable<LinksFact['probed']>;

/** What the links of a page answered, all frames together, in figures and with what can still be done. */
export interface LinkSummary {
  at: string;
  /** `bad` = answered badly, for sure or for review. */
  figures: { total: number; open: number; bad: number; unchecked: number };
  /** Addresses without connection whose cause is not known. */
  causeless: number;
  /** An address of each host that was not asked for want of permission. */
  notPermitted: string[];
}

/** Sums up a page's answers; null = its links were not asked. */
export function summaryOfLinks(page: PageFacts): LinkSummary | null {
  const probed = page.frames.flatMap(({ facts }) => facts.links?.probed ?? []);
  const [first] = probed;
  if (!first) return null;
  const links = probed.flatMap((each) => each.links);
  const open = links.filter(({ answer }) => answer.state === 'ok').length;
  const unchecked = links.filter(({ answer }) => answer.state === 'not-checked').length;
  const hosts = new Map(
    links.flatMap(({ href, answer }) =>
      answer.state === 'not-checked' && answer.why === 'no-permission' ? [[new URL(href).origin, href] as const] : [],
    ),
  );
  return {
    at: first.at,
    figures: { total: links.length, open, bad: links.length - open - unchecked, unchecked },
    causeless: links.filter(({ answer }) => answer.state === 'no-answer' && !answer.cause).length,
    notPermitted: [...hosts.values()],
  };
}

function withEarlier(links: LinksFact, earlier: Probed | null): LinksFact {
  return links.probed || !earlier ? links : { ...links, probed: earlier };
}

/** Answers outlive another reading of the same page: they say when they were given, and asking again replaces them. */
export function keepLinkAnswers(page: PageFacts, before: PageFacts | undefined): PageFacts {
  if (!before) return page;
  return {
    ...page,
    frames: page.frames.map((frame) => {
      const { links } = frame.facts;
      const earlier = before.frames.find(({ url }) => url === frame.url)?.facts.links?.probed ?? null;
      return links ? { ...frame, facts: { ...frame.facts, links: withEarlier(links, earlier) } } : frame;
    }),
  };
}
