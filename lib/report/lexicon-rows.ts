import type { LexiconEntry } from '@/indicators/vocabulary/wording-lexicon';
import type { Parsed, Problem } from '@/lib/errors/xuncha-error';

/** The columns of a lexicon by the words that may stand above them. */
const columns = {
  wrong: /^(?:错误|错误写法|错误表述|错词|wrong)$/i,
  right: /^(?:正确|正确写法|正确表述|建议|right)$/i,
  since: /^(?:启用日期|更名日期|自|since)$/i,
  notBefore: /^(?:后接除外|后面是这些字时不算|not ?before)$/i,
  notAfter: /^(?:前接除外|前面是这些字时不算|not ?after)$/i,
} as const;

type Column = keyof typeof columns;

/** Each entry is looked for in every page, so a lexicon has its bounds; single characters would match everywhere. */
const MOST = 2000;
const SHORTEST = 2;
const LONGEST = 40;

const problem = (code: string, at: string, zh: string, en: string): Problem => ({ code, at, zh, en });
const textOf = (cell: unknown) => (cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell ?? '').trim());
/** Characters that make a match right, written one after another or apart: `门 委`. */
const characters = (text: string) => [...text.replace(/[\s、，,;；]+/g, '')];

function headOf(row: readonly unknown[] | undefined): Partial<Record<Column, number>> {
  const found: Partial<Record<Column, number>> = {};
  for (const [at, cell] of (row ?? []).entries()) {
    const column = (Object.keys(columns) as Column[]).find((name) => columns[name].test(textOf(cell)));
    if (column && found[column] === undefined) found[column] = at;
  }
  return found;
}

function faultOf({ wrong, right, since }: LexiconEntry, known: ReadonlySet<string>): [code: string, zh: string, en: string] | null {
  if (wrong === '' || right === '') return ['missing', '错误写法和正确写法都要填', 'Wrong and right form are both needed'];
  if (wrong.length < SHORTEST || wrong.length > LONGEST)
    return [
      'length',
      `错误写法要有 ${SHORTEST}—${LONGEST} 个字：${wrong}`,
      `The wrong form has ${SHORTEST} to ${LONGEST} characters: ${wrong}`,
    ];
  if (wrong === right) return ['same', `错误写法和正确写法相同：${wrong}`, `Wrong and right form are the same: ${wrong}`];
  if (right.includes(wrong))
    return ['contained', `正确写法里含有错误写法，会误报：${right}`, `The right form holds the wrong one and would be reported: ${right}`];
  if (since !== undefined && !/^\d{4}-\d{2}-\d{2}$/.test(since))
    return ['date', `日期要写成 2019-01-01 的样子：${since}`, `Dates are written like 2019-01-01: ${since}`];
  return known.has(wrong) ? ['twice', `前面已有这一条：${wrong}`, `This entry stands above already: ${wrong}`] : null;
}

/** Reads a lexicon from the rows of a table; the first row names the columns. Every problem says in which row it is. */
export function readLexiconRows(rows: readonly (readonly unknown[])[]): Parsed<LexiconEntry[]> {
  const head = headOf(rows[0]);
  if (head.wrong === undefined || head.right === undefined) {
    return {
      ok: false,
      problems: [problem('no-head', '1', '第一行要有“错误写法”“正确写法”两栏', 'The first row names the columns "wrong" and "right"')],
    };
  }
  const entries: LexiconEntry[] = [];
  const problems: Problem[] = [];
  const known = new Set<string>();
  for (const [n, row] of rows.entries()) {
    const cell = (name: Column) => textOf(row[head[name] ?? -1]);
    if (n === 0 || row.every((each) => textOf(each) === '')) continue;
    const entry: LexiconEntry = {
      wrong: cell('wrong'),
      right: cell('right'),
      ...(cell('since') ? { since: cell('since') } : {}),
      ...(cell('notBefore') ? { notBefore: characters(cell('notBefore')) } : {}),
      ...(cell('notAfter') ? { notAfter: characters(cell('notAfter')) } : {}),
    };
    const fault = faultOf(entry, known);
    if (fault) problems.push(problem(fault[0], String(n + 1), fault[1], fault[2]));
    else entries.push(entry);
    known.add(entry.wrong);
  }
  if (entries.length === 0 && problems.length === 0) problems.push(problem('empty', '', '没有词条', 'There is no entry'));
  if (entries.length > MOST)
    problems.push(
      problem('too-many', '', `词条最多 ${MOST} 条，这里有 ${entries.length} 条`, `At most ${MOST} entries, these are ${entries.length}`),
    );
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value: entries, warnings: [] };
}
