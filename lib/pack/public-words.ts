import { personalStretches } from '@/lib/detectors/personal-data/stretches';
import { publicAddress, type Withheld, withheldMark } from './public-address';

/** How many different texts something of a kind was taken out of. Where, and what it was, is not told. */
export interface Redaction {
  kind: Withheld;
  texts: number;
}

/** Members that are figures and hashes, no texts: a long run of digits in them names nobody. */
const noTexts: ReadonlySet<string> = new Set(['sha256', 'hash', 'id', 'exact', 'shown', 'documentNo']);

function publicText(text: string): { text: string; withheld: Withheld[] } {
  const withheld: Withheld[] = [];
  const plain = text.replace(/https?:\/\/[^\s"'<>，。；）】]+/gi, (address) => {
    const cleaned = publicAddress(address);
    withheld.push(...cleaned.withheld);
    return cleaned.address;
  });
  let clean = '';
  let from = 0;
  for (const { kind, start, end } of personalStretches(plain).sort((a, b) => a.start - b.start)) {
    if (start < from) continue;
    clean += plain.slice(from, start) + withheldMark;
    from = end;
    withheld.push(kind);
  }
  return { text: clean + plain.slice(from), withheld };
}

/** Takes out of texts and addresses what the public must not read, and remembers of what kinds it was. */
export interface PublicWords {
  /** The same value with every text in it cleaned. */
  clean<T>(value: T): T;
  redactions(): Redaction[];
}

/** Cleans everything that one public edition says, titles and addresses above all: they are the page's own words. */
export function createPublicWords(): PublicWords {
  const seen = new Map<string, { text: string; withheld: Withheld[] }>();
  const cleanText = (text: string): string => {
    const known = seen.get(text) ?? publicText(text);
    seen.set(text, known);
    return known.text;
  };
  const cleanValue = (value: unknown): unknown => {
    if (typeof value === 'string') return cleanText(value);
    if (Array.isArray(value)) return value.map(cleanValue);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, noTexts.has(key) ? member : cleanValue(member)]));
  };
  return {
    clean: <T>(value: T) => cleanValue(value) as T,
    redactions() {
      const texts = new Map<Withheld, number>();
      for (const { withheld } of seen.values()) {
        for (const kind of new Set(withheld)) texts.set(kind, (texts.get(kind) ?? 0) + 1);
      }
      return [...texts].map(([kind, count]) => ({ kind, texts: count })).sort((a, b) => (a.kind < b.kind ? -1 : 1));
    },
  };
}
