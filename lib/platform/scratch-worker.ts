import type { ScratchAnswer, ScratchOrder } from './scratch-file';

/** Runs as a worker: only there can a file be written in place, which is several times as fast as writing through the browser's copy. */

/** What the DOM's own types leave out, because only workers have it. */
interface SyncAccessHandle {
  write(bytes: Uint8Array): number;
  flush(): void;
  close(): void;
}

let handle: SyncAccessHandle | null = null;

async function open(folder: string, name: string): Promise<void> {
  const root = await navigator.storage.getDirectory();
  const file = await (await root.getDirectoryHandle(folder)).getFileHandle(name, { create: true });
  handle = await (file as unknown as { createSyncAccessHandle(): Promise<SyncAccessHandle> }).createSyncAccessHandle();
}

function write(bytes: Uint8Array): void {
  for (let at = 0; at < bytes.length; ) {
    const written = handle?.write(bytes.subarray(at)) ?? 0;
    if (written === 0) throw new DOMException('no byte was written', 'QuotaExceededError');
    at += written;
  }
}

function close(): void {
  handle?.flush();
  handle?.close();
  handle = null;
}

async function carryOut(order: ScratchOrder): Promise<ScratchAnswer> {
  switch (order.type) {
    case 'open':
      await open(order.folder, order.name);
      return { type: 'done' };
    case 'write':
      write(new Uint8Array(order.buffer, 0, order.bytes));
      return { type: 'done', buffer: order.buffer };
    case 'close':
      close();
      return { type: 'done' };
  }
}

addEventListener('message', ({ data }: MessageEvent<ScratchOrder>) => {
  const answer = (given: ScratchAnswer) => postMessage(given, { transfer: given.type === 'done' && given.buffer ? [given.buffer] : [] });
  carryOut(data).then(answer, (thrown: unknown) => {
    const { name, message } = thrown instanceof Error ? thrown : new Error(String(thrown));
    answer({ type: 'failed', name, message });
  });
});
