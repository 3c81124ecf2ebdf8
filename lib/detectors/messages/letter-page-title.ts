import { headOf, titleAbove } from '@/lib/detectors/article/head';
import type { Field } from '@/lib/detectors/labels/read-fields';
import { isLink, linesOf, type TextLine } from '@/lib/detectors/lines/page-lines';
import type { PageIndex } from '@/lib/detectors/page/page-index';
import { isRunningText } from './beside-date';
import { pageForm } from './channel';
import { isListed } from './letter-page';
import { letterTerms } from './letter-terms';

/** 当前位置 and the like. */
export const trail = /[>»›→]|位置|首页/;
const titleTags = ['h1', 'h2', 'h3'];
const LONGEST_TITLE = 60;
const MOST_ABOVE = 4;

interface Told {
  title: string | null;
  questionText: string | null;
}

/** A letter's title: what stands over it, what a label calls so, a heading or the words by its first label, its question, the document's title. */
export function titleOfPage(page: PageIndex, letter: Told, fields: readonly Field[], first: TextLine | null): string {
  const over = headOf(page)?.title ?? null;
  if (over !== null && !pageForm.test(over) && !isLabelled(over)) return over;
  const near = first && (titleAbove(page, first) ?? headingAmong(page, fields) ?? lineAbove(page, first));
  return letter.title ?? near ?? shortQuestion(letter) ?? page.document.title ?? '';
}

const isLabelled = (text: string) => letterTerms.idsOf(text).length > 0 || letterTerms.inline(text).length > 0;

/** A heading between the letter's labels that is none itself: its number and kind may stand over its title. */
function headingAmong(page: PageIndex, fields: readonly Field[]): string | null {
  const [from, to] = [fields[0]?.line.block ?? 0, fields.at(-1)?.line.block ?? 0];
  const headings = titleTags.flatMap((tag) => page.byTag(tag).filter((i) => i > from && i < to));
  const texts = headings.map((i) => page.text(i).trim()).filter((text) => !isLabelled(text) && !pageForm.test(text));
  return texts.find((text) => text.length >= 4 && text.length <= LONGEST_TITLE) ?? null;
}

/** The words right over the first label, or over the letter's text above it, where nothing marks them up as a title. */
function lineAbove(page: PageIndex, first: TextLine): string | null {
  const line = linesOf(page)
    .slice(Math.max(0, first.n - MOST_ABOVE), first.n)
    .findLast((each) => !isRunningText(each) && !isListed(page, each) && !isWhen(each));
  const fits = line && !line.hidden && !isLink(line) && line.text.length >= 4 && line.text.length <= LONGEST_TITLE;
  return fits && !trail.test(line.text) ? line.text : null;
}

/** Who wrote and when. */
const isWhen = ({ text }: TextLine) => text.length < 60 && /\d{4}\D\d{1,2}\D\d{1,2}\s+\d{1,2}:\d{2}/.test(text);

/** What was asked in a few words. */
function shortQuestion({ questionText }: Told): string | null {
  return questionText !== null && questionText.length <= LONGEST_TITLE && !questionText.includes('\n') ? questionText : null;
}
