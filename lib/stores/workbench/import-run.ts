import { createStore } from 'zustand/vanilla';
import type { ImportAnswer } from './import-packs';

/** What became of one file. */
export interface ImportedFile {
  /** Running number: the same file may be chosen twice. */
  n: number;
  name: string;
  outcome: ImportAnswer;
}

/** The file that is read now, and how many of its own files have been checked. */
export interface ReadingFile {
  name: string;
  done: number;
  /** 0 = not known yet. */
  of: number;
}

export interface ImportState {
  reading: ReadingFile | null;
  /** Latest first. */
  done: readonly ImportedFile[];
}

/** Takes one file in; answers `stopped` once `signal` says so. */
export type TakeFile = (file: File, watch: { signal: AbortSignal; onFile(done: number, of: number): void }) => Promise<ImportAnswer>;

/** Takes files in one after the other; stopping leaves the one being read and all after it out. */
export function createImportRun(take: TakeFile) {
  const store = createStore<ImportState>(() => ({ reading: null, done: [] }));
  let running: AbortController | null = null;
  let count = 0;

  async function start(files: readonly File[]): Promise<void> {
    const own = new AbortController();
    running = own;
    for (const file of files) {
      const { name } = file;
      store.setState({ reading: { name, done: 0, of: 0 } });
      const onFile = (done: number, of: number) => store.setState({ reading: { name, done, of } });
      const outcome: ImportAnswer = own.signal.aborted ? { kind: 'stopped' } : await take(file, { signal: own.signal, onFile });
      count += 1;
      const entry = { n: count, name, outcome };
      store.setState(({ done }) => ({ done: [entry, ...done] }));
    }
    store.setState({ reading: null });
  }

  return { store, start, stop: () => running?.abort() };
}
