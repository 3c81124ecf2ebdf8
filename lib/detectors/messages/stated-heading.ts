import type { Field } from '@/lib/detectors/labels/read-fields';
import type { TextLine } from '@/lib/detectors/lines/page-lines';
import type { PageIndex } from '@/lib/detectors/page/page-index';
import { isRunningText } from './beside-date';
import { letterTerms, stateSaid } from './letter-terms';
import { plainDates } from './plain-dates';

const headings = new Set(['h1', 'h2', 'h3', 'h4']);
const SHORTEST_TITLE = 4;
/** Between a heading and the letter's time: who wrote, the sizes of the letters. */
const MOST_BETWEEN = 6;
const MOST_TEXT = 20;

/** A heading with a letter's state beside it or right below: 小区门前积水 待回复. */
interface StatedHeading {
  title: string;
  state: string;
  line: TextLine;
}

/** The headings that tell a state: a letter's own page has one, a list one for each letter. */
export function statedHeadings(page: PageIndex, lines: readonly TextLine[]): StatedHeading[] {
  return lines.flatMap((line, at) => {
    if (!headings.has(page.tag(line.block))) return [];
    const pieces = piecesOf(page, line);
    const state = pieces.slice(1).find(isState) ?? nextLine(page, lines[at + 1]);
    const [title = ''] = pieces;
    const fits = state !== undefined && title.length >= SHORTEST_TITLE && !isState(title) && letterTerms.idsOf(title).length === 0;
    return fits ? [{ title, state, line }] : [];
  });
}

/** What a stated heading says of its letter, and the letter's text: it follows the only time below the heading. */
export function statedFields(page: PageIndex, lines: readonly TextLine[], heading: StatedHeading, viewedAt: string): Field[] {
  const at = lines.indexOf(heading.line);
  const below = lines.slice(at + 1, at + 1 + MOST_BETWEEN);
  const [time] = plainDates(page, below, viewedAt);
  const begin = time ? below.indexOf(time.line) + 1 : 0;
  const rest = lines.slice(at + 1 + begin, at + 1 + begin + MOST_TEXT);
  const end = rest.findIndex((line) => !isRunningText(line));
  const text = rest.slice(0, end < 0 ? rest.length : end);
  if (!time || text.length === 0) return [];
  const field = (id: string, inline: string, line: TextLine, lower: TextLine[]): Field => ({
    ids: [id],
    label: '',
    line,
    inline,
    below: lower,
  });
  return [
    field('title', heading.title, heading.line, []),
    field('status', heading.state, heading.line, []),
    field('question', '', time.line, text),
  ];
}

const isState = (text: string) => stateSaid(text) !== 'unknown' && text.length <= 6;

function nextLine(page: PageIndex, line: TextLine | undefined): string | undefined {
  const [piece, ...others] = line && line.linked === 0 ? piecesOf(page, line) : [];
  return piece !== undefined && others.length === 0 && isState(piece) ? piece : undefined;
}

function piecesOf(page: PageIndex, line: TextLine): string[] {
  const all = Array.from({ length: line.to - line.from }, (_, k) => page.textBetween(line.from + k, line.from + k + 1).trim());
  return all.filter((text) => text !== '');
}
