import canonicalize from 'canonicalize';
import { type Bytes, utf8 } from './digest';

/** JSON text by RFC 8785: one value has one text, whatever the order in which its members were written. Throws on what JSON cannot say. */
export function canonicalJson(value: unknown): string {
  const text = canonicalize(value);
  if (text === undefined) throw new TypeError('value has no JSON form');
  return text;
}

/** Canonical JSON as UTF-8 bytes. */
export function canonicalBytes(value: unknown): Bytes {
  return utf8(canonicalJson(value));
}
