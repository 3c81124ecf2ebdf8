import { headOf, titleAbove } from '@/lib/detectors/article/head';
import { findDates } from '@/lib/detectors/dates/find';
import type { DetectContext } from '@/lib/detectors/detector';
import { type Field, fieldSteps, fieldText } from '@/lib/detectors/labels/read-fields';
import { contentLines, isLink, linesIn, linesOf, type TextLine } from '@/lib/detectors/lines/page-lines';
import { inSlices } from '@/lib/detectors/pace';
import type { PageIndex } from '@/lib/detectors/page/page-index';
import { isRunningText } from './beside-date';
import { type Channel, pageForm } from './channel';
import type { Letter } from './fact';
import { exchangeFields } from './letter-exchange';
import { letterFrom } from './letter-fields';
import { cellField, headedCells, headsOfOnly } from './letter-heads';
import { letterLabel } from './letter-label';
import { letterTerms } from './letter-terms';
import { timesOf } from './letter-times';
import { dateIn } from './plain-dates';

/** 当前位置 and the like. */
const trail = /[>»›→]|位置|首页/;
const titleTags = ['h1', 'h2', 'h3'];
const LONGEST_TITLE = 60;
const LONGEST_LINE = 400;
const MOST_DATES = 3;
const MOST_ROWS = 200;
/** No list around a letter's own page tells columns apart. */
const alone = { headed: false, asked: null, replied: null };

/** A page for one letter: the asked time, or question and reply, under labels that stand there once; in a channel of letters also a question and its answer without labels. */
export async function singleLetter({ page, viewedAt, pace }: DetectContext, channel: Channel | null): Promise<Letter | null> {
  if (!letterLabel.test(page.flat) && !channel?.letters) return null;
  const lines = contentLines(linesOf(page)).filter((line) => !line.hidden);
  const written = [...(await inSlices(fieldSteps(page, lines, letterTerms), pace)), ...headedFields(page)];
  // Words that every letter's page has make one of it; other labels do where those of both sides stand there once.
  const count = (id: string) => written.filter((field) => field.ids.includes(id)).length;
  const labelled = letterLabel.test(page.flat) || (count('asked') === 1 && Math.max(count('reply'), count('replied')) === 1);
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
  if (!(letter.asked && (labelsOfLetter || waiting)) && !(answered && asked && letter.replied)) return null;
  const head = headOf(page);
  const over = head && !pageForm.test(head.title) ? head.title : null;
  // A counter on the line of 当前位置 is a label too, and no part of the letter.
  const first = fields.find(({ line }) => !trail.test(line.text))?.line;
  const title =
    over ??
    letter.title ??
    (first && (titleAbove(page, first) ?? headingAmong(page, fields) ?? lineAbove(page, first))) ??
    page.document.title ??
    '';
  return {
    ...letter,
    labels: labelled ? letter.labels : [],
    title,
    href: page.url,
    ref: page.ref(head?.titleLines[0]?.block ?? first?.block ?? 0),
  };
}

/** A letter in a row of cells under a row of labels, the only one there. */
function headedFields(page: PageIndex): Field[] {
  const rows = page.byTag('tr');
  if (rows.length > MOST_ROWS) return [];
  const headed = rows.flatMap((row) => {
    const heads = headsOfOnly(page, row);
    return heads ? [{ row, cells: headedCells(page, [row], heads) ?? [] }] : [];
  });
  const [only] = headed;
  return only && headed.length === 1 ? only.cells.flatMap(({ id, cell }) => cellField(page, id, cell, linesIn(page, only.row))) : [];
}

/** A heading between the letter's labels that is none itself: its number and kind may stand over its title. */
function headingAmong(page: PageIndex, fields: readonly Field[]): string | null {
  const [from, to] = [fields[0]?.line.block ?? 0, fields.at(-1)?.line.block ?? 0];
  const headings = titleTags.flatMap((tag) => page.byTag(tag).filter((i) => i > from && i < to));
  const texts = headings.map((i) => page.text(i).trim()).filter((text) => letterTerms.idsOf(text).length === 0 && !pageForm.test(text));
  return texts.find((text) => text.length >= 4 && text.length <= LONGEST_TITLE) ?? null;
}

/** The words right over the first label, or over the letter's text above it, where nothing marks them up as a title. */
function lineAbove(page: PageIndex, first: TextLine): string | null {
  const line = linesOf(page)
    .slice(0, first.n)
    .findLast((each) => !isRunningText(each));
  const fits = line && !line.hidden && !isLink(line) && line.text.length >= 4 && line.text.length <= LONGEST_TITLE;
  return fits && !trail.test(line.text) ? line.text : null;
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
