import type { LinkAnswer, LinkTarget, NoAnswerCause } from '@/lib/detectors/links/fact';
import { wrongType } from './net-file-kind';

/** The world outside, as far as asking needs it: tests hold their own. */
export interface Net {
  fetch(url: string, init: RequestInit): Promise<Response>;
  /** A signal that fires when the time is up. */
  limit(ms: number): AbortSignal;
  /** Whether this machine has a network at all. */
  online(): boolean;
  /** Why there was no connection, where the browser tells. */
  cause?(url: string): Promise<NoAnswerCause | undefined>;
}

/** The first part of what an address gave. */
export interface Reply {
  status: number;
  /** Where redirects ended. */
  url: string;
  head: Uint8Array<ArrayBuffer>;
}

type Asked = { ok: true; reply: Reply } | { ok: false; answer: LinkAnswer };

const timeoutSeconds = 15;
const headBytes = 65_536;
/** Statuses by which servers ask who is there, or turn programs away: they say nothing about what a person would see. */
const refusing: ReadonlySet<number> = new Set([202, 401, 403, 407, 412, 429, 503, 521]);

/** Reads the first bytes of a body and lets the rest go. */
async function headOf(response: Response): Promise<Uint8Array<ArrayBuffer>> {
  const reader = response.body?.getReader();
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  while (reader && length < headBytes) {
    const { done, value } = await reader.read();
    if (done) break;
    parts.push(value);
    length += value.length;
  }
  await reader?.cancel();
  return new Uint8Array(await new Blob(parts).arrayBuffer()).subarray(0, headBytes);
}

/** Whether an address leads on to another one. A redirect to a host that may not be asked fails like a dead address otherwise. */
async function redirects(net: Net, url: string, init: RequestInit): Promise<boolean> {
  try {
    return (await net.fetch(url, { ...init, redirect: 'manual' })).type === 'opaqueredirect';
  } catch {
    return false; // still no answer: the caller says so
  }
}

/** Asks once. Without cookies and referrer: the answer is what any visitor gets. Rejects only when the caller stops. */
export async function ask(net: Net, url: string, method: 'HEAD' | 'GET', stop: AbortSignal): Promise<Asked> {
  stop.throwIfAborted();
  const late = net.limit(timeoutSeconds * 1000);
  const signal = AbortSignal.any([stop, late]);
  const init: RequestInit = { method, signal, cache: 'no-store', credentials: 'omit', redirect: 'follow', referrerPolicy: 'no-referrer' };
  try {
    const response = await net.fetch(url, init);
    const head = method === 'GET' ? await headOf(response) : new Uint8Array();
    return { ok: true, reply: { status: response.status, url: response.url || url, head } };
  } catch {
    stop.throwIfAborted();
    // Without a network nothing can be said of any link.
    if (!net.online()) return { ok: false, answer: { state: 'not-checked', why: 'offline' } };
    if (late.aborted) return { ok: false, answer: { state: 'timeout', seconds: timeoutSeconds } };
    if (await redirects(net, url, init)) return { ok: false, answer: { state: 'not-checked', why: 'redirected' } };
    stop.throwIfAborted();
    const cause = await net.cause?.(url);
    return { ok: false, answer: { state: 'no-answer', ...(cause ? { cause } : {}) } };
  }
}

/** What a reply means for the link that led to it. */
export function answerOf({ kind, href }: Pick<LinkTarget, 'kind' | 'href'>, method: 'HEAD' | 'GET', reply: Reply): LinkAnswer {
  const { status, head } = reply;
  if (refusing.has(status)) return { state: 'not-checked', why: 'refused' };
  if (status >= 400) return { state: 'status', status };
  if (kind === 'page' || method === 'HEAD') return { state: 'ok', status };
  if (head.length === 0) return { state: 'empty' };
  const wrong = wrongType(href, head);
  return wrong ? { state: 'wrong-type', ...wrong } : { state: 'ok', status };
}
