import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { zhCN } from '@/locales/zh-CN';

/** Every word of the catalogue is used somewhere. That none is missing, in either language, is for the compiler to say. */
const folders = ['components', 'entrypoints', 'lib', 'scripts', 'indicators'];

function sources(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name) && !/\.test\.tsx?$/.test(entry.name))
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'));
}

const code = folders.flatMap(sources).join('\n');
/** Words in quotes, and the fixed beginnings of keys that are put together: `outcome.${…}`. */
const quoted = new Set([...code.matchAll(/(["'`])((?:[\w-]+\.)+[\w.-]+)\1/g)].map(([, , key]) => key));
const begun = [...new Set([...code.matchAll(/`([\w.-]+[.-])\$\{/g)].map(([, start]) => start ?? ''))];

it('no word is left over', () => {
  const unused = Object.keys(zhCN).filter((key) => !quoted.has(key) && !begun.some((start) => key.startsWith(start)));
  expect(unused).toEqual([]);
});

it('both languages name the same places in a sentence', async () => {
  const { en } = await import('@/locales/en');
  const places = (text: string) => [...new Set(text.match(/\{\w+\}/g) ?? [])].sort();
  const differing = Object.entries(zhCN).filter(([key, text]) => places(text).join() !== places(en[key as keyof typeof zhCN]).join());
  expect(differing.map(([key, text]) => `${key}: ${text} | ${en[key as keyof typeof zhCN]}`)).toEqual([]);
});
