import { browser } from 'wxt/browser';
import type { NoAnswerCause } from '@/lib/detectors/links/fact';

const permission = 'webRequest';
/** The browser tells of a failed request by another way than its answer; so long after it at most, in milliseconds. */
const patienceMs = 1000;

/** The browser's own names of failures, Chromium's and Firefox's; what is not listed stays without a cause. */
const causes: readonly (readonly [NoAnswerCause, RegExp])[] = [
  ['name', /^(?:net::ERR_NAME_(?:NOT_RESOLVED|RESOLUTION_FAILED)|NS_ERROR_UNKNOWN_HOST)$/],
  ['refused', /^(?:net::ERR_CONNECTION_REFUSED|NS_ERROR_CONNECTION_REFUSED)$/],
  ['encryption', /^net::ERR_(?:CERT|SSL)_/],
];

/** What a browser's name of a failure means for a link; undefined = none of the causes that are told apart. */
export function causeOf(error: string): NoAnswerCause | undefined {
  return causes.find(([, pattern]) => pattern.test(error))?.[0];
}

/** Whether the browser tells why a request failed, without another question. */
export function hasCauses(): Promise<boolean> {
  return browser.permissions.contains({ permissions: [permission] });
}

/** Asks to be told why requests fail; call it first thing in a click. */
export function requestCauses(): Promise<boolean> {
  return browser.permissions.request({ permissions: [permission] });
}

/** A request has no fragment, the link that led to it may. */
function withoutFragment(url: string): string {
  const address = new URL(url);
  address.hash = '';
  return address.href;
}

export interface CauseWatch {
  /** Why the last request for this address failed; waits a moment for the browser to tell. */
  causeOf(url: string): Promise<NoAnswerCause | undefined>;
  stop(): void;
}

/** Watches this page's own requests, and no others, from now on; null without the permission. */
export async function watchCauses(): Promise<CauseWatch | null> {
  if (!(await hasCauses())) return null;
  const own = new URL(location.href).origin;
  const told = new Map<string, string>();
  const waiting = new Map<string, () => void>();
  const onError = (details: { url: string; error: string; initiator?: string; originUrl?: string }) => {
    const from = details.initiator ?? details.originUrl;
    if (!from || !URL.canParse(from) || new URL(from).origin !== own) return;
    const url = withoutFragment(details.url);
    told.set(url, details.error);
    waiting.get(url)?.();
  };
  browser.webRequest.onErrorOccurred.addListener(onError, { urls: ['<all_urls>'] });
  return {
    async causeOf(url) {
      const href = withoutFragment(url);
      if (!told.has(href)) {
        await new Promise<void>((resolve) => {
          const timer = setTimeout(resolve, patienceMs);
          waiting.set(href, () => {
            clearTimeout(timer);
            resolve();
          });
        });
        waiting.delete(href);
      }
      const error = told.get(href);
      told.delete(href);
      return error === undefined ? undefined : causeOf(error);
    },
    stop: () => browser.webRequest.onErrorOccurred.removeListener(onError),
  };
}
