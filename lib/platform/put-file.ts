import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';

/** What a server answered. */
export interface PutAnswer {
  status: number;
  /** The request was led to another address. */
  redirected: boolean;
  /** Length that the server states for the file; `null` = it does not say. */
  length: number | null;
  date: string | null;
  etag: string | null;
}

export interface PutOptions {
  /** Basic credentials; they are sent and not kept. */
  account?: { name: string; password: string } | undefined;
  signal: AbortSignal;
  /** 0…1 of what has been sent. */
  onProgress?(share: number): void;
}

/** On what condition a server may store the file; one that knows conditions answers 412 where it does not hold. */
export interface PutGuard {
  ifNoneMatch?: '*';
  ifMatch?: string;
}

/** A server that says nothing for so long is taken as gone; sending bytes counts as life. */
const silenceMs = 60_000;

function basic({ name, password }: { name: string; password: string }): string {
  const bytes = new TextEncoder().encode(`${name}:${password}`);
  return `Basic ${btoa(String.fromCharCode(...bytes))}`;
}

function answerOf(status: number, redirected: boolean, header: (name: string) => string | null): PutAnswer {
  const length = header('content-length');
  return { status, redirected, length: length === null ? null : Number(length), date: header('date'), etag: header('etag') };
}

/**
 * Sends a file by PUT, as WebDAV servers take them. XMLHttpRequest because `fetch` cannot say how much of a body has been sent. `null` = no
 * answer came; rejects only when stopped.
 */
export function putFile(url: string, file: Blob, guard: PutGuard, { account, signal, onProgress }: PutOptions): Promise<PutAnswer | null> {
  return new Promise((resolve, reject) => {
    signal.throwIfAborted();
    const request = new XMLHttpRequest();
    request.open('PUT', url);
    if (account) request.setRequestHeader('authorization', basic(account));
    request.setRequestHeader('content-type', 'application/zip');
    if (guard.ifNoneMatch) request.setRequestHeader('if-none-match', guard.ifNoneMatch);
    if (guard.ifMatch) request.setRequestHeader('if-match', guard.ifMatch);
    const giveUp = () => request.abort();
    let silence = setTimeout(giveUp, silenceMs);
    request.upload.onprogress = ({ loaded, total }) => {
      clearTimeout(silence);
      silence = setTimeout(giveUp, silenceMs);
      onProgress?.(total > 0 ? loaded / total : 0);
    };
    request.onloadend = () => {
      clearTimeout(silence);
      signal.removeEventListener('abort', giveUp);
      if (signal.aborted) reject(signal.reason);
      else if (request.status === 0) resolve(null);
      else resolve(answerOf(request.status, request.responseURL !== url, (name) => request.getResponseHeader(name)));
    };
    signal.addEventListener('abort', giveUp);
    request.send(file);
  });
}

/** Asks an address by `fetch`, which leaves a question for an account to us instead of the browser. */
function ask(method: 'HEAD' | 'GET', url: string, { account, signal }: PutOptions, patience: AbortSignal): Promise<Response> {
  return fetch(url, {
    method,
    credentials: 'omit',
    cache: 'no-store',
    headers: account ? { authorization: basic(account) } : {},
    signal: AbortSignal.any([signal, patience]),
  });
}

/** Asks what lies at an address, without fetching it. */
export async function headOf(url: string, options: PutOptions): Promise<PutAnswer | null> {
  try {
    const response = await ask('HEAD', url, options, AbortSignal.timeout(silenceMs));
    return answerOf(response.status, response.redirected, (name) => response.headers.get(name));
  } catch {
    options.signal.throwIfAborted();
    return null; // the server did not answer
  }
}

/** SHA-256 of the file at an address, read piece by piece; `null` where the server does not give it out whole. */
export async function hashAt(url: string, options: PutOptions): Promise<string | null> {
  const silence = new AbortController();
  let timer = setTimeout(() => silence.abort(), silenceMs);
  try {
    const response = await ask('GET', url, options, silence.signal);
    if (response.status !== 200 || !response.body) return null;
    const hash = sha256.create();
    const reader = response.body.getReader();
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return bytesToHex(hash.digest());
      hash.update(value);
      clearTimeout(timer);
      timer = setTimeout(() => silence.abort(), silenceMs);
    }
  } catch {
    options.signal.throwIfAborted();
    return null; // cut in the middle: nothing is known of the content
  } finally {
    clearTimeout(timer);
  }
}
