import type { Bound, Rule, Window } from '@/lib/scores/rubric';

/** What a cell of the rubric template holds: figures as numbers where a number keeps their text, everything else as text. */
export type TemplateCell = string | number | null;

const ruleNames: Record<Rule['type'], string> = {
  flag: '是否',
  'per-item': '每处',
  'count-threshold': '数量界限',
  'ratio-threshold': '比例界限',
  'ratio-step': '每百分之',
  'all-of': '全部满足',
};
const unitNames: Record<Window['unit'], string> = { day: '天', workday: '工作日', week: '周', month: '月', year: '年' };

/** Words for the rule column's drop-down. */
export const ruleWords = Object.values(ruleNames);

/** Cells of a rule; what has no cell of its own is in `more`. */
export interface RuleCells {
  type: TemplateCell;
  points: TemplateCell;
  bound: TemplateCell;
  unit: TemplateCell;
  sample: TemplateCell;
  sampleUnit: TemplateCell;
  more: Record<string, unknown>;
}

/** A figure as a cell: a number where that reads back to the same text. */
export function figureCell(text: string | null | undefined): TemplateCell {
  if (text === null || text === undefined) return null;
  return String(Number(text)) === text ? Number(text) : text;
}

/** A cell as the text it stands for; empty cells are null. */
export function cellText(cell: unknown): string | null {
  if (cell === null || cell === undefined) return null;
  const text = String(cell).trim();
  return text === '' ? null : text;
}

/** 2周, 6月, 5工作日. */
export function windowCell(window: Window | undefined): TemplateCell {
  return window ? `${window.n}${unitNames[window.unit]}` : null;
}

/** Reads a window; undefined for an empty cell, null for one that cannot be read. */
export function readWindow(text: string | null): Window | undefined | null {
  if (text === null) return undefined;
  const match = /^(\d+)\s*(工作日|天|日|周|个月|月|年)$/.exec(text);
  const name = match?.[2]?.replace('个月', '月').replace(/^日$/, '天');
  const unit = (Object.keys(unitNames) as Window['unit'][]).find((each) => unitNames[each] === name);
  return match && unit ? { n: Number(match[1]), unit } : null;
}

/** Splits a rule into cells. */
export function ruleCells(rule: Rule): RuleCells {
  const cells: RuleCells = { type: ruleNames[rule.type], points: null, bound: null, unit: null, sample: null, sampleUnit: null, more: {} };
  if ('points' in rule) cells.points = figureCell(rule.points);
  switch (rule.type) {
    case 'flag':
      break;
    case 'per-item':
      cells.unit = rule.unit ?? null;
      if (rule.sample) {
        cells.sample = rule.sample.n;
        cells.sampleUnit = rule.sample.unit;
        if (!rule.sample.fewerThenAll) cells.more.fewerThenAll = false;
      }
      break;
    case 'count-threshold':
      cells.bound = boundCell(rule.bound, rule.direction);
      if (rule.boundFor) cells.more.boundFor = rule.boundFor;
      break;
    case 'ratio-threshold':
      cells.bound = boundCell(rule.percent, 'at-least');
      break;
    case 'ratio-step':
      cells.bound = figureCell(rule.stepPercent);
      if (rule.startedStepCounts !== undefined) cells.more.startedStepCounts = rule.startedStepCounts;
      break;
    case 'all-of':
      cells.sample = rule.n;
  }
  return cells;
}

/** Puts a rule together again; a name that is no rule gives null, wrong figures are left for the parser to name. */
export function readRule(cells: Omit<RuleCells, 'more'>, more: Record<string, unknown>): Record<string, unknown> | null {
  const type = (Object.keys(ruleNames) as Rule['type'][]).find((each) => ruleNames[each] === cells.type);
  if (!type) return null;
  const text = (cell: TemplateCell) => cellText(cell) ?? undefined;
  const whole = (cell: TemplateCell) => (cell === null ? undefined : Number(cell));
  const { fewerThenAll = true, ...rest } = more;
  const rule: Record<string, unknown> = { type, points: text(cells.points), ...rest };
  if (type === 'per-item') {
    rule.unit = text(cells.unit);
    if (cells.sample !== null) rule.sample = { n: whole(cells.sample), unit: text(cells.sampleUnit) ?? text(cells.unit), fewerThenAll };
  }
  if (type === 'all-of') rule.n = whole(cells.sample);
  if (type === 'ratio-step') rule.stepPercent = text(cells.bound);
  if (type === 'count-threshold' || type === 'ratio-threshold') {
    const bound = readBound(cellText(cells.bound));
    rule[type === 'count-threshold' ? 'bound' : 'percent'] = bound?.bound;
    if (type === 'count-threshold') rule.direction = bound?.direction;
  }
  return rule;
}

/** ≥5, >80, <10, ≤3: direction and 含 in one sign. */
export function boundCell(bound: Bound, direction: 'at-least' | 'below'): string {
  const sign = direction === 'at-least' ? (bound.inclusive ? '≥' : '>') : bound.inclusive ? '≤' : '<';
  return `${sign}${bound.n}`;
}

/** Reads such a bound; undefined when there is none. */
export function readBound(text: string | null): { bound: Bound; direction: 'at-least' | 'below' } | undefined {
  const match = /^(≥|>|≤|<|＞|＜)\s*(-?\d+(?:\.\d+)?)$/.exec(text ?? '');
  const [, sign, n] = match ?? [];
  if (!sign || !n) return undefined;
  return { bound: { n, inclusive: sign === '≥' || sign === '≤' }, direction: '≥>＞'.includes(sign) ? 'at-least' : 'below' };
}
