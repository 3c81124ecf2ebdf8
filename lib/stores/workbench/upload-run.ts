import { createStore } from 'zustand/vanilla';
import { XunchaError } from '@/lib/errors/xuncha-error';
import { uploadFault } from '@/lib/pack/upload-fault';
import type { UploadReceipt } from '@/lib/pack/upload-receipt';

export type UploadState =
  | { phase: 'idle' }
  | { phase: 'running'; share: number }
  | { phase: 'done'; receipt: UploadReceipt }
  | { phase: 'stopped' }
  | { phase: 'failed'; fault: XunchaError };

/** An account on the office's server, asked for each time and never stored. */
export interface UploadAccount {
  name: string;
  password: string;
}

/** Sends the pack; `again` = an earlier attempt did not end well. */
export type SendPack = (
  account: UploadAccount | undefined,
  watch: { again: boolean; signal: AbortSignal; onProgress(share: number): void },
) => Promise<UploadReceipt>;

/** One upload at a time: start, watch, stop, try again. */
export function createUploadRun(send: SendPack) {
  const store = createStore<{ state: UploadState }>(() => ({ state: { phase: 'idle' } }));
  const show = (state: UploadState) => store.setState({ state });
  let running: AbortController | null = null;
  let again = false;

  async function start(account?: UploadAccount): Promise<void> {
    const own = new AbortController();
    running = own;
    show({ phase: 'running', share: 0 });
    try {
      const onProgress = (share: number) => show({ phase: 'running', share });
      show({ phase: 'done', receipt: await send(account, { again, signal: own.signal, onProgress }) });
    } catch (thrown) {
      again = true;
      if (own.signal.aborted) show({ phase: 'stopped' });
      else show({ phase: 'failed', fault: thrown instanceof XunchaError ? thrown : uploadFault('upload-cut') });
    }
  }

  return { store, start, stop: () => running?.abort() };
}
