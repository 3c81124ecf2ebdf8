/** Status of the answer that brought the document; null where the browser does not tell it (older browsers, answers from a cache). */
export function httpStatusOf(view: Window | null): number | null {
  const [navigation] = (view?.performance?.getEntriesByType?.('navigation') ?? []) as PerformanceNavigationTiming[];
  return navigation?.responseStatus || null;
}
