import type { ReportEvidence } from './model';
import { cell, type TableCell } from './table';
import type { Words } from './words';

/** A cell that names pieces of evidence; a single piece is linked to its file. */
export function evidenceCell(pieces: ReportEvidence[], { t }: Words): TableCell {
  const [only] = pieces;
  return cell(pieces.map(({ n }) => t('report.evidence.number', { n })).join(' '), {
    refs: pieces.map(({ n }) => n),
    ...(only && pieces.length === 1 ? { link: only.file } : {}),
  });
}
