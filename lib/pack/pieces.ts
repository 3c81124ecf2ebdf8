import type { LateText } from '@/lib/report/markup';
import type { Bytes } from './digest';

/** Pieces as one array. */
export function joined(parts: readonly Uint8Array[]): Bytes {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

const encoder = new TextEncoder();

/**
 * UTF-8 bytes of a text that comes in pieces, written where they stay: encoding each piece and joining them would hold the text three
 * times. Three bytes a character are set aside and most are never touched, so that they cost address space and no memory.
 */
export function utf8Pieces(pieces: readonly (string | LateText)[]): Bytes {
  const room = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0) * 3);
  let at = 0;
  for (const piece of pieces) {
    const text = typeof piece === 'string' ? piece : piece.text();
    const { read, written } = encoder.encodeInto(text, room.subarray(at));
    if (read < text.length) throw new RangeError('a piece is longer than it said');
    at += written;
  }
  return room.subarray(0, at);
}
