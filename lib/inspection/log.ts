import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import canonicalize from 'canonicalize';
import type { EventBody, LogEntry } from './event';

/** What an entry is told besides the event itself; the instant comes from the caller. */
export interface EntryMeta {
  inspectionId: string;
  /** ISO 8601 with offset. */
  at: string;
  who: string;
  old?: unknown;
  why?: string;
}

/** `prev` of the first entry. */
export const genesis = '0'.repeat(64);

/** The entry as JSON keeps it; half a character, as a cut text can end in, becomes the replacement character that canonical JSON accepts. */
function asJson<T>(entry: T): T {
  return JSON.parse(
    JSON.stringify(entry, (_key, value) => (typeof value === 'string' ? value.replace(/\p{Surrogate}/gu, '\ufffd') : value)),
  );
}

function hashOf(entry: Omit<LogEntry, 'hash'>): string {
  const text = canonicalize(entry);
  if (text === undefined) throw new TypeError('a log entry must be JSON');
  return bytesToHex(sha256(utf8ToBytes(text)));
}

/** The entry that follows `last`: numbered, linked to it and hashed. Absent members are left out, so that JSON text and hash agree. */
export function nextEntry(last: LogEntry | null, event: EventBody, meta: EntryMeta): LogEntry {
  const entry = asJson<Omit<LogEntry, 'hash'>>({
    inspectionId: meta.inspectionId,
    seq: last ? last.seq + 1 : 1,
    at: meta.at,
    who: meta.who,
    event,
    ...(meta.old === undefined ? {} : { old: meta.old }),
    ...(meta.why ? { why: meta.why } : {}),
    prev: last ? last.hash : genesis,
  });
  return { ...entry, hash: hashOf(entry) };
}

export type LogVerdict = { whole: true; head: string } | { whole: false; seq: number; fault: 'order' | 'link' | 'hash' };

/** Recomputes the chain: every entry numbered in order, linked to the one before and unchanged since it was written. */
export function verifyLog(log: readonly LogEntry[]): LogVerdict {
  let prev = genesis;
  for (const [index, entry] of log.entries()) {
    const { hash, ...rest } = entry;
    if (entry.seq !== index + 1) return { whole: false, seq: index + 1, fault: 'order' };
    if (entry.prev !== prev) return { whole: false, seq: entry.seq, fault: 'link' };
    if (hashOf(rest) !== hash) return { whole: false, seq: entry.seq, fault: 'hash' };
    prev = hash;
  }
  return { whole: true, head: prev };
}
