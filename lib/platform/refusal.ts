import { type RestrictedKind, restrictionOf } from './restricted';

/** Why the browser did not let a script run in a page. */
export type Refusal =
  | { why: 'restricted'; page: RestrictedKind; message: string }
  | { why: 'no-permission' | 'gone' | 'failed'; message: string };

// Browsers answer with sentences only; these are Chromium's and Firefox's own.
const restrictedSentence =
  /cannot access a chrome|chrome(-extension|-error)?:\/\/ url|edge:\/\/|cannot be scripted|showing error page|about:|pdf viewer/i;
const permissionSentence = /permission|cannot access contents|cannot be scripted due to|host/i;
const goneSentence =
  /no tab with id|invalid tab id|tab was closed|no frame with id|frame (with id \d+ )?was removed|document.*(unloaded|removed)|no window with id|context.*invalidated|message channel closed|discarded/i;

/** Sorts a refusal of the browser into what the inspector can do about it. */
export function refusalOf(message: string, url: string | undefined): Refusal {
  const page = url ? restrictionOf(url) : null;
  if (page) return { why: 'restricted', page, message };
  if (goneSentence.test(message)) return { why: 'gone', message };
  if (restrictedSentence.test(message)) {
    const kind = /galler|store/i.test(message) ? 'store' : /\.pdf([?#]|$)/i.test(url ?? '') ? 'document-viewer' : 'browser-page';
    return { why: 'restricted', page: kind, message };
  }
  return { why: permissionSentence.test(message) ? 'no-permission' : 'failed', message };
}
