/** Passages that two texts share, letter by letter. */
export interface SharedText {
  /** Letters of either text without signs and spaces. */
  letters: number;
  otherLetters: number;
  /** Letters of the first text that stand in a shared run. */
  shared: number;
  /** The longest runs, each as it stands in either text. */
  passages: { here: string; there: string }[];
}

/** Letters that have to agree in a row before anything counts: shorter ones are names of bodies and fixed phrases. */
const LEAST_RUN = 13;
const MOST_PASSAGES = 5;
const LONGEST_PASSAGE = 240;

/** A text without signs and spaces, and where each of its letters stands. */
interface Folded {
  letters: string;
  at: number[];
}

function fold(text: string, skip: string): Folded {
  const skipped = new Uint8Array(text.length);
  for (let from = skip ? text.indexOf(skip) : -1; from >= 0; from = text.indexOf(skip, from + skip.length)) {
    skipped.fill(1, from, from + skip.length);
  }
  let letters = '';
  const at: number[] = [];
  for (const { 0: letter, index } of text.matchAll(/[\p{L}\p{N}]/gu)) {
    if (skipped[index]) continue;
    letters += letter;
    for (let unit = 0; unit < letter.length; unit += 1) at.push(index);
  }
  return { letters, at };
}

function excerpt(text: string, { at }: Folded, from: number, length: number): string {
  const start = at[from] ?? 0;
  const end = (at[from + length - 1] ?? start) + 1;
  const cut = Math.min(end, start + LONGEST_PASSAGE);
  return text.slice(start, cut).replace(/\s+/g, ' ') + (cut < end ? '…' : '');
}

/**
 * How much of a text another one holds word for word: runs of at least thirteen letters, found by looking up every such run of the other
 * text. `name` is left out of both, because an interpretation may name its document as often as it likes.
 */
export function sharedText(text: string, other: string, name: string): SharedText {
  const here = fold(text, name);
  const there = fold(other, name);
  const places = new Map<string, number>();
  for (let i = 0; i + LEAST_RUN <= there.letters.length; i += 1) {
    const run = there.letters.slice(i, i + LEAST_RUN);
    if (!places.has(run)) places.set(run, i);
  }
  const runs: { from: number; to: number; length: number }[] = [];
  for (let i = 0; i + LEAST_RUN <= here.letters.length; ) {
    const to = places.get(here.letters.slice(i, i + LEAST_RUN));
    if (to === undefined) {
      i += 1;
      continue;
    }
    let length = LEAST_RUN;
    while (i + length < here.letters.length && here.letters[i + length] === there.letters[to + length]) length += 1;
    runs.push({ from: i, to, length });
    i += length;
  }
  return {
    letters: here.letters.length,
    otherLetters: there.letters.length,
    shared: runs.reduce((sum, { length }) => sum + length, 0),
    passages: [...runs]
      .sort((a, b) => b.length - a.length)
      .slice(0, MOST_PASSAGES)
      .map(({ from, to, length }) => ({ here: excerpt(text, here, from, length), there: excerpt(other, there, to, length) })),
  };
}
