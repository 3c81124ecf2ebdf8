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
const rounds = 3;

declare global {
  var packBench: { fill(count: number): Promise<void>; exportPack(): Promise<number>; verify(): Promise<boolean> };
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

/** Resident memory of the page's processes in bytes, as the system counts it. */
async function residentBytes(browser: Browser): Promise<number> {
  const session = await browser.target().createCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  const renderers = processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => id);
  return Math.max(...renderers.map((pid) => Number(readFileSync(`/proc/${pid}/statm`, 'utf8').split(' ')[1]) * 4096));
}

/** Runs a step while its memory is watched; answers the highest growth over the start. */
async function watchedGrowth(browser: Browser, step: () => Promise<unknown>): Promise<number> {
  const before = await residentBytes(browser);
  let peak = before;
  let running = true;
  const watch = (async () => {
    while (running) peak = Math.max(peak, await residentBytes(browser));
  })();
  await step();
  running = false;
  await watch;
  return peak - before;
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

async function measureIn(browser: Browser, page: Page, folder: string): Promise<BenchResult[]> {
  const tools = toolSteps(folder);
  const inPage = { pack: () => page.evaluate(() => packBench.exportPack()), check: () => page.evaluate(() => packBench.verify()) };
  await page.evaluate((count) => packBench.fill(count), pictures);
  const growth = await watchedGrowth(browser, inPage.pack);
  const times = { pack: [] as number[], toolsPack: [] as number[], check: [] as number[], toolsCheck: [] as number[] };
  for (let round = 0; round < rounds; round += 1) {
    times.toolsPack.push(await timed(tools.pack));
    times.pack.push(await timed(inPage.pack));
    times.toolsCheck.push(await timed(tools.check));
    times.check.push(
      await timed(async () => {
        if (!(await inPage.check())) throw new Error('the pack of the bench is not whole');
      }),
    );
  }
  const ratio = (ours: number[], theirs: number[]) => median(ours) / median(theirs);
  return [
    { id: 'pack-export-vs-tools', value: ratio(times.pack, times.toolsPack), unit: '×', bar: 2.5, better: 'lower' },
    { id: 'pack-verify-vs-tools', value: ratio(times.check, times.toolsCheck), unit: '×', bar: 2.5, better: 'lower' },
    { id: 'pack-export-rss-mb', value: growth / 1e6, unit: 'MB', bar: 150, better: 'lower' },
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
    const page = await browser.newPage();
    await page.goto(origin);
    return await measureIn(browser, page, folder);
  } finally {
    await browser.close();
    server.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
