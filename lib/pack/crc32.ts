/** Eight tables, so that eight bytes are taken at a time; signed numbers in plain arrays, which engines keep as small integers. */
const tables: number[][] = [[], [], [], [], [], [], [], []];
for (let byte = 0; byte < 256; byte += 1) {
  let value = byte;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  tables[0]?.push(value | 0);
}
for (let table = 1; table < 8; table += 1) {
  for (let byte = 0; byte < 256; byte += 1) {
    const before = tables[table - 1]?.[byte] ?? 0;
    tables[table]?.push((before >>> 8) ^ (tables[0]?.[before & 0xff] ?? 0));
  }
}
const [t0, t1, t2, t3, t4, t5, t6, t7] = tables as [number[], number[], number[], number[], number[], number[], number[], number[]];

/** The checksum of zip files (CRC-32, ISO 3309), as an unsigned number. It tells accidents apart; what was meant is told by SHA-256. */
export function crc32(bytes: Uint8Array): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const whole = bytes.length - (bytes.length % 8);
  let crc = -1;
  let at = 0;
  // Every index below is masked to a byte, and each table holds 256 numbers.
  for (; at < whole; at += 8) {
    const low = crc ^ view.getInt32(at, true);
    const high = view.getInt32(at + 4, true);
    crc =
      (t7[low & 0xff] as number) ^
      (t6[(low >>> 8) & 0xff] as number) ^
      (t5[(low >>> 16) & 0xff] as number) ^
      (t4[low >>> 24] as number) ^
      (t3[high & 0xff] as number) ^
      (t2[(high >>> 8) & 0xff] as number) ^
      (t1[(high >>> 16) & 0xff] as number) ^
      (t0[high >>> 24] as number);
  }
  for (; at < bytes.length; at += 1) crc = (crc >>> 8) ^ (t0[(crc ^ view.getUint8(at)) & 0xff] as number);
  return ~crc >>> 0;
}
