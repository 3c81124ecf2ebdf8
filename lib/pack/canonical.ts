import canonicalize from 'canonicalize';
import { type Bytes, utf8 } from './digest';

/** Page text cut in the middle of a character leaves half a surrogate pair, which canonical JSON refuses; it becomes U+FFFD. */
function wellFormed(value: unknown): unknown {
  if (typeof value === 'string') return value.replace(/\p{Surrogate}/gu, '\ufffd');
  if (Array.isArray(value)) return value.map(wellFormed);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key.replace(/\p{Surrogate}/gu, '\ufffd'), wellFormed(member)]));
}

/** JSON text by RFC 8785: one value has one text, whatever the order in which its members were written. Throws on what JSON cannot say. */
export function canonicalJson(value: unknown): string {
  const text = canonicalize(wellFormed(value));
  if (text === undefined) throw new TypeError('value has no JSON form');
  return text;
}

/** Canonical JSON as UTF-8 bytes. */
export function canonicalBytes(value: unknown): Bytes {
  return utf8(canonicalJson(value));
}
