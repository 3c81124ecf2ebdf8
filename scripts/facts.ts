import { writeFileSync } from 'node:fs';
import { readArguments } from './arguments';
import { readSavedPages } from './browser/saved-pages';
import { openSurvey, visitAll } from './browser/survey';
import { type PageRecord, toPageRecord } from './facts-format';

const usage = 'npm run facts -- --dir DIR --out FILE [--only TEXT] [--raw] [--as-of DATE]';

/** Analyses every saved page of a folder in Chromium by the built extension and writes the facts. */
export async function main(args: string[]): Promise<number> {
  const given = readArguments(args, { values: ['dir', 'out', 'only', 'as-of'], flags: ['raw'], usage });
  const dir = given.value('dir');
  const out = given.value('out');
  if (!dir || !out) throw new Error(`usage: ${usage}`);
  const only = given.value('only') ?? '';
  const pages = readSavedPages(dir, given.value('as-of') ?? null).filter((page) => page.name.includes(only));
  const survey = await openSurvey(pages);
  const failures: string[] = [];
  try {
    const records = await visitAll(survey, pages, async (tab, page) => {
      try {
        const facts = await tab.analyse(page);
        for (const frame of facts.frames) {
          for (const failure of frame.failures) failures.push(`${page.name}: ${failure.detector}: ${failure.message}`);
        }
        return given.has('raw') ? facts : toPageRecord(facts);
      } catch (cause) {
        failures.push(`${page.name}: ${cause instanceof Error ? cause.message : String(cause)}`);
        return null;
      }
    });
    const answered = pages.flatMap((page, i): [string, PageRecord | object][] => {
      const record = records[i];
      return record ? [[page.name, record]] : [];
    });
    writeFileSync(out, `${JSON.stringify(Object.fromEntries(answered), null, 1)}\n`);
    console.log(`${answered.length} of ${pages.length} pages analysed, facts in ${out}`);
  } finally {
    await survey.close();
  }
  for (const failure of failures) console.error(failure);
  return failures.length > 0 ? 1 : 0;
}
