import { readFile } from 'node:fs/promises';
import { rubrics } from '@/indicators/registry';
import type { Problem } from '@/lib/errors/xuncha-error';
import { messageOf } from '@/lib/errors/xuncha-error';
import { composeSheets } from '@/lib/scores/compose-sheets';
import { scoreSheet } from '@/lib/scores/compute-sheet';
import type { Rubric } from '@/lib/scores/rubric';
import { parseScoreFile, siteKindOf } from '@/lib/scores/score-file';
import type { ScoreSheet } from '@/lib/scores/score-sheet';
import type { SiteProfile } from '@/lib/scores/site';
import { inLanguage, type Language, languages } from '@/lib/text/language';
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
  const named = options.list('sheet');
  if (named.length > 0 && (file || !rubric.scoring.weights))
    return misuse(`--sheet: only for a rubric that weighs sheets, and without --judgements\nusage: ${usage}`);
  if (named.length > 0) return composite(rubric, named, print);
  if (!file && rubric.scoring.weights)
    return misuse(`--sheet ID=FILE is missing, for ${rubric.scoring.weights.map(({ sheet }) => sheet).join(', ')}\nusage: ${usage}`);
  if (!file) return misuse(`--judgements FILE is missing\nusage: ${usage}`);
  const scored = await scoredFile(rubric, file, print);
  if ('problems' in scored) return refuse(scored.problems, print);
  const { sheet, site } = scored;
  const used = rubrics.get(sheet.rubric.id) ?? rubric;
  console.log(
    print.json
      ? JSON.stringify({ site, ...sheetJson(sheet) }, null, 2)
      : sheetTable(sheet, used, site, createTranslator(language), language),
  );
  return 0;
}

interface Print {
  json: boolean;
  language: Language;
}

/** Scores each named sheet by the rubric of that id, then weighs them. */
async function composite(rubric: Rubric, named: string[], print: Print): Promise<number> {
  const members = new Map<string, Scored>();
  for (const each of named) {
    const [id = '', ...rest] = each.split('=');
    const path = rest.join('=');
    const member = rubrics.get(id);
    if (!member || !rubric.scoring.weights?.some((weight) => weight.sheet === id))
      return misuse(`--sheet: "${rubric.id}" does not weigh a sheet "${id}"`);
    if (path === '' || members.has(id)) return misuse(`--sheet: "${id}" needs one FILE, as in ${id}=FILE\nusage: ${usage}`);
    const scored = await scoredFile(member, path, print);
    if ('problems' in scored) return refuse(scored.problems, print);
    members.set(id, scored);
  }
  const whole = composeSheets(rubric, new Map([...members].map(([id, { sheet }]) => [id, sheet])));
  if (!whole) return misuse(`"${rubric.id}" weighs no sheets`);
  console.log(
    print.json
      ? JSON.stringify(compositeJson(whole), null, 2)
      : compositeTable(
          whole,
          rubrics,
          new Map([...members].map(([id, { site }]) => [id, site])),
          createTranslator(print.language),
          print.language,
        ),
  );
  return 0;
}

interface Scored {
  sheet: ScoreSheet;
  site: SiteProfile;
}

/** The sheet of one file. A rubric that only weighs others lends the one that fits the kind of site. */
async function scoredFile(weighing: Rubric, path: string, print: Print): Promise<Scored | { problems: Problem[] }> {
  let value: unknown;
  try {
    value = JSON.parse(await readFile(path, 'utf8'));
  } catch (thrown) {
    const why = messageOf(thrown);
    return { problems: [{ code: 'unreadable', at: path, zh: `读不到或不是 JSON：${why}`, en: `cannot be read as JSON: ${why}` }] };
  }
  const members = (weighing.scoring.weights ?? []).flatMap(({ sheet }) => rubrics.get(sheet) ?? []);
  const kind = siteKindOf(value);
  const rubric = members.find((member) => member.kinds.some((each) => each === kind)) ?? weighing;
  const file = parseScoreFile(value, rubric);
  if (!file.ok) return { problems: file.problems };
  tell(file.warnings, print);
  const { site, judgements, asOf } = file.value;
  return { site, sheet: scoreSheet(rubric, site, judgements, asOf) };
}

function refuse(problems: Problem[], print: Print): number {
  if (print.json) console.log(JSON.stringify({ problems }, null, 2));
  else tell(problems, print);
  return 1;
}

function tell(problems: Problem[], print: Print): void {
  for (const each of problems) console.error(`${each.at}: ${inLanguage(each, print.language)}`);
}

function misuse(message: string): number {
  console.error(message);
  return 2;
}
