import type { TextLine } from '@/lib/detectors/lines/page-lines';
import { isUnit } from './letter-terms';

/** A step of a letter's way, one that is neither of the two, or nothing. */
export type Step = 'asked' | 'replied' | 'other' | '';

const LONGEST_STEP = 40;
/** What is signed is a text, and no cell beside the unit's. */
const SHORTEST_TEXT = 12;
/** Between the name of who wrote and the time stand a rank, a number of posts, a picture's words. */
const MOST_BETWEEN = 3;
const sentence = /[，,。？?！!；;]/;
const askStep = /提交|来信|留言|写信|提问|发起|登记/;
const answerStep = /办结|答复|回复|办复|反馈|结案/;
const otherStep = /^(?=.{0,40}$).*(?:受理|转办|交办|审核|派单|分派|转派|评价|到期|截止|浏览)/;
const stamp = /^(?:于|在)?\s*(?:发表|发布|提交|[答回]复|留言)(?:于|时间)?\s*[:：]?$/;

/** The step that the words beside a date name. */
export function stepOf(words: string): Step {
  if (otherStep.test(words)) return 'other';
  return words.length > LONGEST_STEP ? '' : answerStep.test(words) ? 'replied' : askStep.test(words) ? 'asked' : '';
}

/**
 * The public body that signs with a date: its name stands beside the date over or under a text, or on a line of its own between the text and
 * the date, or over the date that a text follows. Null where nobody does: a cell beside a unit's is not signed.
 */
export function signerOf(lines: readonly TextLine[], at: number, words: string): string | null {
  const before = lines[at - 1]?.text ?? '';
  const beside = words.trim();
  if (beside !== '' && !stamp.test(beside))
    return isUnit(beside) && (isRunningText(lines[at - 1]) || isRunningText(lines[at + 1])) ? beside : null;
  if (isUnit(before) && isRunningText(lines[at - 2])) return before;
  if (!isRunningText(lines[at + 1])) return null;
  const above = lines.slice(Math.max(0, at - MOST_BETWEEN), at).reverse();
  const end = above.findIndex((line) => isRunningText(line) || /\d{4}/.test(line.text));
  return above.slice(0, end < 0 ? above.length : end).find(({ text }) => isUnit(text))?.text ?? null;
}

/** Running text: some words and a stop. */
export function isRunningText(line: TextLine | undefined): boolean {
  return line !== undefined && line.text.length >= SHORTEST_TEXT && sentence.test(line.text);
}
