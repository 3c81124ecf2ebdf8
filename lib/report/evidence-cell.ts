import type { ReportEvidence } from './model';
import { cell, type TableCell } from './table';
import type { Words } from './words';

/** So many numbers are written out; pages link them all. */
const mostNumbers = 12;

/** A cell that names pieces of evidence; a single piece is linked to its file. */
export function evidenceCell(pieces: ReportEvidence[], { t }: Words): TableCell {
  const [only] = pieces;
  const numbers = pieces.slice(0, mostNumbers).map(({ n }) => t('report.evidence.number', { n }));
  if (pieces.length > mostNumbers) numbers.push(t('report.evidence.in-all', { n: pieces.length }));
  return cell(numbers.join(' '), {
    refs: pieces.map(({ n }) => n),
    ...(only && pieces.length === 1 ? { link: only.file } : {}),
  });
}
