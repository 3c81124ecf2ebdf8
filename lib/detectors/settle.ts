export interface SettleOptions {
  /** No change for this long counts as rest. */
  quietMs?: number;
  /** Waiting ends here whatever happens. */
  limitMs?: number;
  signal?: AbortSignal;
}

/**
 * Waits until a loaded document has stopped changing. `true` = at rest, `false` = it still changed at the limit (tickers and clocks change
 * text for ever, so only added or removed elements count as change).
 */
export function whenSettled(document: Document, options: SettleOptions = {}): Promise<boolean> {
  const { quietMs = 400, limitMs = 4000, signal } = options;
  return new Promise((resolve, reject) => {
    const view = document.defaultView;
    if (!view) {
      resolve(true);
      return;
    }
    let quiet: ReturnType<typeof setTimeout> | undefined;
    const cease = () => {
      observer.disconnect();
      clearTimeout(quiet);
      clearTimeout(limit);
      view.removeEventListener('load', rest);
      signal?.removeEventListener('abort', stop);
    };
    const end = (settled: boolean) => {
      cease();
      resolve(settled);
    };
    const rest = () => {
      clearTimeout(quiet);
      if (document.readyState === 'complete') quiet = setTimeout(end, quietMs, true);
    };
    const stop = () => {
      cease();
      reject(signal?.reason);
    };
    const observer = new view.MutationObserver((changes) => {
      if (changes.some(changesElements)) rest();
    });
    const limit = setTimeout(end, limitMs, false);
    if (signal?.aborted) {
      stop();
      return;
    }
    signal?.addEventListener('abort', stop);
    view.addEventListener('load', rest);
    observer.observe(document, { childList: true, subtree: true });
    rest();
  });
}

function changesElements(change: MutationRecord): boolean {
  return [...change.addedNodes, ...change.removedNodes].some((node) => node.nodeType === 1 && node.nodeName !== 'SCRIPT');
}
