import { randomId } from './clock';

/** A file of the extension's own that a long export streams into, so that memory stays bounded whatever the size. */
export interface ScratchFile {
  /** Under which the file can be found again, as long as it is among those kept. */
  name: string;
  sink: WritableStream<Uint8Array>;
  /** The finished file; ask after the sink was closed. */
  file(): Promise<File>;
}

/** What the page asks of the worker that writes; orders are carried out in turn. A buffer goes over and comes back with the answer. */
export type ScratchOrder =
  | { type: 'open'; folder: string; name: string }
  | { type: 'write'; buffer: ArrayBuffer; bytes: number }
  | { type: 'close' };
export type ScratchAnswer = { type: 'done'; buffer?: ArrayBuffer } | { type: 'failed'; name: string; message: string };

const folderName = 'export';
const bufferBytes = 4 * 1024 * 1024;

/** A worker that answers each order; what it reports as failed is thrown here under its own name. */
function scratchWorker() {
  const worker = new Worker(new URL('./scratch-worker.ts', import.meta.url), { type: 'module' });
  const waiting: ((answer: ScratchAnswer) => void)[] = [];
  const settle = (answer: ScratchAnswer) => waiting.shift()?.(answer);
  worker.onmessage = ({ data }: MessageEvent<ScratchAnswer>) => settle(data);
  worker.onerror = ({ message }) => settle({ type: 'failed', name: 'Error', message });
  const ask = async (order: ScratchOrder): Promise<ArrayBuffer | undefined> => {
    const answered = new Promise<ScratchAnswer>((resolve) => {
      waiting.push(resolve);
    });
    worker.postMessage(order, order.type === 'write' ? [order.buffer] : []);
    const answer = await answered;
    if (answer.type === 'failed') throw new DOMException(answer.message, answer.name);
    return answer.buffer;
  };
  return { ask, end: () => worker.terminate() };
}

/** Collects bytes into large buffers; one is filled while the other is written. */
function bufferedSink(worker: ReturnType<typeof scratchWorker>): WritableStream<Uint8Array> {
  let filling = new Uint8Array(bufferBytes);
  let filled = 0;
  let writing: Promise<ArrayBuffer | undefined> = Promise.resolve(new ArrayBuffer(bufferBytes));
  const send = async () => {
    const free = await writing;
    writing = worker.ask({ type: 'write', buffer: filling.buffer, bytes: filled });
    writing.catch(() => undefined); // thrown by the next write, or by close
    filling = new Uint8Array(free ?? new ArrayBuffer(bufferBytes));
    filled = 0;
  };
  return new WritableStream({
    async write(chunk) {
      for (let at = 0; at < chunk.length; ) {
        const part = chunk.subarray(at, at + bufferBytes - filled);
        filling.set(part, filled);
        filled += part.length;
        at += part.length;
        if (filled === bufferBytes) await send();
      }
    },
    async close() {
      await send();
      await writing;
      await worker.ask({ type: 'close' });
      worker.end();
    },
    abort: () => worker.end(),
  });
}

/** Removes files that nobody holds and that are not to be kept; what another open page has written may still be saved there. */
async function clearForsaken(folder: FileSystemDirectoryHandle, kept: ReadonlySet<string>): Promise<void> {
  for await (const name of folder.keys()) {
    if (kept.has(name)) continue;
    await navigator.locks.request(lockOf(name), { ifAvailable: true }, async (lock) => {
      // A file that a stopped export holds for a moment longer goes the next time.
      if (lock) await folder.removeEntry(name).catch(() => undefined);
    });
  }
}

const lockOf = (name: string) => `${folderName}/${name}`;

/** Gives back the lock of this page's latest file: a page shows one written file at a time. */
let giveBack: () => void = () => undefined;

/** Keeps a file from being cleared until this page opens another one or closes. */
function hold(name: string): Promise<void> {
  return new Promise((held) => {
    void navigator.locks.request(lockOf(name), () => {
      held();
      return new Promise<void>((resolve) => {
        giveBack = resolve;
      });
    });
  });
}

async function scratchFolder(): Promise<FileSystemDirectoryHandle> {
  return (await navigator.storage.getDirectory()).getDirectoryHandle(folderName, { create: true });
}

/** A file that was kept; `null` when it is not on this machine, as after a restore from a backup. */
export async function keptFile(name: string): Promise<File | null> {
  const folder = await scratchFolder();
  return folder.getFileHandle(name).then(
    (handle) => handle.getFile(),
    () => null,
  );
}

/** Opens an empty scratch file. This page's earlier one and those that closed pages left behind are cleared first, but `kept` ones. */
export async function openScratchFile(kept: ReadonlySet<string> = new Set()): Promise<ScratchFile> {
  const folder = await scratchFolder();
  giveBack();
  await clearForsaken(folder, kept);
  const name = randomId();
  await hold(name);
  const worker = scratchWorker();
  try {
    await worker.ask({ type: 'open', folder: folderName, name });
  } catch (thrown) {
    worker.end();
    throw thrown;
  }
  return { name, sink: bufferedSink(worker), file: async () => (await folder.getFileHandle(name)).getFile() };
}
