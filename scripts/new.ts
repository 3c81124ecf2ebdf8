import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { newCheck } from './new/check';
import { newDetector } from './new/detector';
import { newRubric } from './new/rubric';
import type { Scaffold } from './new/scaffold';

const usage = 'usage: npm run new check|detector|rubric ID   (ID in lower case with hyphens, e.g. reply-overdue)';

const makers: Record<string, (id: string) => Scaffold> = { check: newCheck, detector: newDetector, rubric: newRubric };

/** Makes one folder that passes the contract tests as it is; nothing else has to be touched. */
export async function main(args: string[]): Promise<number> {
  const [kind = '', id = ''] = args;
  const make = makers[kind];
  if (!make || !/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id)) {
    console.error(usage);
    return 2;
  }
  const { files, next } = make(id);
  const [taken] = Object.keys(files).filter((file) => existsSync(dirname(file)));
  if (taken) {
    console.error(`${dirname(taken)} exists already`);
    return 1;
  }
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
    console.log(file);
  }
  console.log(`\n${next.map((step, i) => `${i + 1}. ${step}`).join('\n')}`);
  return 0;
}
