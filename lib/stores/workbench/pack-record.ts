import type { InspectionBundle } from '@/lib/inspection/bundle';

function withoutImportMark({ sealedAs: _, ...inspection }: InspectionBundle['inspection']): InspectionBundle['inspection'] {
  return inspection;
}

/** The record as it is, to go on with elsewhere. */
export function workingRecord(bundle: InspectionBundle): InspectionBundle {
  return { ...bundle, inspection: withoutImportMark(bundle.inspection) };
}

/**
 * The record that a sealed pack holds: closed, and without the log's own entry about the seal, which names the pack and so cannot be inside
 * it. Exporting a sealed inspection again therefore gives the same pack.
 */
export function sealedRecord(bundle: InspectionBundle): InspectionBundle {
  const log = bundle.log.at(-1)?.event.type === 'sealed' ? bundle.log.slice(0, -1) : bundle.log;
  const updatedAt = log.at(-1)?.at ?? bundle.inspection.updatedAt;
  return { ...bundle, log, inspection: { ...withoutImportMark(bundle.inspection), state: 'sealed', updatedAt } };
}
