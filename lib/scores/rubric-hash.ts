import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import canonicalize from 'canonicalize';
import type { Rubric } from './rubric';

/** Rubrics are never changed in place (an edit makes a copy), so each object's hash is computed once. */
const known = new WeakMap<Rubric, string>();

/** Content hash of a rubric: SHA-256 over its canonical JSON (RFC 8785), so that order of members and layout do not matter. */
export function rubricHash(rubric: Rubric): string {
  const earlier = known.get(rubric);
  if (earlier) return earlier;
  const text = canonicalize(rubric);
  if (text === undefined) throw new TypeError('a rubric is plain JSON');
  const hash = bytesToHex(sha256(utf8ToBytes(text)));
  known.set(rubric, hash);
  return hash;
}
