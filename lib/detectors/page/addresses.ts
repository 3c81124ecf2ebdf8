/** Signs that stand in an address as they are written, whatever parser reads it: a path, and what may be asked of it. */
const unchanging = /^[\w/.-]+(?:\?[\w/.\-=&%+,:;]*)?$/;
const web = /^https?:\/\//;
/** The same for a whole address: a host in plain letters, then such a path. */
const whole = /^https?:\/\/(?:[a-z0-9]+\.)+[a-z]+\/[\w/.-]*(?:\?[\w/.\-=&%+,:;]*)?$/;
/** What leads to no page, whatever stands behind the scheme. */
const pageless = /^(?:javascript|vbscript|data|about|mailto|tel):/i;
const SLASH = 47;
const DOT = 46;

/** Resolves the addresses of a page as the page would follow them. */
export class Addresses {
  readonly #base: string;
  /** What stands before the paths of the base's host, and before what lies beside the base; null where the base is no web address. */
  readonly #host: string | null;
  readonly #folder: string;

  constructor(base: string) {
    this.#base = base;
    this.#host = web.test(base) ? (/^https?:\/\/[^/?#]+/.exec(base)?.[0] ?? null) : null;
    this.#folder = base.replace(/[?#].*/s, '').replace(/[^/]*$/, '');
  }

  /**
   * Where a link leads; null for scripts, page-internal jumps and what no parser accepts. Most links of a site are plain paths, which need no
   * parser; the browser has resolved the other links of an `a` by itself.
   */
  ofLink(raw: string | null, link: Element): string | null {
    if (raw === null || raw === '' || raw.startsWith('#')) return null;
    const plain = this.#plain(raw);
    if (plain !== null) return plain;
    if (pageless.test(raw)) return null;
    const own: unknown = (link as HTMLAnchorElement).href;
    // What it could not resolve it gives back as it is.
    return typeof own === 'string' && own !== raw && web.test(own) && raw.trim() !== '' ? own : this.absolute(raw);
  }

  /** Where a picture, frame or script comes from, by the browser's own account where it has one. */
  ofSource(raw: string | null, element: Element): string | null {
    if (raw === null || raw.trim() === '' || raw.startsWith('#')) return null;
    const plain = this.#plain(raw);
    if (plain !== null) return plain;
    const own: unknown = (element as HTMLImageElement).src;
    return typeof own === 'string' && own !== raw && web.test(own) ? own : this.absolute(raw);
  }

  /** A path of letters, digits and slashes without steps upwards, put behind its host or folder; null for everything else. */
  #plain(raw: string): string | null {
    if (raw.includes('/.')) return null;
    const first = raw.charCodeAt(0);
    // A path within the site, which most links are, is told by its first signs and needs one expression.
    if (first === SLASH) return this.#host !== null && raw.charCodeAt(1) !== SLASH && unchanging.test(raw) ? this.#host + raw : null;
    if (whole.test(raw)) return raw;
    if (this.#host === null || !unchanging.test(raw)) return null;
    const path = first === DOT && raw.charCodeAt(1) === SLASH ? raw.slice(2) : raw;
    const start = path.charCodeAt(0);
    return path === '' || start === DOT || start === SLASH ? null : this.#folder + path;
  }

  /** An address as it is written, made whole; null where it leads nowhere. */
  absolute(raw: string | null): string | null {
    const text = raw?.trim();
    if (!text || text.startsWith('#') || pageless.test(text)) return null;
    try {
      return new URL(text, this.#base).href;
    } catch {
      return null; // no parser accepts it
    }
  }
}
