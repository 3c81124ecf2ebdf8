const encoder = new TextEncoder();
const PRIME = 0x1b3;
const CARRY = 0x1_0000_0000;

/**
 * FNV-1a, 64 bit, over the UTF-8 bytes, as 16 hexadecimal digits: an identity for findings, not a protection. The 64 bits are carried as two
 * halves, because every page makes hundreds of these; the prime is 2^40 + 0x1b3, so a product is a small multiplication and a shift.
 */
export function fingerprint(...parts: string[]): string {
  const text = parts.join('\u0000');
  let high = 0xcbf29ce4;
  let low = 0x84222325;
  const mix = (byte: number) => {
    const mixed = (low ^ byte) >>> 0;
    const product = mixed * PRIME;
    high = (high * PRIME + Math.floor(product / CARRY) + ((mixed << 8) >>> 0)) >>> 0;
    low = product >>> 0;
  };
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    if (unit < 0x80) mix(unit);
    else if (unit >= 0xd800 && unit < 0xe000) {
      // Characters beyond the first plane are rare: the encoder knows what to make of pairs and of halves without a partner.
      for (const byte of encoder.encode(text.slice(i))) mix(byte);
      break;
    } else {
      if (unit < 0x800) mix(0xc0 | (unit >> 6));
      else {
        mix(0xe0 | (unit >> 12));
        mix(0x80 | ((unit >> 6) & 0x3f));
      }
      mix(0x80 | (unit & 0x3f));
    }
  }
  return high.toString(16).padStart(8, '0') + low.toString(16).padStart(8, '0');
}
