import { writeFile } from 'node:fs/promises';
import { rubrics } from '@/indicators/registry';
import { messageOf } from '@/lib/errors/xuncha-error';
import { rubricWorkbookDate, templateRubric, writeRubricXlsx } from '@/lib/report/rubric-xlsx';
import { readArguments } from './arguments';

const usage = 'npm run rubric-template -- [--from ID] [--out FILE.xlsx]';

/** Writes a rubric as the workbook that an office edits and imports; by default the 2019 website table. */
export async function main(args: string[]): Promise<number> {
  try {
    const options = readArguments(args, { values: ['from', 'out'], usage });
    const id = options.value('from') ?? templateRubric;
    const rubric = rubrics.get(id);
    if (!rubric) throw new Error(`--from: one of ${[...rubrics.keys()].sort().join(', ')}\nusage: ${usage}`);
    const out = options.value('out') ?? `${id}.xlsx`;
    await writeFile(out, await writeRubricXlsx(rubric, rubricWorkbookDate));
    console.log(out);
    return 0;
  } catch (thrown) {
    console.error(messageOf(thrown));
    return 2;
  }
}
