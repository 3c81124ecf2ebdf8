import type { Field } from '@/lib/detectors/labels/read-fields';
import type { TextLine } from '@/lib/detectors/lines/page-lines';
import type { PageIndex } from '@/lib/detectors/page/page-index';
import { isRunningText } from './beside-date';
import { isUnit } from './letter-terms';
import { plainDates } from './plain-dates';

/** A letter's own page is short; a longer one is something else. */
const MOST_LINES = 400;
const MOST_TEXT = 20;
const greeting = /^(?:.{0,16}(?:您好|你好)|尊敬的.{0,12}[:：])/;

/**
 * A question and its answer that no label names: someone with a time and a text, then a public body with a later time and a text. Answers the
 * parts as if they were labelled; none where the page tells of more than two such turns or does not tell who answered.
 */
export function exchangeFields(page: PageIndex, lines: readonly TextLine[], viewedAt: string): Field[] {
  if (lines.length > MOST_LINES) return [];
  const dates = plainDates(page, lines, viewedAt).filter(({ step }) => step !== 'other');
  const others = dates.filter(({ signer }) => signer === null);
  const answer = dates.find(({ signer }) => signer !== null);
  const [asked] = others;
  if (!asked || !answer?.signer || answer.line.n <= asked.line.n || answer.date.iso < asked.date.iso) return [];
  if (others.some(({ date }) => date.iso !== asked.date.iso)) return [];
  const stamp = lines.indexOf(answer.line);
  // The answerer's name and time stand over the answer, or under it as a signature.
  const below = runOf(lines, stamp + 1);
  const greeted = () => lines.findIndex((line, at) => line.n > asked.line.n && at < stamp && greeting.test(line.text));
  const begin = below.length > 0 ? stamp : greeted();
  const reply = below.length > 0 ? below : lines.slice(begin, stamp).filter(({ text }) => !isUnit(text));
  const question = runOf(lines.slice(0, begin), lines.indexOf(asked.line) + 1);
  if (begin < 0 || question.length === 0) return [];
  const field = (id: string, line: TextLine, inline: string, text: TextLine[]): Field => ({
    ids: [id],
    label: '',
    line,
    inline,
    below: text,
  });
  return [
    field('question', asked.line, '', question),
    field('reply', lines[begin] ?? answer.line, '', reply),
    field('unit', answer.line, answer.signer, []),
  ];
}

/** The text that begins at a line: from there on as long as it runs. */
function runOf(lines: readonly TextLine[], from: number): TextLine[] {
  const rest = lines.slice(from, from + MOST_TEXT);
  const end = rest.findIndex((line) => !isRunningText(line));
  return rest.slice(0, end < 0 ? rest.length : end);
}
