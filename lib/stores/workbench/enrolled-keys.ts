import type { Repositories } from '@/lib/db/repositories';
import { storageFault } from '@/lib/db/storage-fault';
import type { Problem } from '@/lib/errors/xuncha-error';
import { enrolled, parseKeyCards } from '@/lib/pack/key-cards';

export type EnrolAnswer = { kind: 'enrolled'; names: string[] } | { kind: 'refused'; problems: Problem[] };

/** A list of cards is small; what is larger is something else and is not read. */
const largest = 5 * 1024 * 1024;

/** Enrols the cards of one file, or none of them and says why. Never rejects. */
export async function enrolFile(repositories: Repositories, file: File): Promise<EnrolAnswer> {
  try {
    const read = await parseKeyCards(file.size > largest ? '' : await file.text(), file.name);
    if (!read.ok) return { kind: 'refused', problems: read.problems };
    await repositories.settings.change('enrolledKeys', (cards) => enrolled(cards, read.value));
    return { kind: 'enrolled', names: read.value.map(({ inspector }) => inspector) };
  } catch (thrown) {
    const { code, sentence } = storageFault(thrown);
    return { kind: 'refused', problems: [{ code, at: file.name, ...sentence }] };
  }
}

/** Takes a key off the list; packs that it signed are then by an unknown key again. */
export function strikeKey(repositories: Repositories, fingerprint: string): Promise<void> {
  return repositories.settings.change('enrolledKeys', (cards) => cards.filter((card) => card.fingerprint !== fingerprint));
}
