import { letterLabels, letterStates, unitName } from '@/indicators/vocabulary/letter-labels';
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

/** The text is the name of a public body and nothing else, words such as 答复 beside it aside. */
export function isUnit(text: string): boolean {
  return unitName.test(text.trim().replace(/\s*(?:的)?(?:官方)?(?:[答回]复|反馈|办理|解答|回应)?\s*[:：]?$/, ''));
}
