import { writeFile } from 'node:fs/promises';
import { rubrics } from '@/indicators/registry';
import { messageOf } from '@/lib/errors/xuncha-error';
import { writeRubricXlsx } from '@/lib/report/rubric-xlsx';
import { readArguments } from './arguments';

const usage = 'npm run rubric-template -- [--from ID] [--out FILE.xlsx]';
/** The file's own date is fixed, so that the same rubric always gives the same file. */
const dated = '2019-04-18T00:00:00+08:00';

/** Writes a rubric as the workbook that an office edits and imports; by default the 2019 website table. */
export async function main(args: string[]): Promise<number> {
  try {
    const options = readArguments(args, { values: ['from', 'out'], usage });
    const id = options.value('from') ?? 'gov-website-2019';
    const rubric = rubrics.get(id);
    if (!rubric) throw new Error(`--from: one of ${[...rubrics.keys()].sort().join(', ')}\nusage: ${usage}`);
    const out = options.value('out') ?? `${id}.xlsx`;
    await writeFile(out, await writeRubricXlsx(rubric, dated));
    console.log(out);
    return 0;
  } catch (thrown) {
    console.error(messageOf(thrown));
    return 2;
  }
}
