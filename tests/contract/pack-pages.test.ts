import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import verifierPage from 'virtual:verifier-page';
import type { AxeResults } from 'axe-core';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createDeviceKey, signerOf } from '@/lib/pack/sign';
import { findChromium } from '@/scripts/browser/find-chromium.mjs';
import { noChromium, quietArguments } from '@/scripts/browser/session';
import { buildSample, sampleSource } from '../fixtures/packs/build-sample';
import { type FaultyPack, faultyPacks } from '../fixtures/packs/faults';
import { changed, entriesOf, zipEntries } from '../fixtures/packs/tamper';

// The two pages that leave the extension are opened as a clerk opens them: from disk, in a real browser, without a network.

const folder = mkdtempSync(join(tmpdir(), 'xuncha-pages-'));
const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
let browser: Browser;
let faults: string[];
let spoilt: FaultyPack[];

beforeAll(async () => {
  const executablePath = findChromium();
  if (!executablePath) throw new Error(noChromium);
  browser = await puppeteer.launch({ executablePath, args: quietArguments });
  const signer = await signerOf(await createDeviceKey());
  const { bytes } = await buildSample(sampleSource(undefined, { act: 'seal', signer, verifier: verifierPage }));
  const entries = await entriesOf(bytes);
  const flipped = changed(entries, 'data/findings.csv', (each) => each.map((byte, index) => (index === 9 ? byte ^ 1 : byte)));
  spoilt = await faultyPacks(bytes);
  for (const pack of spoilt) writeFileSync(join(folder, `${pack.name}.zip`), pack.bytes);
  writeFileSync(join(folder, 'whole.zip'), bytes);
  writeFileSync(join(folder, 'changed.zip'), await zipEntries(flipped));
  for (const name of ['verify.html', 'report.html']) {
    writeFileSync(join(folder, name), entries.find(([path]) => path.endsWith(name))?.[1] ?? '');
  }
}, 120_000);

afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
});

async function opened(name: string, options: { width?: number; scheme?: 'light' | 'dark' } = {}): Promise<Page> {
  const page = await browser.newPage();
  faults = [];
  page.on('pageerror', (error) => faults.push(String(error)));
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
  page.on('request', (request) => request.url().startsWith('http') && faults.push(`asked for ${request.url()}`));
  await page.setViewport({ width: options.width ?? 1200, height: 900 });
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: options.scheme ?? 'light' }]);
  await page.setOfflineMode(true);
  await page.goto(pathToFileURL(join(folder, name)).href);
  return page;
}

async function axeFinds(page: Page): Promise<string[]> {
  await page.evaluate(axeSource);
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: { run(): Promise<AxeResults> } };
    const { violations } = await axe.run();
    return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
  });
}

const scrollsSideways = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);

describe('report.html', { timeout: 60_000 }, () => {
  it.each([
    [1200, 'light'],
    [1200, 'dark'],
    [320, 'light'],
  ] as const)('opens offline at %i px in the %s scheme: no fault, no request, nothing for axe to find', async (width, scheme) => {
    const page = await opened('report.html', { width, scheme });
    expect(await page.$eval('h1', (heading) => heading.textContent)).toContain('柘溪县人民政府');
    expect(await page.$$eval('figure img', (images) => images.map((image) => image.naturalWidth))).toEqual([64, 64, 64]);
    expect(await axeFinds(page)).toEqual([]);
    expect(await scrollsSideways(page)).toBe(false);
    expect(faults).toEqual([]);
    await page.close();
  });
});

describe('verify.html', { timeout: 60_000 }, () => {
  async function verdictOn(page: Page, file: string): Promise<string> {
    const input = await page.$('input[type=file]');
    await input?.uploadFile(join(folder, file));
    await page.waitForFunction((name) => document.querySelector('article h2')?.textContent === name, {}, file);
    return page.$eval('article', (each) => each.textContent ?? '');
  }

  it('reads a whole pack offline and says who signed it, in Chinese first and in English on request', async () => {
    const page = await opened('verify.html');
    const told = await verdictOn(page, 'whole.zip');
    expect(told).toContain('完整');
    expect(told).toContain('请把指纹与登记的指纹核对');
    expect(told).toContain('柘溪县人民政府');
    expect(await page.$eval('body', (body) => body.textContent)).toContain('只有从汇总单位取得的本页副本');
    expect(await axeFinds(page)).toEqual([]);
    await page.click('#language');
    expect(await page.$eval('article', (each) => each.textContent)).toContain('Whole: every file matches');
    expect(faults).toEqual([]);
    await page.close();
  });

  it('names every fault of the list by its code and its file', async () => {
    const page = await opened('verify.html');
    const input = await page.$('input[type=file]');
    for (const { name, fault } of spoilt) {
      await input?.uploadFile(join(folder, `${name}.zip`));
      await page.waitForFunction((file) => document.querySelector('article h2')?.textContent === file, {}, `${name}.zip`);
      const told = await page.$$eval('article:first-of-type li code', (codes) => codes.map((code) => code.textContent));
      expect(told, name).toContain(fault.at ? `${fault.code} · ${fault.at}` : fault.code);
    }
    expect(faults).toEqual([]);
    await page.close();
  });

  it('names what was changed', async () => {
    const page = await opened('verify.html', { width: 320, scheme: 'dark' });
    const told = await verdictOn(page, 'changed.zip');
    expect(told).toContain('data/findings.csv');
    expect(told).toContain('被改动过');
    expect(told).toContain('签名本身有效，但包里的内容与签名时的清单不符');
    expect(told).not.toContain('签名与内容相符');
    expect(await verdictOn(page, 'truncated.zip')).toContain('有没有签名无从得知');
    expect(await axeFinds(page)).toEqual([]);
    expect(await scrollsSideways(page)).toBe(false);
    expect(faults).toEqual([]);
    await page.close();
  });
});
