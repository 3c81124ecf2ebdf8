import { readFile } from 'node:fs/promises';
import { rubrics } from '@/indicators/registry';
import type { Problem } from '@/lib/errors/xuncha-error';
import { messageOf } from '@/lib/errors/xuncha-error';
import { composeSheets } from '@/lib/scores/compose-sheets';
import { scoreSheet } from '@/lib/scores/compute-sheet';
import type { Rubric } from '@/lib/scores/rubric';
import { parseScoreFile, siteKindOf } from '@/lib/scores/score-file';
import type { ScoreSheet } from '@/lib/scores/score-sheet';
import { type Language, languages } from '@/lib/text/language';
import { createTranslator } from '@/lib/text/translator';
import { readArguments } from './arguments';
import { compositeJson, sheetJson } from './score/json';
import { compositeTable, sheetTable } from './score/table';

const usage = 'npm run score -- --rubric ID (--judgements FILE | --sheet ID=FILE …) [--json] [--lang zh-CN|en]';

/** Prints the score sheet of a file of judgements; 0 = printed, 1 = the file has problems, 2 = called wrongly. */
export async function main(args: string[]): Promise<number> {
  let options: ReturnType<typeof readArguments>;
  try {
    options = readArguments(args, { values: ['rubric', 'judgements', 'lang'], lists: ['sheet'], flags: ['json'], usage });
  } catch (thrown) {
    return misuse(messageOf(thrown));
  }
  const rubric = rubrics.get(options.value('rubric') ?? '');
  if (!rubric) return misuse(`--rubric: one of ${[...rubrics.keys()].sort().join(', ')}\nusage: ${usage}`);
  const language = languages.find((each) => each === (options.value('lang') ?? 'zh-CN'));
  if (!language) return misuse(`--lang: one of ${languages.join(', ')}`);
  const print = { json: options.has('json'), language };
  const file = options.value('judgements');
  if (rubric.scoring.weights && !file) return composite(rubric, options.list('sheet'), print);
  if (!file) return misuse(`--judgements FILE is missing\nusage: ${usage}`);
  const sheet = await sheetOf(rubric, file);
  if (Array.isArray(sheet)) return refuse(sheet, print);
  const used = rubrics.get(sheet.rubric.id) ?? rubric;
  console.log(print.json ? JSON.stringify(sheetJson(sheet), null, 2) : sheetTable(sheet, used, createTranslator(language), language));
  return 0;
}

interface Print {
  json: boolean;
  language: Language;
}

/** Scores each named sheet by the rubric of that id, then weighs them. */
async function composite(rubric: Rubric, named: string[], print: Print): Promise<number> {
  const sheets = new Map<string, ScoreSheet>();
  for (const each of named) {
    const [id = '', ...path] = each.split('=');
    const member = rubrics.get(id);
    if (!member || !rubric.scoring.weights?.some((weight) => weight.sheet === id))
      return misuse(`--sheet: "${rubric.id}" does not weigh a sheet "${id}"`);
    const sheet = await sheetOf(member, path.join('='));
    if (Array.isArray(sheet)) return refuse(sheet, print);
    sheets.set(id, sheet);
  }
  const whole = composeSheets(rubric, sheets);
  if (!whole) return misuse(`"${rubric.id}" weighs no sheets`);
  console.log(
    print.json
      ? JSON.stringify(compositeJson(whole), null, 2)
      : compositeTable(whole, rubrics, createTranslator(print.language), print.language),
  );
  return 0;
}

/** The sheet of one file. A rubric that only weighs others lends the one that fits the kind of site. */
async function sheetOf(weighing: Rubric, path: string): Promise<ScoreSheet | Problem[]> {
  let value: unknown;
  try {
    value = JSON.parse(await readFile(path, 'utf8'));
  } catch (thrown) {
    return [
      { code: 'unreadable', at: path, zh: `读不到或不是 JSON：${messageOf(thrown)}`, en: `cannot be read as JSON: ${messageOf(thrown)}` },
    ];
  }
  const members = (weighing.scoring.weights ?? []).flatMap(({ sheet }) => rubrics.get(sheet) ?? []);
  const kind = siteKindOf(value);
  const rubric = members.find((member) => member.kinds.some((each) => each === kind)) ?? weighing;
  const file = parseScoreFile(value, rubric);
  return file.ok ? scoreSheet(rubric, file.value.site, file.value.judgements, file.value.asOf) : file.problems;
}

function refuse(problems: Problem[], print: Print): number {
  if (print.json) console.log(JSON.stringify({ problems }, null, 2));
  else for (const each of problems) console.error(`${each.at}: ${print.language === 'en' ? each.en : each.zh}`);
  return 1;
}

function misuse(message: string): number {
  console.error(message);
  return 2;
}
