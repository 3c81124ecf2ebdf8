/** Resolves the addresses of a page as the page would follow them. */
export class Addresses {
  readonly #base: string;
  readonly #baseWithoutHash: string;

  constructor(base: string) {
    this.#base = base;
    this.#baseWithoutHash = base.replace(/#.*/, '');
  }

  /**
   * Where a link leads; null for scripts, page-internal jumps and what no parser accepts. The browser resolves an `a` by itself; what is
   * written there is asked for only where it could not, or where the link may lead to the page itself.
   */
  ofLink(link: Element, written: () => string | null): string | null {
    const own: unknown = (link as HTMLAnchorElement).href;
    if (own === '') return null;
    const isWeb = typeof own === 'string' && own.startsWith('http');
    if (isWeb && !this.#mayBeHere(own)) return own;
    const raw = written();
    if (raw === null || raw === '' || raw.startsWith('#')) return null;
    return isWeb && /^https?:/.test(own) && raw.trim() !== '' ? own : this.absolute(raw);
  }

  /** The address is the base itself or a place in it, as an empty one and a bare `#top` come out. */
  #mayBeHere(address: string): boolean {
    const { length } = this.#baseWithoutHash;
    return address.startsWith(this.#baseWithoutHash) && (address.length === length || address[length] === '#');
  }

  /** An address as it is written, made whole; null where it leads nowhere. */
  absolute(raw: string | null): string | null {
    const text = raw?.trim();
    if (!text || text.startsWith('#') || /^(?:javascript|vbscript|data|about|mailto|tel):/i.test(text)) return null;
    return URL.canParse(text, this.#base) ? new URL(text, this.#base).href : null;
  }
}
