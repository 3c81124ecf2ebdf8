import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Finding } from '@/lib/findings/finding';
import type { SiteProfile } from '@/lib/scores/site';
import { comparePage } from './accuracy/compare';
import type { Labels, PageLabel } from './accuracy/labels';
import { accuracyPage, type Measured, printRows } from './accuracy/report';
import { Tally } from './accuracy/tally';
import { readArguments } from './arguments';
import { median } from './bench/result';
import { readSavedPages } from './browser/saved-pages';
import { openSurvey, type Survey, visitAll } from './browser/survey';
import { type PageRecord, toPageRecord } from './facts-format';

const usage = 'npm run accuracy -- --dir DIR [--json] [--misses] [--write]';
const portal: SiteProfile = { kind: 'portal', externalServices: true };

interface Seen {
  name: string;
  record: PageRecord;
  findings: Finding[];
}

async function look(dir: string): Promise<Seen[]> {
  const pages = readSavedPages(dir);
  const survey: Survey = await openSurvey(pages);
  try {
    return await visitAll(survey, pages, async (tab, page) => {
      const facts = await tab.analyse(page);
      const isHome = page.group === 'home';
      const findings = await survey.probe.evaluate(
        (given, asOf, site, home) => globalThis.xunchaProbe.judge(given, asOf, site, home),
        facts,
        page.asOf,
        portal,
        isHome,
      );
      return { name: page.name, record: toPageRecord(facts), findings };
    });
  } finally {
    await survey.close();
  }
}

/** What the checks said, against the same labels: an empty column and a missing element are violations that a label can confirm. */
function compareFindings(tally: Tally, page: string, label: PageLabel, findings: Finding[]): void {
  const failed = (check: string) => findings.filter((finding) => finding.check === check && finding.outcome === 'fail');
  const empty = (label.lists ?? []).filter((list) => list.empty === true && !list.optional && !list.js_rendered);
  const alarms = failed('column-empty');
  for (let i = 0; i < Math.max(empty.length, alarms.length); i += 1) {
    tally.value(
      'check: column-empty',
      page,
      empty[i] && (empty[i]?.heading || 'box'),
      alarms[i]?.subject.label,
      Boolean(empty[i] && alarms[i]),
    );
  }
  const fields = Object.entries(label.guide?.fields ?? {});
  const missing = new Set(failed('guide-elements-missing').flatMap((finding) => finding.values.elements ?? []));
  for (const [name, there] of fields) {
    if (typeof there === 'string' || !there) continue;
    // Whether a labelled absence is a violation depends on the rubric; that a labelled presence is none does not.
    const accused = missing.has(name);
    const row = tally.row('check: guide-elements-missing, no false alarm');
    row.cases += 1;
    if (accused) row.surplus += 1;
    else row.right += 1;
  }
}

/** Measures the built extension against labels made by hand and prints a table; `--write` keeps it in docs/accuracy.md. */
export async function main(args: string[]): Promise<number> {
  const given = readArguments(args, { values: ['dir'], flags: ['json', 'misses', 'write'], usage });
  const dir = given.value('dir');
  if (!dir) throw new Error(`usage: ${usage}`);
  const labels: Labels = JSON.parse(readFileSync(join(resolve(dir), 'labels.json'), 'utf8'));
  const tally = new Tally();
  const seen = await look(resolve(dir));
  const labelled = seen.filter(({ name }) => labels.pages[name]?.labelled && !labels.pages[name]?.template);
  for (const { name, record, findings } of labelled) {
    const label = labels.pages[name] as PageLabel;
    comparePage(tally, name, label, record);
    compareFindings(tally, name, label, findings);
  }
  const measured: Measured = {
    pages: seen.length,
    labelled: labelled.length,
    medianMs: median(seen.map(({ record }) => record.timing.ms)),
    longestTaskMs: Math.max(...seen.map(({ record }) => record.timing.longestTaskMs)),
    rows: [...tally.rows.values()],
  };
  if (given.has('json')) console.log(JSON.stringify({ ...measured, misses: tally.misses }, null, 1));
  else printRows(measured);
  if (given.has('misses') && !given.has('json')) {
    for (const { fact, page, expected, found } of tally.misses)
      console.log(`  ${fact} | ${page} | ${JSON.stringify(expected)} | ${JSON.stringify(found)}`);
  }
  if (given.has('write')) writeFileSync('docs/accuracy.md', accuracyPage(measured, new Date().toISOString().slice(0, 10)));
  return 0;
}
