import { headOf } from '@/lib/detectors/article/head';
import { findDates } from '@/lib/detectors/dates/find';
import type { DetectContext } from '@/lib/detectors/detector';
import { type Field, fieldSteps, fieldText } from '@/lib/detectors/labels/read-fields';
import { inSlices } from '@/lib/detectors/pace';
import type { Channel } from './channel';
import type { Letter } from './fact';
import { exchangeFields } from './letter-exchange';
import { letterFrom } from './letter-fields';
import { letterLabel } from './letter-label';
import { headedFields, letterLines, withoutGreetings } from './letter-page';
import { titleOfPage, trail } from './letter-page-title';
import { letterTerms } from './letter-terms';
import { timesOf } from './letter-times';
import { dateIn } from './plain-dates';
import { statedFields, statedHeadings } from './stated-heading';

const LONGEST_LINE = 400;
const MOST_DATES = 3;
/** No list around a letter's own page tells columns apart. */
const alone = { headed: false, asked: null, replied: null };

/** A page for one letter: the asked time, or question and reply, under labels that stand there once; in a channel of letters also a question and its answer without labels. */
export async function singleLetter({ page, viewedAt, pace }: DetectContext, channel: Channel | null): Promise<Letter | null> {
  if (!letterLabel.test(page.flat) && !channel?.letters) return null;
  const lines = await inSlices(letterLines(page), pace);
  const stated = statedHeadings(page, lines);
  if (stated.length > 1) return null;
  const labels = [...withoutGreetings(await inSlices(fieldSteps(page, lines, letterTerms), pace)), ...headedFields(page)];
  const heading = stated[0] ? statedFields(page, lines, stated[0], viewedAt) : [];
  const written = [...heading.filter(({ ids: [id] }) => !labels.some(({ ids }) => ids[0] === id)), ...labels];
  // Words that every letter's page has make one of it; other labels do where those of both sides stand there once.
  const count = (id: string) => written.filter((field) => field.ids.includes(id)).length;
  const labelled =
    heading.length > 0 || letterLabel.test(page.flat) || (count('asked') === 1 && Math.max(count('reply'), count('replied')) === 1);
  const fields = labelled ? written : exchangeFields(page, lines, viewedAt);
  if (!labelled && fields.length === 0) return null;
  const times = (id: string) => fields.filter((field) => field.ids.includes(id)).length;
  if (times('asked') > 2 || times('question') > 2 || times('replied') > 3 || lettersOf(fields) > 1) return null;
  // A line of many dates is a list's, whose labels stand once over it.
  if (written.some(({ line }) => findDates(line.text.slice(0, LONGEST_LINE)).length > MOST_DATES)) return null;
  const letter = letterFrom(fields, timesOf(page, lines, fields, viewedAt, alone));
  const answered = letter.replied !== null || letter.replyText !== null;
  const asked = letter.asked !== null || letter.questionText !== null;
  // A form has the labels too, and nothing behind them: a letter has a time.
  const labelsOfLetter = ['reply', 'replied'].some((id) => letter.labels.includes(id)) || letter.questionText !== null;
  // What was not answered yet may show no more than its time, and its state at best.
  const dated = fields.filter(({ ids, inline, below }) => ids.includes('asked') && dateIn(inline || (below[0]?.text ?? ''), viewedAt));
  const waiting = dated.length === 1 && times('asked') === 1 && (channel?.detail || (times('status') === 1 && letter.status !== 'unknown'));
  // Some sites show no time at all: what was asked and how far it is make the letter.
  const undated = letter.title !== null && letter.questionText !== null && times('reply') === 1 && letter.status !== 'unknown';
  if (!(letter.asked && (labelsOfLetter || waiting)) && !(answered && asked && letter.replied) && !undated) return null;
  const head = headOf(page);
  // A counter on the line of 当前位置 is a label too, and no part of the letter.
  const first = fields.find(({ line }) => !trail.test(line.text))?.line ?? null;
  return {
    ...letter,
    labels: labelled ? letter.labels : [],
    title: heading.length > 0 && stated[0] ? stated[0].title : titleOfPage(page, letter, fields, first),
    href: page.url,
    ref: page.ref(head?.titleLines[0]?.block ?? first?.block ?? 0),
  };
}

/** How many letters the fields speak of: each has a time of its own, and a question, a title, a reply or the reply's time beside it. */
function lettersOf(fields: readonly Field[]): number {
  const values = (...ids: string[]) => {
    const named = fields.filter((field) => ids.some((id) => field.ids.includes(id)));
    return new Set(named.map((field) => fieldText(field, 1).trim()).filter((text) => text !== '')).size;
  };
  const written = values('submitted', 'date');
  // One label with two times: a letter may show its time twice, but not two of them.
  const [first] = fields.filter(({ ids }) => ids.includes('asked'));
  const repeated = fields.filter(({ ids, label }) => ids.includes('asked') && label === first?.label);
  return Math.max(
    new Set(repeated.map((field) => fieldText(field, 1).trim().slice(0, 10))).size,
    Math.min(values('asked'), values('question')),
    Math.min(written, Math.max(values('title'), values('replied'))),
    Math.min(values('date'), values('reply')),
  );
}
