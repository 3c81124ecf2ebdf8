import type { Bytes } from './digest';

/** DER of the identifier of SHA-256 with its NULL parameters. */
const sha256Identifier = [0x30, 0x0d, 0x06, 0x09, 0x60, 0x86, 0x48, 0x01, 0x65, 0x03, 0x04, 0x02, 0x01, 0x05, 0x00];

/** A DER element whose content is shorter than 128 bytes, which all of a query's are. */
function der(tag: number, content: number[]): number[] {
  if (content.length > 127) throw new RangeError('content needs a long length');
  return [tag, content.length, ...content];
}

/** What a reply says about whose hash was stamped. */
function imprintOf(sha256: Bytes): number[] {
  return der(0x30, [...sha256Identifier, ...der(0x04, [...sha256])]);
}

/**
 * The question of RFC 3161: please stamp this SHA-256, answer with this nonce, and put your certificate in the answer so that the stamp can
 * be checked years from now.
 */
export function timeStampQuery(sha256: Bytes, nonce: Bytes): Bytes {
  const positive = [(nonce[0] ?? 0) & 0x7f || 1, ...nonce.slice(1)];
  return new Uint8Array(der(0x30, [0x02, 0x01, 0x01, ...imprintOf(sha256), ...der(0x02, positive), 0x01, 0x01, 0xff]));
}

/** Start of an element's content, and where the element ends; `null` when the bytes do not hold it. */
function element(bytes: Bytes, at: number, tag: number): { start: number; end: number } | null {
  if (bytes[at] !== tag) return null;
  const first = bytes[at + 1];
  if (first === undefined) return null;
  let length = first;
  let start = at + 2;
  if (first > 0x7f) {
    const count = first & 0x7f;
    if (count === 0 || count > 4) return null;
    length = 0;
    for (let n = 0; n < count; n += 1) length = length * 256 + (bytes[start + n] ?? 0);
    start += count;
  }
  return start + length <= bytes.length ? { start, end: start + length } : null;
}

function holds(bytes: Bytes, wanted: number[]): boolean {
  for (let at = bytes.indexOf(wanted[0] ?? 0); at >= 0; at = bytes.indexOf(wanted[0] ?? 0, at + 1)) {
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}

/**
 * Whether a reply grants a stamp (status 0 or 1) over this very hash. That the authority is who it says is not judged here: its certificate
 * is in the reply, for `openssl ts -verify` with the root that the office trusts.
 */
export function isStampOf(reply: Bytes, sha256: Bytes): boolean {
  const response = element(reply, 0, 0x30);
  const info = response && element(reply, response.start, 0x30);
  const status = info && element(reply, info.start, 0x02);
  if (!info || !status || status.end - status.start !== 1) return false;
  const granted = (reply[status.start] ?? 9) <= 1;
  const token = element(reply, info.end, 0x30);
  return granted && token !== null && holds(reply.subarray(token.start, token.end), imprintOf(sha256));
}

/**
 * Asks an authority for a stamp through the caller's network; `null` when it cannot be reached, refuses, or stamps something else, so that
 * an export goes on and states the absence.
 */
export async function requestStamp(sha256: Bytes, nonce: Bytes, post: (query: Bytes) => Promise<Bytes>): Promise<Bytes | null> {
  try {
    const reply = await post(timeStampQuery(sha256, nonce));
    return isStampOf(reply, sha256) ? reply : null;
  } catch {
    // The office hears of it through the receipt (`stamped: false`); a stamp is worth having, never worth losing an export for.
    return null;
  }
}
