import type { CompositeSheet } from '@/lib/scores/compose-sheets';
import type { Rubric } from '@/lib/scores/rubric';
import type { ArithmeticStep, ClauseLine, IndicatorLine, Points, ScoreSheet } from '@/lib/scores/score-sheet';
import type { SiteProfile } from '@/lib/scores/site';
import type { Language } from '@/lib/text/language';
import type { MessageKey, Translate } from '@/lib/text/translator';

/** Columns a text takes on a terminal: Chinese characters and full-width signs take two. */
function width(text: string): number {
  return [...text].reduce(
    (total, character) =>
      total + (/[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/.test(character) ? 2 : 1),
    0,
  );
}

/** Lines of cells as aligned columns. */
export function columns(rows: string[][]): string {
  const widths = rows.reduce<number[]>((known, row) => row.map((cell, at) => Math.max(known[at] ?? 0, width(cell))), []);
  const padded = (cell: string, at: number, row: string[]) =>
    at === row.length - 1 ? cell : cell + ' '.repeat((widths[at] ?? 0) - width(cell));
  return rows.map((row) => row.map(padded).join('  ').trimEnd()).join('\n');
}

/** A sheet for reading: every clause that says something, indicator by indicator, then the arithmetic and the result. */
export function sheetTable(sheet: ScoreSheet, rubric: Rubric, site: SiteProfile, t: Translate, language: Language): string {
  const names = new Map(
    rubric.parts.flatMap((part) => part.indicators.map((each) => [each.id, language === 'en' ? (each.en ?? each.name) : each.name])),
  );
  const rows = sheet.indicators.flatMap((indicator) => indicatorRows(indicator, names.get(indicator.indicator) ?? '', t));
  const notes = sheet.notes.map((note) => `※ ${t(`sheet-note.${note.key}`, note.values)}`);
  const name = language === 'en' ? (rubric.en ?? rubric.name) : rubric.name;
  const group = rubric.classes?.find(({ id }) => id === site.class);
  const title = [
    name,
    sheet.rubric.version,
    sheet.rubric.hash.slice(0, 12),
    sheet.asOf,
    group && (language === 'en' ? group.en : group.name),
  ]
    .filter(Boolean)
    .join('  ');
  return [title, columns(rows), stepLines(sheet.steps, t), ...notes, resultLine(sheet, t)].filter(Boolean).join('\n\n');
}

/** A weighted whole: each sheet's result, then the weighing. */
export function compositeTable(
  whole: CompositeSheet,
  rubrics: ReadonlyMap<string, Rubric>,
  sites: ReadonlyMap<string, SiteProfile>,
  t: Translate,
  language: Language,
): string {
  const parts = whole.sheets.flatMap(({ id, sheet }) => {
    const rubric = rubrics.get(id);
    const site = sites.get(id);
    return sheet && rubric && site ? [sheetTable(sheet, rubric, site, t, language)] : [];
  });
  const verdict = t(`report.verdict.${whole.verdict ?? 'none'}`);
  return [
    ...parts,
    stepLines(whole.steps, t),
    [verdict, range(whole.score, whole.low, whole.high), whole.grade].filter(Boolean).join('  '),
  ].join('\n\n');
}

function indicatorRows(indicator: IndicatorLine, name: string, t: Translate): string[][] {
  const telling = indicator.clauses.filter((line) => line.state !== 'decided' || line.because || (line.count ?? 0) > 0 || line.note);
  const head = [indicator.indicator, name, indicator.subtotal.shown, indicator.cap ? `/ ${indicator.cap.shown}` : '', ''];
  return [head, ...telling.map((line) => clauseRow(line, t))];
}

function clauseRow(line: ClauseLine, t: Translate): string[] {
  const tally = line.count === null ? '' : line.of === null ? `× ${line.count}` : `× ${line.count} / ${line.of}`;
  const reasons = [line.because && t(`because.${line.because.key}`, line.because.values), line.note].filter(Boolean).join('；');
  return [`  ${line.clause}`, tally, line.points?.shown ?? '', t(stateKey(line)), reasons];
}

function stateKey(line: ClauseLine): MessageKey {
  if (line.veto === 'confirmed') return 'outcome.veto';
  if (line.veto === 'proposed') return 'report.state.veto-proposed';
  return line.state === 'decided' ? 'sheet.decided' : `report.state.${line.state}`;
}

function stepLines(steps: readonly ArithmeticStep[], t: Translate): string {
  return columns(steps.map((step) => [t(`step.${step.key}`, step.values), range(null, step.low, step.high)]));
}

function resultLine(sheet: ScoreSheet, t: Translate): string {
  const open = sheet.undecided > 0 ? t('sheet.undecided', { n: sheet.undecided }) : '';
  return [t(`report.verdict.${sheet.verdict ?? 'none'}`), range(sheet.score, sheet.low, sheet.high), sheet.grade, open]
    .filter(Boolean)
    .join('  ');
}

function range(score: Points | null, low: Points | null, high: Points | null): string {
  if (score) return score.shown;
  if (!low && !high) return '—';
  return low?.exact === high?.exact ? (low?.shown ?? '—') : `${low?.shown ?? '-∞'} … ${high?.shown ?? '∞'}`;
}
