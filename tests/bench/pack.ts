import { execFileSync } from 'node:child_process';
import { randomFillSync } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { build } from 'vite';
import { type BenchResult, median } from '@/scripts/bench/result';
import { findChromium } from '@/scripts/browser/find-chromium.mjs';
import { noChromium, quietArguments } from '@/scripts/browser/session';

const pictures = 500;
const pictureBytes = 530_000;
const thumbnailBytes = 12_000;
const rounds = 5;

declare global {
  var packBench: { fill(count: number): Promise<void>; exportPack(): Promise<number>; verify(): Promise<boolean> };
}

/** A small JPEG as far as its reader looks: start of image, then a frame of 320 by 200; the rest is filled by whoever writes it. */
const jpegHead = [0xff, 0xd8, 0xff, 0xc0, 0x00, 0x11, 0x08, 0x00, 0xc8, 0x01, 0x40];

function thumbnail(): Buffer {
  const bytes = randomFillSync(Buffer.alloc(thumbnailBytes));
  bytes.set(jpegHead);
  return bytes;
}

/** Pictures that do not compress, each other than the last, with the first bytes of a PNG. */
function writePictures(folder: string): void {
  const bytes = Buffer.alloc(pictureBytes);
  for (let n = 0; n < pictures; n += 1) {
    randomFillSync(bytes);
    bytes.set([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
    writeFileSync(join(folder, `${n}`), bytes);
  }
}

/** The page's script and its worker, by file name. */
async function pageScripts(): Promise<Map<string, string | Uint8Array>> {
  const root = process.cwd();
  const output = await build({
    root,
    configFile: false,
    logLevel: 'error',
    base: './',
    resolve: { alias: { '@': root } },
    build: { write: false, rolldownOptions: { input: join(root, 'tests/bench/pack/page.ts'), output: { entryFileNames: 'page.js' } } },
  });
  const [bundle] = Array.isArray(output) ? output : [output];
  if (!bundle || !('output' in bundle)) throw new Error('the bench page did not build');
  return new Map(bundle.output.map((file) => [`/${file.fileName}`, file.type === 'chunk' ? file.code : file.source]));
}

function serve(scripts: ReadonlyMap<string, string | Uint8Array>, folder: string): Promise<{ server: Server; origin: string }> {
  const server = createServer((request, response) => {
    const picture = /^\/picture\/(\d+)$/.exec(request.url ?? '')?.[1];
    const script = scripts.get(request.url ?? '');
    if (picture) response.setHeader('content-type', 'image/png').end(readFileSync(join(folder, picture)));
    else if (request.url === '/thumbnail') response.setHeader('content-type', 'image/jpeg').end(thumbnail());
    else if (script !== undefined) response.setHeader('content-type', 'text/javascript').end(script);
    else
      response
        .setHeader('content-type', 'text/html')
        .end('<!doctype html><meta charset="utf-8"><script type="module" src="/page.js"></script>');
  });
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      resolve({ server, origin: `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}` });
    });
  });
}

/** Processes that run pages, by their number in the system. */
async function rendererPids(browser: Browser): Promise<number[]> {
  const session = await browser.target().createCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  return processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => id);
}

/** A figure of a process as the system counts it, in bytes. */
function memoryOf(pid: number, figure: 'VmRSS' | 'VmHWM'): number {
  const kilobytes = new RegExp(`^${figure}:\\s*(\\d+) kB`, 'm').exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
  return Number(kilobytes) * 1024;
}

/** Runs a step and answers with the highest growth of any page process: the system keeps each one's highest mark, reset before. */
async function highestGrowth(browser: Browser, step: () => Promise<unknown>): Promise<number> {
  const before = (await rendererPids(browser)).map((pid) => {
    writeFileSync(`/proc/${pid}/clear_refs`, '5');
    return { pid, bytes: memoryOf(pid, 'VmRSS') };
  });
  await step();
  return Math.max(...before.map(({ pid, bytes }) => memoryOf(pid, 'VmHWM') - bytes));
}

async function timed(step: () => Promise<unknown> | unknown): Promise<number> {
  const start = performance.now();
  await step();
  return performance.now() - start;
}

/** What a clerk would run without the extension: an uncompressed zip and checksums, then unpacking and checking them. */
function toolSteps(folder: string): { pack(): void; check(): void } {
  const quiet = { cwd: folder, stdio: 'ignore', maxBuffer: 1e9 } as const;
  const zip = join(folder, 'tools.zip');
  const files = readdirSync(folder).filter((name) => /^\d+$/.test(name));
  return {
    pack() {
      rmSync(zip, { force: true });
      execFileSync('zip', ['-0', '-q', zip, ...files], quiet);
      writeFileSync(join(folder, 'sums'), execFileSync('sha256sum', files, { cwd: folder }));
    },
    check() {
      const unpacked = join(folder, 'unpacked');
      rmSync(unpacked, { recursive: true, force: true });
      mkdirSync(unpacked);
      execFileSync('unzip', ['-q', zip, '-d', unpacked], quiet);
      execFileSync('sha256sum', ['--quiet', '-c', join(folder, 'sums')], { ...quiet, cwd: unpacked });
    },
  };
}

/** Each round has a page of its own, so that no earlier one's free memory hides what an export takes. */
async function measureIn(browser: Browser, origin: string, folder: string): Promise<BenchResult[]> {
  const tools = toolSteps(folder);
  const opened = async (): Promise<Page> => {
    const page = await browser.newPage();
    await page.goto(origin);
    return page;
  };
  const filling = await opened();
  await filling.evaluate((count) => packBench.fill(count), pictures);
  await filling.close();
  const times = { pack: [] as number[], toolsPack: [] as number[], check: [] as number[], toolsCheck: [] as number[] };
  const growths: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const page = await opened();
    times.toolsPack.push(await timed(tools.pack));
    growths.push(
      await highestGrowth(browser, async () => {
        times.pack.push(await timed(() => page.evaluate(() => packBench.exportPack())));
      }),
    );
    times.toolsCheck.push(await timed(tools.check));
    times.check.push(
      await timed(async () => {
        if (!(await page.evaluate(() => packBench.verify()))) throw new Error('the pack of the bench is not whole');
      }),
    );
    await page.close();
  }
  const ratio = (ours: number[], theirs: number[]) => median(ours) / median(theirs);
  return [
    { id: 'pack-export-vs-tools', value: ratio(times.pack, times.toolsPack), unit: '×', bar: 2.5, better: 'lower' },
    { id: 'pack-verify-vs-tools', value: ratio(times.check, times.toolsCheck), unit: '×', bar: 2.5, better: 'lower' },
    { id: 'pack-export-rss-mb', value: Math.max(...growths) / 1e6, unit: 'MB', bar: 150, better: 'lower' },
  ];
}

/** 500 pictures from IndexedDB into a pack and back through verification, in Chromium, beside `zip -0` and `sha256sum` of the same files. */
export async function measure(): Promise<BenchResult[]> {
  const executablePath = findChromium();
  if (!executablePath) throw new Error(noChromium);
  const folder = mkdtempSync(join(tmpdir(), 'xuncha-bench-'));
  writePictures(folder);
  const { server, origin } = await serve(await pageScripts(), folder);
  const browser = await puppeteer.launch({
    executablePath,
    args: quietArguments,
    userDataDir: join(folder, 'profile'),
    protocolTimeout: 600_000,
  });
  try {
    return await measureIn(browser, origin, folder);
  } finally {
    await browser.close();
    server.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
