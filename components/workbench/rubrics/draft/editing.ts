import type { Rubric } from '@/lib/scores/rubric';

/** Changes the draft; `field` names what is being typed into, so that typing on is one step to take back. */
export type EditDraft = (field: string, edit: (rubric: Rubric) => Rubric) => void;

/** Id of a row on the page, for going there from a problem. */
export function rowId(of: string, id: string): string {
  return `draft-${of}-${id}`;
}
