import type { Repositories } from '@/lib/db/repositories';
import { storageFault } from '@/lib/db/storage-fault';
import type { Problem } from '@/lib/errors/xuncha-error';
import { readLexiconFile } from '@/lib/report/lexicon-file';

/** What became of a lexicon's file. */
export type LexiconAnswer = { kind: 'kept'; entries: number } | { kind: 'refused'; problems: Problem[] };

/** Reads an office's lexicon and keeps it in place of the one before. Never rejects; what has a problem changes nothing. */
export async function takeLexicon(repositories: Pick<Repositories, 'settings'>, file: File): Promise<LexiconAnswer> {
  try {
    const read = await readLexiconFile(file.name, new Uint8Array(await file.arrayBuffer()));
    if (!read.ok) return { kind: 'refused', problems: read.problems };
    await repositories.settings.set('lexicon', read.value);
    return { kind: 'kept', entries: read.value.length };
  } catch (thrown) {
    const { code, sentence } = storageFault(thrown);
    return { kind: 'refused', problems: [{ code, at: file.name, ...sentence }] };
  }
}
