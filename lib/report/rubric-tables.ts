import type { Clause, Indicator, Part, Rubric } from '@/lib/scores/rubric';
import { boundCell, figureCell, ruleCells, type TemplateCell, windowCell } from './rubric-cells';

/** One sheet of the template: column titles and rows. The member names are what reading puts together again. */
export interface TemplateTable {
  name: string;
  columns: { member: string; title: string; width: number }[];
  rows: TemplateCell[][];
}

const column = (member: string, title: string, width = 14) => ({ member, title, width });

export const headColumns = [column('member', '项目', 18), column('value', '内容', 60)];
export const partColumns = [
  column('kind', '部分'),
  column('name', '名称', 24),
  column('en', '英文名', 24),
  column('points', '满分'),
  column('more', '其他（JSON）', 40),
];
export const indicatorColumns = [
  column('part', '部分'),
  column('id', '指标编号'),
  column('name', '指标', 22),
  column('en', '英文名', 22),
  column('group', '一级指标', 16),
  column('groupEn', '一级指标英文', 16),
  column('points', '分值（封顶）'),
  column('more', '其他（JSON）', 40),
];
export const clauseColumns = [
  column('indicator', '指标编号'),
  column('id', '细则编号'),
  column('text', '细则', 60),
  column('en', '英文', 40),
  column('type', '规则'),
  column('points', '分值'),
  column('bound', '界限'),
  column('unit', '单位', 8),
  column('sample', '抽查数', 8),
  column('sampleUnit', '抽查单位', 10),
  column('window', '时限', 10),
  column('manual', '怎么人工核对', 50),
  column('manualEn', '人工核对英文', 40),
  column('evidence', '证据要求', 40),
  column('evidenceEn', '证据要求英文', 40),
  column('source', '出处', 36),
  column('verified', '已核对原文', 10),
  column('doubt', '存疑之处', 36),
  column('doubtEn', '存疑英文', 36),
  column('enabled', '启用', 8),
  column('more', '其他（JSON）', 50),
];

export const partWords: Record<Part['kind'], string> = { veto: '否决', deduction: '扣分', bonus: '加分' };
/** Members of the head that have a row of their own, in order; the rest stands in 其他. */
export const headWords: [member: string, title: string][] = [
  ['id', '编号'],
  ['version', '版本'],
  ['name', '名称'],
  ['en', '英文名'],
  ['documentNo', '文号'],
  ['effective', '生效日期'],
  ['label', '标注'],
  ['verified', '已核对原文'],
  ['base', '扣分基数'],
  ['floor', '总分下限'],
  ['pass', '合格线'],
  ['bonusGate', '加分门槛'],
  ['bonusCap', '加分满分'],
  ['more', '其他（JSON）'],
];

/** The sheets of a rubric, as written and as read. */
export function rubricTables(rubric: Rubric): TemplateTable[] {
  const parts = rubric.parts;
  const indicators = parts.flatMap((part) => part.indicators.map((indicator) => ({ part, indicator })));
  return [
    { name: '指标体系', columns: headColumns, rows: headRows(rubric) },
    { name: '部分', columns: partColumns, rows: parts.map(partRow) },
    { name: '指标', columns: indicatorColumns, rows: indicators.map(({ part, indicator }) => indicatorRow(part, indicator)) },
    {
      name: '细则',
      columns: clauseColumns,
      rows: indicators.flatMap(({ indicator }) => indicator.clauses.map((clause) => clauseRow(indicator, clause))),
    },
  ];
}

function headRows(rubric: Rubric): TemplateCell[][] {
  const { format: _format, parts: _parts, scoring, id, version, name, en, documentNo, effective, label, verified, ...rest } = rubric;
  const { base, floor, pass, bonusGate, bonusCap, ...more } = scoring;
  const values: Record<string, TemplateCell> = {
    id,
    version,
    name,
    en: en ?? null,
    documentNo,
    effective,
    label: label ?? null,
    verified: yesNo(verified),
    base: figureCell(base),
    floor: figureCell(floor),
    pass: pass && boundCell(pass, 'at-least'),
    bonusGate: bonusGate && boundCell(bonusGate, 'at-least'),
    bonusCap: figureCell(bonusCap),
    more: JSON.stringify({ ...rest, scoring: more }),
  };
  return headWords.map(([member, title]) => [title, values[member] ?? null]);
}

function partRow({ kind, name, en, points, indicators: _indicators, ...more }: Part): TemplateCell[] {
  return [partWords[kind], name, en ?? null, figureCell(points), json(more)];
}

function indicatorRow(part: Part, { id, name, en, group, groupEn, points, clauses: _clauses, ...more }: Indicator): TemplateCell[] {
  return [partWords[part.kind], id, name, en ?? null, group, groupEn ?? null, figureCell(points), json(more)];
}

function clauseRow(indicator: Indicator, clause: Clause): TemplateCell[] {
  const { id, text, en, rule, window, manual, manualEn, evidence, evidenceEn, source, verified, doubt, enabled, ...rest } = clause;
  const cells = ruleCells(rule);
  const more = { ...rest, ...(Object.keys(cells.more).length > 0 ? { rule: cells.more } : {}) };
  const ruled = [cells.type, cells.points, cells.bound, cells.unit, cells.sample, cells.sampleUnit, windowCell(window)];
  const help = [manual, manualEn ?? null, evidence, evidenceEn ?? null, source];
  return [
    indicator.id,
    id,
    text,
    en ?? null,
    ...ruled,
    ...help,
    yesNo(verified),
    doubt?.zh ?? null,
    doubt?.en ?? null,
    yesNo(enabled),
    json(more),
  ];
}

function yesNo(value: boolean): string {
  return value ? '是' : '否';
}

function json(value: object): string | null {
  return Object.keys(value).length > 0 ? JSON.stringify(value) : null;
}
