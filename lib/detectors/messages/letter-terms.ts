import { letterLabels, letterStates } from '@/indicators/vocabulary/letter-labels';
import { LabelTerms } from '@/lib/detectors/labels/label-terms';
import type { Letter } from './fact';

export const letterTerms = new LabelTerms(letterLabels);

const LONGEST_STATE = 16;

/** What words such as 已回复 or 办理中 say; long texts are no states. */
export function stateOf(text: string): Letter['status'] {
  if (text.length > LONGEST_STATE) return 'unknown';
  return letterStates.find(({ pattern }) => pattern.test(text))?.status ?? 'unknown';
}

/** What a piece of text says as a state; a label that speaks of states (办结时间) says none. */
export function stateSaid(text: string): Letter['status'] {
  return letterTerms.idsOf(text).length > 0 ? 'unknown' : stateOf(text);
}
