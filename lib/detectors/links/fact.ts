import type { NodeRef } from '@/lib/facts/node-ref';

/** Why an address was not asked, or its answer says nothing about the link. */
export type NotChecked =
  | 'no-permission' // its host may not be asked
  | 'unsafe' // following it might do something: log out, delete, submit
  | 'refused' // the server wants a login, or turns programs away
  | 'offline' // this machine had no network
  | 'redirected' // it leads on to a host that may not be asked
  | 'stopped'; // the inspector stopped, or the page has more links than are asked

/** Why there was no connection, as far as the browser told: no address for the name, nobody listening, no trusted encryption. */
export type NoAnswerCause = 'name' | 'refused' | 'encryption';

/** What an address answered, the bad answers given twice. */
export type LinkAnswer =
  | { state: 'ok'; status: number }
  | { state: 'status'; status: number }
  | { state: 'timeout'; seconds: number }
  /** Without a cause where the browser did not tell one, or may not be asked for it. */
  | { state: 'no-answer'; cause?: NoAnswerCause }
  /** The same page as for an address that was made up. */
  | { state: 'soft-404' }
  /** A file without bytes. */
  | { state: 'empty' }
  /** A file whose bytes are not what its name says. `sure` = programs for such files do not open it. */
  | { state: 'wrong-type'; named: string; found: string; sure: boolean }
  | { state: 'not-checked'; why: NotChecked };

/** One address that a page leads to, with the first place that leads there. */
export interface LinkTarget {
  href: string;
  kind: 'page' | 'attachment' | 'picture';
  name: string;
  ref: NodeRef;
}

export interface LinksFact {
  /** Pictures that the browser has finished loading and could not show; `sign` = an icon of sharing, an arrow and the like. */
  brokenPictures: { src: string; name: string; ref: NodeRef; sign?: true }[];
  /** What the page's links answered. Nothing is asked until the inspector wants it: null. */
  probed: { at: string; links: (LinkTarget & { answer: LinkAnswer })[] } | null;
  /** The page says of itself that a tool or a browser saved it: what is missing may be missing in the copy alone. */
  saved?: true;
}

declare module '@/lib/facts/facts' {
  interface Facts {
    links: LinksFact;
  }
}
