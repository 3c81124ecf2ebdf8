import type { Parsed, Problem } from '@/lib/errors/xuncha-error';
import { parseForeignJson } from './content';
import { problem } from './problem';
import { type KeyCard, readKeyCard } from './sign';

/** A list of cards as one file: what one desk of the office hands to another, and to the command line. */
export interface KeyCardFile {
  format: 1;
  kind: 'xuncha-key-cards';
  cards: KeyCard[];
}

/** The cards as a file's text. */
export function keyCardFile(cards: readonly KeyCard[]): string {
  const file: KeyCardFile = { format: 1, kind: 'xuncha-key-cards', cards: [...cards] };
  return `${JSON.stringify(file, null, 2)}\n`;
}

function cardsIn(value: unknown): unknown[] {
  if (typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'xuncha-key-cards') {
    return 'cards' in value && Array.isArray(value.cards) ? value.cards : [null];
  }
  return [value];
}

/** Reads one inspector's card or a list of them. A card that is malformed or was altered refuses the whole file, and says which. */
export async function parseKeyCards(text: string, at: string): Promise<Parsed<KeyCard[]>> {
  const json = parseForeignJson(text, at);
  if (!json.ok) return { ok: false, problems: [json.problem] };
  const cards: KeyCard[] = [];
  const problems: Problem[] = [];
  for (const [index, value] of cardsIn(json.value).entries()) {
    const card = await readKeyCard(value);
    if (card) cards.push(card);
    else problems.push(problem('not-a-card', at, { n: index + 1 }));
  }
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value: cards, warnings: [] };
}

/** Cards with further ones enrolled: one card a key, the newer card holds; by name and then by fingerprint. */
export function enrolled(cards: readonly KeyCard[], further: readonly KeyCard[]): KeyCard[] {
  const byKey = new Map(cards.map((card) => [card.fingerprint, card]));
  for (const card of further) {
    const earlier = byKey.get(card.fingerprint);
    if (!earlier || Date.parse(earlier.createdAt) <= Date.parse(card.createdAt)) byKey.set(card.fingerprint, card);
  }
  const order = ({ inspector, fingerprint }: KeyCard) => `${inspector}\u0000${fingerprint}`;
  return [...byKey.values()].sort((a, b) => (order(a) < order(b) ? -1 : 1));
}
