/** What the server said when it brought the document; what is not known, or no longer speaks of what is shown, is absent. */
export interface NavigationAnswer {
  /** Not told by older browsers and for answers from a cache. */
  httpStatus?: number;
  /** Instant of the `Last-Modified` header, ISO 8601. */
  lastModified?: string;
}

/** A page made for the asking is as old as its loading, give or take what two clocks differ. */
const MADE_JUST_NOW_MS = 60_000;

/** Anchors lead to another place of the same document; `#/path` is an address of its own. */
const withoutAnchor = (url: string) => url.replace(/#(?![/!]).*$/, '');

/**
 * The answer that brought the document, while the page stands at the address it was loaded from: a script that goes on to another address shows
 * something that this answer says nothing of.
 */
export function navigationAnswer(document: Document): NavigationAnswer {
  const performance = document.defaultView?.performance;
  const [navigation] = (performance?.getEntriesByType?.('navigation') ?? []) as PerformanceNavigationTiming[];
  if (!performance || !navigation || withoutAnchor(navigation.name) !== withoutAnchor(document.URL)) return {};
  const lastModified = lastModifiedOf(document, performance.timeOrigin);
  return {
    ...(navigation.responseStatus ? { httpStatus: navigation.responseStatus } : {}),
    ...(lastModified ? { lastModified } : {}),
  };
}

/** Without the header `document.lastModified` is the present moment; it is told to the second, in the browser's own zone. */
function lastModifiedOf(document: Document, loadedAt: number): string | null {
  const parts = /^(\d\d)\/(\d\d)\/(\d{4}) (\d\d):(\d\d):(\d\d)$/.exec(document.lastModified)?.slice(1).map(Number);
  if (!parts) return null;
  const [month = 1, day = 1, year = 0, hour = 0, minute = 0, second = 0] = parts;
  const instant = new Date(year, month - 1, day, hour, minute, second);
  return instant.getTime() < loadedAt - MADE_JUST_NOW_MS ? instant.toISOString() : null;
}
