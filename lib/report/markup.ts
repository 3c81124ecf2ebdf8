/** Markup that was made by the `html` template and by nothing else, so that it holds only what this code wrote or escaped. */
class Markup {
  readonly #source: string;
  constructor(source: string) {
    this.#source = source;
  }
  toString(): string {
    return this.#source;
  }
}

export type { Markup };

type Part = string | number | Markup | readonly Markup[] | null | false;

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

function escapeText(text: string): string {
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? character);
}

function partText(part: Part): string {
  if (part === null || part === false) return '';
  if (part instanceof Markup) return part.toString();
  if (typeof part === 'string' || typeof part === 'number') return escapeText(String(part));
  return part.map(String).join('');
}

/**
 * Template for markup: everything put into it is escaped, unless it was made by this template itself. Attribute values in templates are
 * always quoted. There is no way around it, so page text can become nothing but text.
 */
export function html(strings: TemplateStringsArray, ...parts: Part[]): Markup {
  return new Markup(strings.reduce((source, text, index) => source + partText(parts[index - 1] ?? null) + text));
}

/** The style sheet of a document: text of this program, refused if it could end its own element. */
export function styleElement(css: string): Markup {
  if (/<\/|<!--/.test(css)) throw new TypeError('style sheet may not hold markup');
  return new Markup(`<style>${css}</style>`);
}

/** Addresses that a report may link to: pages of the web and files beside it. Anything else is no link. */
export function safeLink(address: string): string | null {
  if (/^https?:\/\//i.test(address)) return address;
  return /^(?:evidence|thumbnails)\/[0-9A-Za-z._-]+$|^#[0-9A-Za-z_-]+$/.test(address) ? address : null;
}
