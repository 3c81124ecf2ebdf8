import { reasonOf } from '@/lib/findings/words';
import type { Clause, Indicator, Part } from '@/lib/scores/rubric';
import type { ClauseLine, IndicatorLine, Points } from '@/lib/scores/score-sheet';
import { evidenceCell } from './evidence-cell';
import type { ReportModel } from './model';
import { cell, type ReportTable, type TableCell, type TableColumn } from './table';
import type { Words } from './words';

function figure(points: Points | null): TableCell {
  return points ? cell(points.shown, { number: Number(points.shown) }) : cell('');
}

/** So many problems stand in a clause's cell, about what a spreadsheet's highest row shows; all of them stand in the list of findings. */
const mostProblems = 12;

/** 存在的问题: what was accepted for a clause, one line each, how many more there are, then the inspector's note. */
function problemsOf(clause: string, line: ClauseLine | undefined, model: ReportModel, words: Words): string {
  const lines: string[] = [];
  for (const { finding, contributions, why } of model.decisions) {
    if (!contributions.some((each) => each.clause === clause)) continue;
    const reason = reasonOf(finding, words.checks, words.language);
    lines.push(words.t(why ? 'report.problem.because' : 'report.problem', { label: finding.subject.label, reason, why: why ?? '' }));
  }
  const more = lines.splice(mostProblems).length;
  if (more > 0) lines.push(words.t('report.problem.more', { n: more }));
  if (line?.because) lines.push(words.t(`because.${line.because.key}`, line.because.values));
  if (line?.note) lines.push(words.t('report.problem.note', { note: line.note }));
  return lines.join('\n');
}

function outcomeOf(line: ClauseLine | undefined, part: Part['kind'], words: Words): TableCell {
  const { t } = words;
  if (!line || line.state === 'hidden') return cell(t('report.state.hidden'), { tone: 'muted' });
  if (line.state !== 'decided') {
    const tone = line.state === 'undecided' ? 'needs-review' : 'muted';
    if (line.veto === 'proposed') return cell(t('report.state.veto-proposed'), { tone: 'needs-review' });
    return cell(t(`report.state.${line.state}`), { tone });
  }
  if (part === 'veto') {
    if (line.veto === 'confirmed') return cell(t('outcome.veto'), { tone: 'veto' });
    return line.veto === 'proposed'
      ? cell(t('report.state.veto-proposed'), { tone: 'needs-review' })
      : cell(t('report.state.met'), { tone: 'pass' });
  }
  const touched = line.points !== null && Number(line.points.shown) !== 0;
  if (!touched)
    return cell(t(part === 'bonus' ? 'report.state.not-earned' : 'report.state.met'), { tone: part === 'bonus' ? 'muted' : 'pass' });
  return cell(t(part === 'bonus' ? 'outcome.bonus' : 'outcome.fail'), { tone: part === 'bonus' ? 'bonus' : 'fail' });
}

function evidenceOf(clause: string, line: ClauseLine | undefined, model: ReportModel, words: Words): TableCell {
  const pieces = model.evidence.filter((each) => each.clauses.includes(clause));
  if (pieces.length > 0) return evidenceCell(pieces, words);
  const counts = line?.state === 'decided' && (line.count ?? 0) > 0;
  return counts ? cell(words.t('report.evidence.none'), { tone: 'needs-review' }) : cell('');
}

function columnsOf(part: Part['kind'], words: Words): TableColumn[] {
  const { t } = words;
  const head: TableColumn[] = [
    { title: t('report.column.group'), width: 12 },
    { title: t('report.column.indicator'), width: 16 },
    { title: t('report.column.clause'), width: 46 },
    { title: t('report.column.count'), width: 9, align: 'right' },
  ];
  const points: TableColumn[] =
    part === 'veto'
      ? []
      : [
          { title: t(part === 'bonus' ? 'report.column.each-bonus' : 'report.column.each'), width: 9, align: 'right' },
          { title: t('report.column.cap'), width: 9, align: 'right' },
          { title: t(part === 'bonus' ? 'report.column.bonus' : 'report.column.deducted'), width: 9, align: 'right' },
          { title: t('report.column.subtotal'), width: 10, align: 'right' },
        ];
  return [
    ...head,
    ...points,
    { title: t(part === 'veto' ? 'report.column.veto' : 'report.column.outcome'), width: 11 },
    { title: t('report.column.problems'), width: 52 },
    { title: t('report.column.evidence'), width: 14 },
  ];
}

function clauseRow(
  clause: Clause,
  line: ClauseLine | undefined,
  part: Part['kind'],
  model: ReportModel,
  words: Words,
): { text: TableCell; count: TableCell; each: TableCell; points: TableCell; tail: TableCell[] } {
  const unverified = clause.verified ? '' : words.t('report.unverified');
  const counted =
    line?.count === null || line?.count === undefined ? '' : line.of === null ? `${line.count}` : `${line.count} / ${line.of}`;
  return {
    text: cell(`${clause.id} ${words.pick(clause.text, clause.en)}${unverified}`),
    count: cell(counted, line?.count === null || line?.of !== null || !line ? {} : { number: line.count }),
    each: figure(line?.each ?? null),
    points: figure(line?.state === 'decided' ? line.points : null),
    tail: [outcomeOf(line, part, words), cell(problemsOf(clause.id, line, model, words)), evidenceOf(clause.id, line, model, words)],
  };
}

function indicatorRows(
  indicator: Indicator,
  line: IndicatorLine | undefined,
  part: Part,
  model: ReportModel,
  words: Words,
): (TableCell | null)[][] {
  const lines = new Map(line?.clauses.map((each) => [each.clause, each]));
  const shown = indicator.clauses.filter((clause) => lines.get(clause.id)?.state !== 'hidden');
  return shown.map((clause, index) => {
    const row = clauseRow(clause, lines.get(clause.id), part.kind, model, words);
    const first = (content: TableCell) => (index === 0 ? { ...content, rowSpan: shown.length } : null);
    const points = part.kind === 'veto' ? [] : [row.each, first(figure(line?.cap ?? null)), row.points, first(subtotal(line))];
    return [
      cell(words.pick(indicator.group, indicator.groupEn)),
      first(cell(words.pick(indicator.name, indicator.en))),
      row.text,
      row.count,
      ...points,
      ...row.tail,
    ];
  });
}

/** Undecided is not zero: the subtotal stays empty until something in the indicator is decided. */
function subtotal(line: IndicatorLine | undefined): TableCell {
  const decided = line?.clauses.some((clause) => clause.state === 'decided' || clause.count !== null) ?? false;
  return decided ? figure(line?.subtotal ?? null) : cell('');
}

/** Lets the first column reach over neighbouring rows of one group. */
function mergeGroups(rows: (TableCell | null)[][]): void {
  let head: TableCell | null = null;
  for (const row of rows) {
    const group = row[0];
    if (group && head && head.text === group.text) {
      head.rowSpan = (head.rowSpan ?? 1) + 1;
      row[0] = null;
    } else head = group ?? null;
  }
}

/** The score sheet in the office's own columns, one table per part of the rubric, every clause listed. */
export function sheetTables(model: ReportModel, words: Words): ReportTable[] {
  return model.rubric.parts.map((part) => {
    const lines = new Map(model.sheet.indicators.filter((each) => each.part === part.kind).map((each) => [each.indicator, each]));
    const rows = part.indicators.flatMap((indicator) => indicatorRows(indicator, lines.get(indicator.id), part, model, words));
    mergeGroups(rows);
    return {
      id: part.kind,
      title: words.t(`report.table.${part.kind}`),
      caption: words.t(`report.caption.${part.kind}`),
      columns: columnsOf(part.kind, words),
      rows,
      empty: words.t('report.empty.part'),
    };
  });
}
