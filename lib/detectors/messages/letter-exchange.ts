import type { Field } from '@/lib/detectors/labels/read-fields';
import type { TextLine } from '@/lib/detectors/lines/page-lines';
import type { PageIndex } from '@/lib/detectors/page/page-index';
import { isUnit } from './letter-terms';
import { isProse, plainDates } from './plain-dates';

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
  const asked = dates.filter(({ signed }) => !signed);
  const [first] = asked;
  const answer = dates.find(({ signed }) => signed);
  if (!first || !answer || answer.n <= first.n || answer.date.iso < first.date.iso) return [];
  if (asked.some(({ date }) => date.iso !== first.date.iso)) return [];
  const at = (n: number) => lines.findIndex((line) => line.n === n);
  const [from, stamp] = [at(first.n), at(answer.n)];
  // The answerer's name and time stand over the answer, or under it as a signature.
  const below = runOf(lines, stamp + 1);
  const begin = below.length > 0 ? stamp : lines.findIndex((line, i) => i > from && i < stamp && greeting.test(line.text));
  const reply = below.length > 0 ? below : lines.slice(begin, stamp).filter(({ text }) => !isUnit(text));
  const question = runOf(lines.slice(0, begin), from + 1);
  const [line, signature] = [lines[from], lines[stamp]];
  if (begin < 0 || !line || !signature || question.length === 0) return [];
  const beside = signature.text.replace(answer.date.raw, '').trim();
  const unit = beside === '' ? (lines[stamp - 1]?.text ?? '') : beside;
  const field = (id: string, on: TextLine, inline: string, text: TextLine[]): Field => ({
    ids: [id],
    label: id,
    line: on,
    inline,
    below: text,
  });
  return [field('question', line, '', question), field('reply', lines[begin] ?? signature, '', reply), field('unit', signature, unit, [])];
}

/** The text that begins at a line: from there on as long as it runs. */
function runOf(lines: readonly TextLine[], from: number): TextLine[] {
  const rest = lines.slice(from, from + MOST_TEXT);
  const end = rest.findIndex((line) => !isProse(line));
  return rest.slice(0, end < 0 ? rest.length : end);
}
