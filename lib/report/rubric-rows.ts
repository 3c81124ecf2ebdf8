import { cellRef } from 'hucre/xlsx';
import type { Parsed, Problem } from '@/lib/errors/xuncha-error';
import { parseRubric } from '@/lib/scores/parse-rubric';
import type { Rubric } from '@/lib/scores/rubric';
import { cellText, readBound, readRule, readWindow, type TemplateCell } from './rubric-cells';
import { clauseColumns, headWords, indicatorColumns, partColumns, partWords, type TemplateTable } from './rubric-tables';

type Columns = TemplateTable['columns'];
type Rows = readonly (readonly unknown[])[];

/** One row of a sheet by member, with where it stands, so that a problem can name the cell. */
interface Row {
  sheet: string;
  line: number;
  columns: Columns;
  cells: ReadonlyMap<string, unknown>;
}

/** Puts a rubric together from the sheets' rows and parses it; what cannot be read is named by sheet and cell. */
export function readRubricTables(sheets: ReadonlyMap<string, Rows>): Parsed<Rubric> {
  const missing = ['指标体系', '部分', '指标', '细则'].filter((name) => !sheets.has(name));
  if (missing.length > 0) {
    return {
      ok: false,
      problems: missing.map((name) => ({
        code: 'missing-sheet',
        at: name,
        zh: `缺少工作表“${name}”`,
        en: `The sheet "${name}" is missing`,
      })),
    };
  }
  const problems: Problem[] = [];
  /** JSON path of each row's value → the row, for placing what the parser finds. */
  const places = new Map<string, Row>();
  const head = readHead(sheets.get('指标体系') ?? [], problems);
  const partRows = rowsOf('部分', sheets.get('部分') ?? [], partColumns);
  const indicatorRows = rowsOf('指标', sheets.get('指标') ?? [], indicatorColumns);
  const clauseRows = rowsOf('细则', sheets.get('细则') ?? [], clauseColumns);
  const parts = partRows.map((row, p) => {
    places.set(`parts[${p}]`, row);
    const members = indicatorRows.filter((each) => text(each, 'part') === text(row, 'kind'));
    const indicators = members.map((each, i) => {
      places.set(`parts[${p}].indicators[${i}]`, each);
      const own = clauseRows.filter((clause) => text(clause, 'indicator') === text(each, 'id'));
      const clauses = own.map((clause, c) => {
        places.set(`parts[${p}].indicators[${i}].clauses[${c}]`, clause);
        return readClause(clause, problems);
      });
      return { ...plain(each, ['id', 'name', 'en', 'group', 'groupEn']), points: text(each, 'points'), ...more(each, problems), clauses };
    });
    return { kind: kindOf(row, problems), ...plain(row, ['name', 'en']), points: text(row, 'points'), ...more(row, problems), indicators };
  });
  const placed = new Set(places.values());
  for (const row of [...indicatorRows, ...clauseRows].filter((each) => !placed.has(each))) {
    problems.push(fault(row, row.columns[0]?.member ?? '', 'no-parent', '上级没有这一项，本行没有归属', 'belongs to nothing above it'));
  }
  if (problems.length > 0) return { ok: false, problems };
  const read = parseRubric({ format: 1, ...head, parts });
  return read.ok ? read : { ok: false, problems: read.problems.map((problem) => located(problem, places)) };
}

function readHead(rows: Rows, problems: Problem[]): Record<string, unknown> {
  const given = new Map(rows.slice(1).map((row, at) => [cellText(row[0]), { value: row[1], line: at + 1 }]));
  const value = (member: string) => cellText(given.get(headWords.find(([name]) => name === member)?.[1] ?? '')?.value);
  const line = given.get('其他（JSON）')?.line ?? 0;
  const row: Row = {
    sheet: '指标体系',
    line,
    columns: [
      { member: 'title', title: '', width: 0 },
      { member: 'more', title: '', width: 0 },
    ],
    cells: new Map([['more', value('more')]]),
  };
  const { scoring, ...rest } = more(row, problems);
  const optional = (member: string) => (value(member) === null ? {} : { [member]: value(member) });
  return {
    id: value('id'),
    version: value('version'),
    name: value('name'),
    ...optional('en'),
    documentNo: value('documentNo'),
    effective: value('effective'),
    ...optional('label'),
    verified: value('verified') === '是',
    ...rest,
    scoring: {
      base: value('base'),
      floor: value('floor'),
      pass: readBound(value('pass'))?.bound ?? null,
      bonusGate: readBound(value('bonusGate'))?.bound ?? null,
      bonusCap: value('bonusCap'),
      ...(scoring && typeof scoring === 'object' ? scoring : {}),
    },
  };
}

function readClause(row: Row, problems: Problem[]): Record<string, unknown> {
  const { rule: ruleMore, ...rest } = more(row, problems);
  const cell = (member: string) => (row.cells.get(member) ?? null) as TemplateCell;
  const cells = {
    type: text(row, 'type'),
    points: cell('points'),
    bound: cell('bound'),
    unit: cell('unit'),
    sample: cell('sample'),
    sampleUnit: cell('sampleUnit'),
  };
  const rule = readRule(cells, ruleMore && typeof ruleMore === 'object' ? { ...ruleMore } : {});
  if (!rule) problems.push(fault(row, 'type', 'unknown-rule', '规则名称不认识', 'is no known rule'));
  const window = readWindow(text(row, 'window'));
  if (window === null)
    problems.push(fault(row, 'window', 'bad-window', '时限写法不对，如 2周、6月、5工作日', 'is no window such as 2周, 6月 or 5工作日'));
  const doubt = text(row, 'doubt');
  return {
    ...plain(row, ['id', 'text', 'en', 'manual', 'manualEn', 'evidence', 'evidenceEn', 'source']),
    rule,
    ...(window ? { window } : {}),
    verified: text(row, 'verified') === '是',
    ...(doubt === null ? {} : { doubt: { zh: doubt, en: text(row, 'doubtEn') ?? doubt } }),
    enabled: text(row, 'enabled') !== '否',
    checks: [],
    ...rest,
  };
}

function rowsOf(sheet: string, rows: Rows, columns: Columns): Row[] {
  const titles = (rows[0] ?? []).map(cellText);
  return rows.slice(1).flatMap((row, at): Row[] => {
    const cells = new Map(columns.map(({ member, title }) => [member, row[titles.indexOf(title)]]));
    return [...cells.values()].every((cell) => cellText(cell) === null) ? [] : [{ sheet, line: at + 1, columns, cells }];
  });
}

function text(row: Row, member: string): string | null {
  return cellText(row.cells.get(member));
}

/** Members that are plain text; empty cells are left out. */
function plain(row: Row, members: string[]): Record<string, unknown> {
  return Object.fromEntries(members.flatMap((member) => (text(row, member) === null ? [] : [[member, text(row, member)]])));
}

function kindOf(row: Row, problems: Problem[]): string | undefined {
  const kind = Object.entries(partWords).find(([, word]) => word === text(row, 'kind'))?.[0];
  if (!kind) problems.push(fault(row, 'kind', 'unknown-part', '部分只能是否决、扣分、加分', 'is none of 否决, 扣分, 加分'));
  return kind;
}

function more(row: Row, problems: Problem[]): Record<string, unknown> {
  const written = text(row, 'more');
  if (written === null) return {};
  try {
    const value: unknown = JSON.parse(written);
    if (value !== null && typeof value === 'object' && !Array.isArray(value)) return { ...value };
  } catch {
    // Named below, like anything else that is not an object.
  }
  problems.push(fault(row, 'more', 'bad-json', '不是 JSON 对象', 'is not a JSON object'));
  return {};
}

function fault(row: Row, member: string, code: string, zh: string, en: string): Problem {
  const at = cellAt(row, member);
  return { code, at, zh: `${at}：${zh}`, en: `${at} ${en}` };
}

function cellAt(row: Row, member: string): string {
  const column = row.columns.findIndex((each) => each.member === member);
  return `${row.sheet}!${cellRef(row.line, Math.max(column, 0))}`;
}

/** Replaces the parser's JSON path by the cell that it came from. */
function located(problem: Problem, places: ReadonlyMap<string, Row>): Problem {
  const prefix = [...places.keys()]
    .filter((path) => problem.at === path || problem.at.startsWith(`${path}.`))
    .sort((a, b) => b.length - a.length)[0];
  const row = prefix === undefined ? undefined : places.get(prefix);
  if (!row || prefix === undefined) return problem;
  const member =
    problem.at
      .slice(prefix.length + 1)
      .replace(/^rule\./, '')
      .split(/[.[]/)[0] ?? '';
  const at = cellAt(row, row.columns.some((column) => column.member === member) ? member : 'id');
  return { ...problem, at, zh: problem.zh.replace(problem.at, at), en: problem.en.replace(problem.at, at) };
}
