/** What a picture's own first bytes say about it. */
export interface PictureHead {
  type: 'png' | 'jpeg' | 'webp';
  width: number;
  height: number;
}

const ascii = (bytes: Uint8Array, start: number, text: string) =>
  [...text].every((character, index) => bytes[start + index] === character.charCodeAt(0));

function png(bytes: Uint8Array, view: DataView): PictureHead | null {
  if (!ascii(bytes, 1, 'PNG\r\n') || bytes[0] !== 0x89 || !ascii(bytes, 12, 'IHDR')) return null;
  return { type: 'png', width: view.getUint32(16), height: view.getUint32(20) };
}

function webp(bytes: Uint8Array, view: DataView): PictureHead | null {
  if (!ascii(bytes, 0, 'RIFF') || !ascii(bytes, 8, 'WEBP')) return null;
  if (ascii(bytes, 12, 'VP8 '))
    return { type: 'webp', width: view.getUint16(26, true) & 0x3fff, height: view.getUint16(28, true) & 0x3fff };
  if (ascii(bytes, 12, 'VP8X')) {
    const triple = (at: number) => (view.getUint8(at) | (view.getUint8(at + 1) << 8) | (view.getUint8(at + 2) << 16)) + 1;
    return { type: 'webp', width: triple(24), height: triple(27) };
  }
  if (!ascii(bytes, 12, 'VP8L')) return null;
  const packed = view.getUint32(21, true);
  return { type: 'webp', width: (packed & 0x3fff) + 1, height: ((packed >>> 14) & 0x3fff) + 1 };
}

function jpeg(bytes: Uint8Array, view: DataView): PictureHead | null {
  if (bytes[0] !== 0xff || bytes[1] !== 0xd8) return null;
  for (let at = 2; at + 9 < bytes.length; ) {
    if (bytes[at] !== 0xff) return null;
    const marker = bytes[at + 1] ?? 0;
    const isFrame = marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;
    if (isFrame) return { type: 'jpeg', width: view.getUint16(at + 7), height: view.getUint16(at + 5) };
    at += 2 + view.getUint16(at + 2);
  }
  return null;
}

/** Media types whose bytes the reader checks by their first bytes. */
export function isPictureMime(mime: string): boolean {
  return mime === 'image/png' || mime === 'image/jpeg' || mime === 'image/webp';
}

/** Kind of picture by magic bytes alone; 16 bytes are enough. SVG is none: it is a document that can hold anything. */
export function pictureType(bytes: Uint8Array): PictureHead['type'] | null {
  if (bytes[0] === 0x89 && ascii(bytes, 1, 'PNG\r\n')) return 'png';
  if (ascii(bytes, 0, 'RIFF') && ascii(bytes, 8, 'WEBP')) return 'webp';
  return bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff ? 'jpeg' : null;
}

/** Reads type and size off a picture's magic bytes; `null` for anything that is not one of the three kinds the extension writes. */
export function pictureHead(bytes: Uint8Array): PictureHead | null {
  if (bytes.length < 30) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return png(bytes, view) ?? webp(bytes, view) ?? jpeg(bytes, view);
}
