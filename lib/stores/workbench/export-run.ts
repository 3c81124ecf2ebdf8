import { createStore } from 'zustand/vanilla';
import { XunchaError } from '@/lib/errors/xuncha-error';
import type { Language } from '@/lib/text/language';

/** The sealed record, its edition for the public, or a copy to go on with elsewhere. */
export type ExportKind = 'seal' | 'public' | 'working-copy';

/** What the inspector chose to export. */
export interface ExportChoice {
  kind: ExportKind;
  language: Language;
}

/** How far the writing is: what is done now, and how much of it. */
export interface ExportProgress {
  step: 'documents' | 'pictures' | 'closing';
  /** 0…1; absent while the amount is not known. */
  value?: number;
}

/** A written pack. */
export interface WrittenPack {
  name: string;
  file: Blob;
  /** Name under which this browser holds the file. */
  kept: string;
  sha256: string;
  packId: string;
  revision: number;
  /** Whether an RFC 3161 stamp lies in it: yes; asked for but not had; or none is asked for (no authority set, or a working copy). */
  stamp: 'held' | 'missing' | 'off';
}

export type ExportState =
  | { phase: 'idle' }
  | { phase: 'running'; progress: ExportProgress }
  | { phase: 'done'; pack: WrittenPack }
  | { phase: 'stopped' }
  | { phase: 'failed'; fault: XunchaError };

/** Writes a pack; rejects when it cannot, or when `signal` says so. */
export type WritePack = (
  choice: ExportChoice,
  watch: { signal: AbortSignal; onProgress: (progress: ExportProgress) => void },
) => Promise<WrittenPack>;

function faultOf(thrown: unknown): XunchaError {
  if (thrown instanceof XunchaError) return thrown;
  return new XunchaError(
    'export-failed',
    {
      zh: '导出没有完成，没有生成文件。检查记录和证据都在，没有改动。',
      en: 'The export did not finish and no file was made. The inspection and its evidence are unchanged.',
    },
    thrown,
  );
}

/** One export at a time: start, watch, stop. A run that was stopped can no longer change what is shown. */
export function createExportRun(write: WritePack) {
  const store = createStore<{ state: ExportState }>(() => ({ state: { phase: 'idle' } }));
  let running: AbortController | null = null;

  async function start(choice: ExportChoice): Promise<void> {
    running?.abort();
    const own = new AbortController();
    running = own;
    const show = (state: ExportState) => {
      if (running === own) store.setState({ state });
    };
    show({ phase: 'running', progress: { step: 'documents' } });
    try {
      const pack = await write(choice, { signal: own.signal, onProgress: (progress) => show({ phase: 'running', progress }) });
      show({ phase: 'done', pack });
    } catch (thrown) {
      show(own.signal.aborted ? { phase: 'stopped' } : { phase: 'failed', fault: faultOf(thrown) });
    }
  }

  return { store, start, stop: () => running?.abort(), reset: () => store.setState({ state: { phase: 'idle' } }) };
}

export type ExportRun = ReturnType<typeof createExportRun>;
