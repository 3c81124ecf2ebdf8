import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { readArguments } from './arguments';
import { benchAnalysis, type PageTimes, type SizeTime } from './bench/analysis';
import { type BenchResult, meetsBar } from './bench/result';
import { buildExtension } from './browser/extension-build';

const usage = 'npm run bench -- [--json] [--dir DIR] [--only analysis|sizes|NAME…]';

/** Further benches: each file of tests/bench measures one room of the project. */
const rooms = import.meta.glob<{ measure: () => Promise<BenchResult[]> }>('../tests/bench/*.ts');

function gzipKb(file: string): number {
  return gzipSync(readFileSync(join(buildExtension('production'), file)), { level: 9 }).length / 1000;
}

function sizes(): BenchResult[] {
  return [
    { id: 'injected-gzip-kb', value: gzipKb('analyse.js'), unit: 'kB', bar: 60, better: 'lower' },
    { id: 'page-hand-gzip-kb', value: gzipKb('page-hand.js'), unit: 'kB', bar: 15, better: 'lower' },
    { id: 'letters-gzip-kb', value: gzipKb('letters.js'), unit: 'kB', bar: 30, better: 'lower' },
    { id: 'guide-gzip-kb', value: gzipKb('guide.js'), unit: 'kB', bar: 15, better: 'lower' },
    { id: 'reader-gzip-kb', value: gzipKb('reader.js'), unit: 'kB', bar: 15, better: 'lower' },
    { id: 'overlay-gzip-kb', value: gzipKb('content-scripts/overlay.js'), unit: 'kB', bar: 30, better: 'lower' },
  ];
}

function printPages(pages: readonly PageTimes[], sizes: readonly SizeTime[]): void {
  const number = (value: number) => value.toFixed(2).padStart(9);
  console.log(`${'page'.padEnd(44)} elements  analysis    checks       axe   readability  walk   (ms)`);
  for (const page of pages) {
    const { name, elements, analysis, checks, axe, readability, walk, first } = page;
    console.log(`${name.padEnd(44)} ${String(elements).padStart(8)} ${[analysis, checks, axe, readability, walk].map(number).join(' ')}`);
    const firsts = [first.analysis, checks, first.axe, first.readability, first.walk];
    console.log(`${'  as the first thing done with it'.padEnd(53)} ${firsts.map(number).join(' ')}`);
  }
  for (const { elements, ms } of sizes) console.log(`${'made home page'.padEnd(44)} ${String(elements).padStart(8)} ${number(ms)}`);
}

/** Measures speed and size and says which bars are met. */
export async function main(args: string[]): Promise<number> {
  const given = readArguments(args, { values: ['dir', 'only'], flags: ['json'], usage });
  const wanted = (name: string) => given.value('only') === undefined || given.value('only')?.split(',').includes(name);
  const dir = given.value('dir') ?? null;
  if (dir && !existsSync(dir)) throw new Error(`no folder ${dir}`);
  const results: BenchResult[] = [];
  if (wanted('analysis')) {
    const { results: analysis, pages, sizes: made } = await benchAnalysis(dir);
    results.push(...analysis);
    if (!given.has('json')) printPages(pages, made);
  }
  if (wanted('sizes')) results.push(...sizes());
  for (const [file, load] of Object.entries(rooms)) {
    if (wanted(file.replace(/^.*\/|\.ts$/g, ''))) results.push(...(await (await load()).measure()));
  }
  if (given.has('json')) console.log(JSON.stringify({ results }));
  else
    for (const result of results)
      console.log(
        `${meetsBar(result) ? 'ok  ' : 'MISS'} ${result.id.padEnd(36)} ${result.value.toFixed(3)} ${result.unit} (bar ${result.bar.toFixed(3)}, ${result.better} is better)`,
      );
  return results.every(meetsBar) ? 0 : 1;
}
