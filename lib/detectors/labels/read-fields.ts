import { firstPiece, type TextLine } from '@/lib/detectors/lines/page-lines';
import { atOnce, type Steps } from '@/lib/detectors/pace';
import type { PageIndex } from '@/lib/detectors/page/page-index';
import type { LabelTerms } from './label-terms';

/** A label on the page with what stands behind it, up to the next label. */
export interface Field {
  ids: readonly string[];
  /** The label as the page writes it. */
  label: string;
  /** Line in which the label stands. */
  line: TextLine;
  /** Value on the label's own line. */
  inline: string;
  /** Lines between this label and the next one. */
  below: TextLine[];
}

/** All of a field's value: its own line first, then what stands below. */
export function fieldText(field: Field, mostLines = 60): string {
  return [field.inline, ...field.below.slice(0, mostLines).map((line) => line.text)].filter((text) => text !== '').join('\n');
}

/**
 * Reads a run of lines as labelled fields, whatever markup they are in: `label：value` (several on a line), a label in a cell, a term,
 * a heading or a paragraph of its own with the value after it, `【label】value`, a label in an element of its own before its value.
 */
export function readFields(page: PageIndex, lines: readonly TextLine[], terms: LabelTerms): Field[] {
  return atOnce(fieldSteps(page, lines, terms));
}

/** The same in steps of a line each, for all lines of a page. */
export function* fieldSteps(page: PageIndex, lines: readonly TextLine[], terms: LabelTerms): Steps<Field[]> {
  const fields: Field[] = [];
  for (const line of lines) {
    yield;
    const found = fieldsOn(page, line, terms);
    if (found.length > 0) fields.push(...found);
    else if (reaches(page, fields.at(-1), line)) fields.at(-1)?.below.push(line);
  }
  return fields;
}

/** 【label】value, several on a line. */
const inBrackets = /[【[〔]([^】\]〕]{2,14})[】\]〕]\s*[:：]?\s*([^【]*)/g;
const cells = new Set(['td', 'th']);
const rows = new Set(['tr']);
const tables = new Set(['table']);

/** A label in a cell with another cell after it has its value in that row: what stands below an empty cell, or below the table, is not its value. */
function reaches(page: PageIndex, field: Field | undefined, line: TextLine): boolean {
  if (field?.inline !== '' || line.block === field.line.block) return true;
  const cell = page.closest(field.line.block, cells);
  if (cell < 0) return true;
  const row = page.closest(cell, rows);
  const next = page.end[cell] ?? 0;
  if (row < 0 || next >= (page.end[row] ?? 0) || page.contains(row, line.block)) return true;
  return page.hasText(next) && page.contains(page.closest(row, tables), line.block);
}

function fieldsOn(page: PageIndex, line: TextLine, terms: LabelTerms): Field[] {
  const { text } = line;
  const field = (ids: readonly string[], label: string, inline: string): Field => ({ ids, label, line, inline, below: [] });
  const whole = terms.idsOf(text);
  if (whole.length > 0) return [field(whole, text, '')];
  const isBehindComma = (at: number) => terms.behindComma && /[，,]/.test(text[at - 1] ?? '');
  const kept = terms.inline(text).filter(({ at }) => at === 0 || startsSomething(page, line, at) || isBehindComma(at));
  const colons = kept.map(({ id, label, end }, i) => {
    const next = kept[i + 1]?.at ?? text.length;
    return field([id], label, text.slice(end, isBehindComma(next) ? next - 1 : next).trim());
  });
  const colon = text.search(/[:：]/);
  const head = colon > 0 && (kept[0]?.at ?? colon) >= colon ? terms.idsOf(text.slice(0, colon)) : [];
  if (head.length > 0) return [field(head, text.slice(0, colon), text.slice(colon + 1, kept[0]?.at).trim()), ...colons];
  if (colons.length > 0) return colons;
  const bracketed = /^[【[〔]/.test(text) ? [...text.matchAll(inBrackets)] : [];
  const fields = bracketed.flatMap(([, label = '', value = '']) => {
    const ids = terms.idsOf(label);
    return ids.length > 0 && value !== '' ? [field(ids, label, value.trim())] : [];
  });
  if (fields.length > 0) return fields;
  const pieced = piecedFields(page, line, terms);
  if (pieced.length > 0) return pieced;
  const token = /^(\S{4,10})\s+(\S.*)$/.exec(text);
  const ids = token ? terms.idsOf(token[1] ?? '') : [];
  return ids.length > 0 ? [field(ids, token?.[1] ?? '', token?.[2] ?? '')] : [];
}

/** Labels in elements of their own, each before its value: 公布日期 2021-02-20 施行日期 2021-04-01. A link's words are a value. */
function piecedFields(page: PageIndex, line: TextLine, terms: LabelTerms): Field[] {
  if (line.to - line.from < 2 || terms.idsOf(firstPiece(page, line)).length === 0) return [];
  const labels: { ids: readonly string[]; at: number }[] = [];
  for (let at = line.from; at < line.to - 1; at += 1) {
    const before = labels.at(-1)?.at;
    const isLabel = before === undefined || (at > before + 1 && page.tag(page.pieceOwner[at] ?? 0) !== 'a');
    const ids = isLabel ? terms.idsOf(page.textBetween(at, at + 1)) : [];
    if (ids.length > 0) labels.push({ ids, at });
  }
  return labels.map(({ ids, at }, i) => {
    const inline = page.textBetween(at + 1, labels[i + 1]?.at ?? line.to).replace(/^[\s:：]+/, '');
    return { ids, label: page.textBetween(at, at + 1), line, inline, below: [] };
  });
}

/** A label in mid-line counts only where something new begins: after a blank, a bracket, a stop, a date's last digit, or at the border of an element. */
function startsSomething(page: PageIndex, line: TextLine, at: number): boolean {
  if (/[\s\])】）;；|｜[【(（■●·\d]/.test(line.text[at - 1] ?? '')) return true;
  const base = page.pieceStart[line.from] ?? 0;
  for (let piece = line.from; piece < line.to; piece += 1) if ((page.pieceStart[piece] ?? 0) - base === at) return true;
  return /^[(（]?[一二三四五六七八九十\d]{1,3}[)）、.．]\s*$/.test(line.text.slice(0, at));
}
