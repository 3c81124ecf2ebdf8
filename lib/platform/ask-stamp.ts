import type { Bytes } from '@/lib/pack/digest';

/** An authority answers in a second or two; one that does not is done without. */
const patienceMs = 15_000;
/** A stamp with its certificates is a few kilobytes. */
const largest = 256 * 1024;

/** Sends an RFC 3161 query to the authority that the office set, and answers with its reply. Rejects when none comes. */
export async function askForStamp(url: string, query: Bytes): Promise<Bytes> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/timestamp-query', accept: 'application/timestamp-reply' },
    body: query,
    credentials: 'omit',
    cache: 'no-store',
    signal: AbortSignal.timeout(patienceMs),
  });
  if (!response.ok) throw new Error(`the time stamp authority answered ${response.status}`);
  const reply = new Uint8Array(await response.arrayBuffer());
  if (reply.length > largest) throw new Error('the reply is too large for a time stamp');
  return reply;
}
