import { rubrics as builtIn } from '@/indicators/registry';
import type { Repositories } from '@/lib/db/repositories';
import { messageOf, type Parsed, type Problem, XunchaError } from '@/lib/errors/xuncha-error';
import { parseRubric, serialiseRubric } from '@/lib/scores/parse-rubric';
import type { Rubric } from '@/lib/scores/rubric';

/** What became of a rubric file. */
export type RubricAnswer = { kind: 'kept'; rubric: Rubric } | { kind: 'refused'; problems: Problem[] };

async function read(file: File): Promise<Parsed<Rubric>> {
  if (!/\.xlsx$/i.test(file.name)) return parseRubric(await file.text());
  const { readRubricXlsx } = await import('@/lib/report/rubric-xlsx');
  return readRubricXlsx(new Uint8Array(await file.arrayBuffer()));
}

/** Reads a rubric from xlsx or JSON and keeps it; a published version with other content is never replaced. Never rejects. */
export async function takeRubric(repositories: Repositories, file: File): Promise<RubricAnswer> {
  try {
    const parsed = await read(file);
    if (!parsed.ok) return { kind: 'refused', problems: parsed.problems };
    await repositories.rubrics.keep(parsed.value);
    return { kind: 'kept', rubric: parsed.value };
  } catch (thrown) {
    const detail = messageOf(thrown);
    const sentence =
      thrown instanceof XunchaError ? thrown.sentence : { zh: `文件读不出来（${detail}）。`, en: `The file cannot be read (${detail}).` };
    return {
      kind: 'refused',
      problems: [{ code: thrown instanceof XunchaError ? thrown.code : 'unreadable', at: file.name, ...sentence }],
    };
  }
}

/** A rubric as the workbook that an office edits and imports again. */
export async function rubricWorkbook(rubric: Rubric): Promise<{ name: string; file: Blob }> {
  const { rubricWorkbookDate, writeRubricXlsx } = await import('@/lib/report/rubric-xlsx');
  const bytes = new Uint8Array(await writeRubricXlsx(rubric, rubricWorkbookDate));
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  return { name: `${rubric.id}-${rubric.version}.xlsx`, file: new Blob([bytes], { type }) };
}

/** The workbook that an office fills in: the same bytes as the command `rubric-template` writes. */
export async function rubricTemplate(): Promise<{ name: string; file: Blob }> {
  const { templateRubric } = await import('@/lib/report/rubric-xlsx');
  const rubric = builtIn.get(templateRubric);
  if (!rubric) throw new TypeError(`no built-in rubric ${templateRubric}`);
  const { file } = await rubricWorkbook(rubric);
  return { name: `${rubric.id}.xlsx`, file };
}

/** A rubric as canonical JSON. */
export function rubricJson(rubric: Rubric): { name: string; file: Blob } {
  return { name: `${rubric.id}-${rubric.version}.json`, file: new Blob([serialiseRubric(rubric)], { type: 'application/json' }) };
}
