import type { BrowserContext, ConsoleMessage, Page } from '@playwright/test';

const own = (address: string | undefined) => address?.startsWith('chrome-extension://') ?? false;

function consoleFault(message: ConsoleMessage, page: Page | null): string | null {
  if (message.type() !== 'error') return null;
  const where = message.location().url;
  return own(where) || own(page?.url()) ? `console: ${message.text()} (${where})` : null;
}

function watchPage(page: Page, faults: string[]): void {
  page.on('pageerror', (error) => {
    if (own(page.url()) || error.stack?.includes('chrome-extension://'))
      faults.push(`error on ${page.url()}: ${error.stack ?? error.message}`);
  });
  page.on('requestfailed', (request) => {
    if (own(request.url()) && request.failure()?.errorText !== 'net::ERR_ABORTED')
      faults.push(`request: ${request.url()} ${request.failure()?.errorText}`);
  });
}

/** Collects every page error, console error and failed request that is the extension's own, in its pages, its worker and its content scripts. */
export function watchForFaults(context: BrowserContext): string[] {
  const faults: string[] = [];
  context.on('console', (message) => {
    const fault = consoleFault(message, message.page());
    if (fault) faults.push(fault);
  });
  for (const page of context.pages()) watchPage(page, faults);
  context.on('page', (page) => watchPage(page, faults));
  context.on('serviceworker', (worker) =>
    worker.on('console', (message) => {
      if (message.type() === 'error') faults.push(`worker: ${message.text()}`);
    }),
  );
  return faults;
}
