/** When a page counts as settled. Times in milliseconds. */
export interface SettleRule {
  /** No element comes or goes for so long; text alone does not count, because clocks and tickers change it for ever. */
  quiet: number;
  /** The document is at least so old, because lists are often filled by a timer or a late request. */
  age: number;
  /** After so long the page is read as it is and called unsettled. */
  limit: number;
}

export const settleRule: SettleRule = { quiet: 300, age: 1500, limit: 3000 };

/** Waits until the document has been quiet, at most the rule's limit; `false` = it still changed then. */
export async function settle(document: Document, rule: SettleRule, signal: AbortSignal): Promise<boolean> {
  const view = document.defaultView;
  if (!view) return true;
  await parsed(document, rule.limit, signal);
  // Without scripts nothing can fill a list later, so there is nothing to wait for.
  if (document.readyState !== 'loading' && document.scripts.length === 0) return true;
  return new Promise((resolve, reject) => {
    const started = view.performance.now();
    let lastChange = started;
    const observer = new view.MutationObserver((changes) => {
      if (changes.some(changesElements)) lastChange = view.performance.now();
    });
    observer.observe(document, { childList: true, subtree: true });
    const finish = (settled: boolean) => {
      observer.disconnect();
      signal.removeEventListener('abort', stop);
      resolve(settled);
    };
    const stop = () => {
      observer.disconnect();
      reject(signal.reason);
    };
    const look = () => {
      if (signal.aborted) return;
      const time = view.performance.now();
      const wait = Math.max(lastChange + rule.quiet, rule.age) - time;
      if (wait <= 0) finish(document.readyState !== 'loading');
      else if (time - started >= rule.limit) finish(false);
      else view.setTimeout(look, Math.min(wait, started + rule.limit - time));
    };
    signal.addEventListener('abort', stop, { once: true });
    look();
  });
}

/** Resolves when the parser has finished, or at the limit: a document still streaming is never called settled. */
function parsed(document: Document, limit: number, signal: AbortSignal): Promise<void> {
  if (document.readyState !== 'loading') return Promise.resolve();
  return new Promise((resolve, reject) => {
    const timer = setTimeout(done, limit);
    function done() {
      clearTimeout(timer);
      document.removeEventListener('DOMContentLoaded', done);
      signal.removeEventListener('abort', stop);
      resolve();
    }
    function stop() {
      done();
      reject(signal.reason);
    }
    document.addEventListener('DOMContentLoaded', done);
    signal.addEventListener('abort', stop, { once: true });
  });
}

function changesElements(change: MutationRecord): boolean {
  return [...change.addedNodes, ...change.removedNodes].some((node) => node.nodeType === 1 && node.nodeName !== 'SCRIPT');
}
