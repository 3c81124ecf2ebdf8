import { createStore } from 'zustand/vanilla';
import { XunchaError } from '@/lib/errors/xuncha-error';
import { isPassing, uploadFault } from '@/lib/pack/upload-fault';
import type { UploadReceipt } from '@/lib/pack/upload-receipt';

export type UploadState =
  | { phase: 'idle' }
  | { phase: 'running'; share: number }
  /** The network or the server is away for the moment: the next attempt follows by itself. */
  | { phase: 'waiting'; fault: XunchaError; attempt: number; seconds: number }
  | { phase: 'done'; receipt: UploadReceipt }
  | { phase: 'stopped' }
  | { phase: 'failed'; fault: XunchaError };

/** An account on the office's server, asked for each time and never stored. */
export interface UploadAccount {
  name: string;
  password: string;
}

/** What the inspector gave with the click. */
export interface UploadOrder {
  account?: UploadAccount | undefined;
  /** Replace another file of this name that lies there. */
  replace?: boolean;
}

export type SendPack = (order: UploadOrder, watch: { signal: AbortSignal; onProgress(share: number): void }) => Promise<UploadReceipt>;

export interface UploadRunDeps {
  send: SendPack;
  /** Ends after so long, at once when the network comes back, or when `signal` says so; never rejects. */
  wait(ms: number, signal: AbortSignal): Promise<void>;
  /** Told when an attempt ended otherwise than well, so that it can be kept. */
  onFault?(fault: XunchaError): Promise<void>;
}

/** Seconds before each further attempt; after the last one the inspector decides. */
const pauses = [2, 8, 30, 120];

/** One upload at a time: start, watch, stop, try again. What passes by itself is tried again by itself. */
export function createUploadRun({ send, wait, onFault }: UploadRunDeps) {
  const store = createStore<{ state: UploadState }>(() => ({ state: { phase: 'idle' } }));
  let running: AbortController | null = null;
  let pausing: AbortController | null = null;

  async function attempt(order: UploadOrder, own: AbortController, show: (state: UploadState) => void): Promise<XunchaError | null> {
    show({ phase: 'running', share: 0 });
    try {
      const onProgress = (share: number) => show({ phase: 'running', share });
      show({ phase: 'done', receipt: await send(order, { signal: own.signal, onProgress }) });
      return null;
    } catch (thrown) {
      return thrown instanceof XunchaError ? thrown : uploadFault('upload-cut');
    }
  }

  async function start(order: UploadOrder = {}): Promise<void> {
    running?.abort();
    const own = new AbortController();
    running = own;
    const show = (state: UploadState) => {
      if (running === own) store.setState({ state });
    };
    for (let tried = 1; ; tried += 1) {
      const fault = await attempt(order, own, show);
      if (!fault) return;
      if (own.signal.aborted) return show({ phase: 'stopped' });
      await onFault?.(fault);
      const seconds = pauses[tried - 1];
      if (seconds === undefined || !isPassing(fault)) return show({ phase: 'failed', fault });
      show({ phase: 'waiting', fault, attempt: tried + 1, seconds });
      const pause = new AbortController();
      pausing = pause;
      await wait(seconds * 1000, AbortSignal.any([own.signal, pause.signal]));
      if (own.signal.aborted) return show({ phase: 'stopped' });
    }
  }

  return { store, start, stop: () => running?.abort(), hurry: () => pausing?.abort() };
}
