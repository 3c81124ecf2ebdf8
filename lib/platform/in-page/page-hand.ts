import type { LinkTarget } from '@/lib/detectors/links/fact';
import { linkTargets } from '@/lib/detectors/links/targets';
import type { FrameMoment } from '@/lib/evidence/moment';
import type { ServerAnswer } from '@/lib/evidence/server-clock';
import { documentToken } from './document-token';
import { createFullPageHand, type FullPageHand } from './full-page';
import { readMoment, reveal } from './moment';
import { askServer } from './server-answer';

/** What the extension's pages can ask of an inspected frame besides reading it. Every answer is the return value of an injected call. */
export interface PageHand {
  /** Where the document leads to, asked for when its links are to be checked. */
  links(): { url: string; targets: LinkTarget[] };
  moment(selectors: readonly string[]): FrameMoment;
  reveal(selector: string): Promise<boolean>;
  fullPage: FullPageHand;
  /** Asks the page's own server what time it has. */
  server(): Promise<ServerAnswer | null>;
}

declare global {
  /** Set in the extension's isolated world of an inspected frame; the page itself cannot see it. */
  var xunchaPage: PageHand | undefined;
}

/** Binds the functions to the frame's document, and gives the document its name. */
export function createPageHand(document: Document): PageHand {
  documentToken();
  return {
    links: () => ({ url: document.URL, targets: linkTargets(document) }),
    moment: (selectors) => readMoment(document, selectors),
    reveal: (selector) => reveal(document, selector),
    fullPage: createFullPageHand(document),
    server: () => askServer(document),
  };
}
