import { precision, type Row, recall } from './tally';

/** One measurement of the whole collection. */
export interface Measured {
  pages: number;
  labelled: number;
  medianMs: number;
  longestTaskMs: number;
  rows: Row[];
}

const figure = (value: number | null) => (value === null ? '–' : value.toFixed(3));
/** Share of cases answered exactly as labelled, nothing surplus and nothing missed. */
const exact = (row: Row) => (row.cases === 0 ? null : (row.cases - Math.max(row.surplus, row.missed)) / row.cases);

/** Prints the table for a terminal. */
export function printRows({ rows, pages, labelled, medianMs, longestTaskMs }: Measured): void {
  console.log(
    `${labelled} labelled pages of ${pages}; analysis ${medianMs.toFixed(1)} ms (median), longest task ${longestTaskMs.toFixed(1)} ms`,
  );
  console.log(`${'fact'.padEnd(44)} cases  precision  recall  exact  wrong but confident`);
  for (const row of rows) {
    const columns = [figure(precision(row)).padStart(9), figure(recall(row)).padStart(6), figure(exact(row)).padStart(6)];
    console.log(`${row.fact.padEnd(44)} ${String(row.cases).padStart(5)}  ${columns.join('  ')}  ${row.wrongButConfident}`);
  }
}

/** The page that the project keeps of its last measurement. */
export function accuracyPage({ rows, pages, labelled, medianMs, longestTaskMs }: Measured, date: string): string {
  const line = (row: Row) =>
    `| ${row.fact} | ${row.cases} | ${figure(precision(row))} | ${figure(recall(row))} | ${figure(exact(row))} | ${row.wrongButConfident} |`;
  return `# How right the analysis is

Measured on ${date} by \`npm run accuracy -- --dir DIR --write\`: the built extension in Chromium, network off, clock at each page's day, on
${labelled} pages of real government sites labelled by hand (of ${pages} in the collection). The samples are small: they sound an alarm when
something breaks, they prove nothing about sites that are not among them. The pages are not part of this project.

Precision: of what the extension reports, how much is right. Recall: of what is there, how much it reports. Exact: cases answered as
labelled. Wrong but confident: wrong answers that it did not mark as "to be checked"; these are the ones that cost trust.

| fact or check | cases | precision | recall | exact | wrong but confident |
|---|---:|---:|---:|---:|---:|
${rows.map(line).join('\n')}

Reading a page for the first time took ${medianMs.toFixed(1)} ms (median), its longest task ${longestTaskMs.toFixed(1)} ms, four pages being read at once. That is no
measure of speed, which \`npm run bench\` takes with one page at a time.

For comparison, dates of articles: the htmldate project publishes a precision of 0.908 and a recall of 0.993 (extensive mode, its own 1,000
pages, 2026-06-01). Other pages, other languages: the figures stand beside each other, not in a ranking.

## What the members of a facts file mean

\`npm run facts -- --dir DIR --out FILE\` writes one object per page. \`lists\`: boxes with \`heading\`, number of \`items\`, \`newest\` date shown
beside an item (\`newestConfident: false\` = the inspector is asked to look), \`empty\` (\`null\` = cannot be told), \`kind\` (\`news\`, \`links\`,
\`pictures\`, \`navigation\`) and \`class\`. \`article\`: title, \`publish\`, source, document number. \`guide.fields\`: the elements of a service
guide. \`messages\`: letters with \`asked\`, \`replied\`, \`status\`. \`footer\`: the site's marks. \`meta\`: the tags that are present.
\`timing\`: elements looked at, milliseconds, longest task.
`;
}
