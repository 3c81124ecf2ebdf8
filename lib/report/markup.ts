/** Characters from which on copying costs more than keeping pieces apart. */
const shortest = 8192;

/** Text that is made only when the document is written, and let go at once: a picture, of which a report may hold hundreds. */
export interface LateText {
  /** Characters that it will have. */
  length: number;
  text(): string;
}

/** Characters with a meaning of their own in markup stand in no late text; it is not escaped but refused. */
function lateText(part: LateText): LateText {
  const text = () => {
    const made = part.text();
    if (/[&<>"']/.test(made)) throw new TypeError('late text may not hold markup');
    return made;
  };
  return { length: part.length, text };
}

/**
 * Markup that was made by the `html` template and by nothing else, so that it holds only what this code wrote or escaped. It is kept in
 * pieces: a page with hundreds of pictures in it would otherwise be copied at every level. What is short is one piece.
 */
class Markup {
  readonly pieces: readonly (string | LateText)[];
  constructor(pieces: readonly (string | LateText)[]) {
    const short = pieces.reduce((sum, { length }) => sum + length, 0) < shortest;
    this.pieces = short ? [pieces.map((piece) => (typeof piece === 'string' ? piece : piece.text())).join('')] : pieces;
  }
}

export type { Markup };

type Part = string | number | LateText | Markup | readonly Markup[] | null | false;

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

function escapeText(text: string): string {
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? character);
}

function partPieces(part: Part): readonly (string | LateText)[] {
  if (part === null || part === false) return [];
  if (part instanceof Markup) return part.pieces;
  if (typeof part === 'string' || typeof part === 'number') return [escapeText(String(part))];
  return 'text' in part ? [lateText(part)] : part.flatMap(({ pieces }) => pieces);
}

/**
 * Template for markup: everything put into it is escaped, unless it was made by this template itself. Attribute values in templates are
 * always quoted. There is no way around it, so page text can become nothing but text.
 */
export function html(strings: TemplateStringsArray, ...parts: Part[]): Markup {
  return new Markup(strings.flatMap((text, index) => [text, ...partPieces(parts[index] ?? null)]));
}

/** The style sheet of a document: text of this program, refused if it could end its own element. */
export function styleElement(css: string): Markup {
  if (/<\/|<!--/.test(css)) throw new TypeError('style sheet may not hold markup');
  return new Markup([`<style>${css}</style>`]);
}

/** Addresses that a report may link to: pages of the web and files beside it. Anything else is no link. */
export function safeLink(address: string): string | null {
  if (/^https?:\/\//i.test(address)) return address;
  return /^(?:evidence|thumbnails)\/[0-9A-Za-z._-]+$|^#[0-9A-Za-z_-]+$/.test(address) ? address : null;
}
