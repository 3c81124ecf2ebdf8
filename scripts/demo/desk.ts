import type { Page } from 'puppeteer-core';
import { freezeClock, shiftClock } from '../browser/frozen-clock';
import type { Session } from '../browser/session';

/** A row of 本页发现 as the inspector reads it. */
export interface FindingRow {
  id: string;
  /** Word of the outcome: 否决, 扣分, 待核, 无法判断, 合格. */
  outcome: string;
  subject: string;
  text: string;
  /** Has buttons to decide by: not decided yet, and some clause of the rubric asks for it. */
  open: boolean;
  /** Accepting it would by itself propose a veto: not something to be done for show. */
  veto: boolean;
}

export interface StartForm {
  name: string;
  kind: string;
  externalServices: boolean;
  hosts: string[];
  homeUrl: string;
}

const exact = (text: string) => `normalize-space(.)='${text}'`;
const button = (text: string) => `::-p-xpath(//button[starts-with(normalize-space(.), '${text}')])`;

/** Presses the icon until the panel is there: a click that comes before the extension has started is lost, as it is for a person. */
async function pressedOpen(session: Session, site: Page, tries = 6): Promise<Page> {
  const appearing = session.browser.waitForTarget((target) => target.url().endsWith('/sidepanel.html'), { timeout: 5_000 });
  await session.extension.triggerAction(site);
  const target = await appearing.catch(() => null);
  if (target) return target.asPage();
  if (tries === 1) throw new Error('the side panel did not open');
  return pressedOpen(session, site, tries - 1);
}

/** The inspector's hands and eyes: the panel and the workbench in the words they show. */
export class Desk {
  private constructor(
    private readonly session: Session,
    readonly site: Page,
    readonly panel: Page,
  ) {}

  /** Opens the browser's own side panel by a click on the toolbar icon, as a person does; it also lets the tab be photographed. */
  static async open(session: Session, site: Page, instant: number): Promise<Desk> {
    await site.bringToFront();
    const panel = await pressedOpen(session, site);
    await panel.evaluateOnNewDocument(freezeClock, instant);
    await panel.reload();
    return new Desk(session, site, panel);
  }

  /** Presses the toolbar icon again: a page of another origin needs a click of its own. */
  async pressesToolbarIcon(): Promise<void> {
    await this.site.bringToFront();
    await this.session.extension.triggerAction(this.site);
  }

  async finishesFirstRun(name: string): Promise<void> {
    await this.fills('你是谁', name);
    await this.presses(button('下一步'));
    await this.panel.waitForSelector('select');
    await this.presses(button('下一步'));
    await this.presses(button('开始使用'));
  }

  async startsInspection(form: StartForm): Promise<void> {
    await this.presses(button('开始检查'));
    await this.fills('网站名称', form.name);
    await this.chooses('网站类别', form.kind);
    await this.chooses('是否有对外服务职能', form.externalServices ? '有' : '没有');
    await this.fills('首页地址', form.homeUrl);
    await this.fills('属于本网站的其他域名', form.hosts.join('\n'));
    await this.chooses('用途', '演示');
    await this.presses('::-p-xpath(//form//button[@type="submit"])');
    await this.panel.waitForSelector('[role=tab]');
  }

  /** The kind that the form proposes for the site in front, if any. */
  async proposedKind(): Promise<string | null> {
    await this.presses(button('开始检查'));
    await this.panel.waitForSelector('form');
    const text = await this.panel.$eval('form', (form) => form.textContent ?? '');
    await this.presses(button('取消'));
    return /工具建议：(.+?)（/.exec(text)?.[1] ?? null;
  }

  /** Waits until the panel has read the page in front: `pages` is how many pages the inspection then holds. */
  async waitsForPage(pages: number): Promise<void> {
    await this.panel.waitForFunction(
      (n) => {
        const text = document.body.innerText;
        return text.includes(`已检查 ${n} 页`) && text.includes('分析本页用时') && !text.includes('正在读取本页');
      },
      { timeout: 30_000, polling: 100 },
      pages,
    );
  }

  async findings(): Promise<FindingRow[]> {
    return this.panel.$$eval('li[data-finding]', (rows) =>
      rows.map((row) => ({
        id: row.getAttribute('data-finding') ?? '',
        outcome: row.querySelector('span')?.textContent?.trim() ?? '',
        subject: row.querySelector('button')?.textContent?.trim() ?? '',
        text: row.querySelector('p')?.textContent?.trim() ?? '',
        open: (row.textContent ?? '').includes('接受并截图'),
        veto: (row.textContent ?? '').includes('否决项'),
      })),
    );
  }

  /** Accepts a finding; the picture is taken with it. Answers whether the row shows a picture. */
  async accepts(id: string): Promise<boolean> {
    await this.presses(this.inRow(id, '接受并截图'));
    return this.waitsForDecision(id);
  }

  async dismisses(id: string, why: string): Promise<void> {
    await this.presses(this.inRow(id, '不成立'));
    await this.fills('为什么不成立', why);
    await this.panel.keyboard.press('Enter');
    await this.waitsForText(id, '不成立');
  }

  async corrects(id: string, why: string): Promise<boolean> {
    await this.presses(this.inRow(id, '更正'));
    await this.fills('为什么更正', why);
    await this.panel.keyboard.press('Enter');
    return this.waitsForDecision(id);
  }

  /** Seals the inspection in the workbench and saves the pack by the link shown there. Answers its name and digest. */
  async exports(instant: number): Promise<{ name: string; sha256: string }> {
    const appearing = this.session.browser.waitForTarget((target) => target.url().includes('/workbench.html'));
    await this.presses(button('导出'));
    const workbench = await (await appearing).asPage();
    await workbench.evaluateOnNewDocument(shiftClock, instant);
    await workbench.reload();
    await workbench.locator(button('封存并导出')).setTimeout(60_000).click();
    const link = await workbench.waitForSelector('a[download]', { timeout: 120_000 });
    if (!link) throw new Error('the workbench offers no file');
    const name = await link.evaluate((anchor) => anchor.getAttribute('download') ?? '');
    const sha256 = await workbench.$eval('section code', (code) => code.textContent ?? '');
    await link.focus();
    await workbench.keyboard.press('Enter');
    return { name, sha256 };
  }

  /** Pictures of panel and page as they stand, for whoever has to find out why a step failed. */
  async photographs(path: string): Promise<void> {
    await this.panel.screenshot({ path: `${path}-panel.png` });
    const others = (await this.session.extension.pages()).filter((page) => page.url().includes('/workbench.html'));
    for (const [name, page] of [...others.map((each) => ['workbench', each] as const), ['page', this.site] as const]) {
      await page.bringToFront(); // a tab behind another is never drawn, and its picture never taken
      await page.screenshot({ path: `${path}-${name}.png` });
    }
  }

  private inRow(id: string, text: string): string {
    return `::-p-xpath(//li[@data-finding='${id}']//button[starts-with(normalize-space(.), '${text}')])`;
  }

  private async waitsForText(id: string, text: string): Promise<string> {
    const handle = await this.panel.waitForFunction(
      (finding, wanted) => {
        const row = document.querySelector(`li[data-finding='${finding}']`)?.textContent ?? '';
        return row.includes(wanted) && row;
      },
      { timeout: 20_000, polling: 100 },
      id,
      text,
    );
    return String(await handle.jsonValue());
  }

  /** A decision shows either its picture or that it has none. */
  private async waitsForDecision(id: string): Promise<boolean> {
    const handle = await this.panel.waitForFunction(
      (finding) => {
        const row = document.querySelector(`li[data-finding='${finding}']`)?.textContent ?? '';
        return /图 \d/.test(row) ? 'picture' : row.includes('无证据') && !row.includes('正在') ? 'none' : false;
      },
      { timeout: 20_000, polling: 100 },
      id,
    );
    if ((await handle.jsonValue()) === 'picture') return true;
    // The decision is shown at once, the picture when it is taken.
    return this.waitsForText(id, '图 ').then(
      () => true,
      () => false,
    );
  }

  /** Presses a button of the panel by the keyboard: a message that floats over it is then not in the way. */
  private async presses(selector: string): Promise<void> {
    const handle = await this.panel.waitForSelector(selector, { timeout: 20_000 });
    if (!handle) throw new Error(`nothing to press: ${selector}`);
    await handle.focus();
    await this.panel.keyboard.press('Enter');
  }

  private async fills(label: string, value: string): Promise<void> {
    const field = `::-p-xpath(//label[starts-with(normalize-space(.), '${label}')]/following::*[self::input or self::textarea or self::select][1])`;
    await this.panel.waitForSelector(field, { timeout: 20_000 });
    await this.panel.locator(field).fill(value);
  }

  private async chooses(group: string, option: string): Promise<void> {
    const choice = `::-p-xpath(//fieldset[.//legend[contains(., '${group}')]]//label[${exact(option)}]//input)`;
    const handle = await this.panel.waitForSelector(choice, { timeout: 20_000 });
    if (!handle) throw new Error(`no choice ${option} for ${group}`);
    await handle.focus();
    await this.panel.keyboard.press('Space');
  }
}
