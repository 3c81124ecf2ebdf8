import type { BrowserContext, Page } from '@playwright/test';
import type { SiteServer } from '../../scripts/browser/site-server';
import { type LoadedExtension, tabIdOf } from './fixtures';

/** What an inspector does, in an inspector's words; stories read as such. */
export class Inspector {
  constructor(
    private readonly context: BrowserContext,
    private readonly extension: LoadedExtension,
    readonly site: SiteServer,
  ) {}

  /** Opens a page of a fixture site in a new tab. */
  async opens(address: string): Promise<Page> {
    const page = await this.context.newPage();
    await page.goto(address);
    return page;
  }

  /** Opens the panel for a page, as a tab of its own beside it. */
  async opensPanelFor(page: Page): Promise<Page> {
    const tabId = await tabIdOf(this.extension, page);
    const panel = await this.context.newPage();
    await panel.goto(this.extension.url(`sidepanel.html?tabId=${tabId}`));
    return panel;
  }

  /** Opens a page of the extension by its file's name, with a fragment or without. */
  async opensPage(address: string): Promise<Page> {
    const page = await this.context.newPage();
    await page.goto(this.extension.url(address));
    return page;
  }

  /** Opens the workbench at one of its addresses, e.g. `#/inspections`. */
  async opensWorkbench(hash = ''): Promise<Page> {
    return this.opensPage(`workbench.html${hash}`);
  }
}
