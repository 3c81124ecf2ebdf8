import type { Bytes } from './digest';

/** What the directory of a zip tells about one stored file. */
export interface ZipRecord {
  name: Bytes;
  crc: number;
  size: number;
  /** Where its local header begins. */
  offset: number;
}

/** First number that four bytes cannot say: the place of the value then holds this, and an extra field the value. */
const four = 0xffff_ffff;
const two = 0xffff;
const versionStored = 10;
const versionZip64 = 45;
/** The first day a zip can name, 1980-01-01: every file carries it, so that equal content gives equal bytes on every machine. */
const firstDay = 0x0021;
const utf8Names = 0x0800;

/** Writes numbers one after another, little-endian. */
function record(length: number): { bytes: Bytes; put(width: 2 | 4 | 8, ...values: number[]): void } {
  const bytes = new Uint8Array(length);
  const view = new DataView(bytes.buffer);
  let at = 0;
  return {
    bytes,
    put(width, ...values) {
      for (const value of values) {
        if (width === 2) view.setUint16(at, value, true);
        else if (width === 4) view.setUint32(at, value, true);
        else view.setBigUint64(at, BigInt(value), true);
        at += width;
      }
    },
  };
}

function withName(head: Bytes, name: Bytes, extra: Bytes): Bytes {
  const whole = new Uint8Array(head.length + name.length + extra.length);
  whole.set(head);
  whole.set(name, head.length);
  whole.set(extra, head.length + name.length);
  return whole;
}

/** Extra field of the values that do not fit; empty where all do. */
function zip64Extra(values: number[]): Bytes {
  if (values.length === 0) return new Uint8Array();
  const extra = record(4 + values.length * 8);
  extra.put(2, 1, values.length * 8);
  extra.put(8, ...values);
  return extra.bytes;
}

/** What stands before a stored file's bytes. */
export function localHeader({ name, crc, size }: Omit<ZipRecord, 'offset'>): Bytes {
  const large = size >= four;
  const extra = zip64Extra(large ? [size, size] : []);
  const head = record(30);
  head.put(4, 0x0403_4b50);
  head.put(2, large ? versionZip64 : versionStored, utf8Names, 0, 0, firstDay);
  head.put(4, crc, Math.min(size, four), Math.min(size, four));
  head.put(2, name.length, extra.length);
  return withName(head.bytes, name, extra);
}

/** A file's line in the directory at the end. */
export function directoryRecord({ name, crc, size, offset }: ZipRecord): Bytes {
  const extra = zip64Extra([...(size >= four ? [size, size] : []), ...(offset >= four ? [offset] : [])]);
  const head = record(46);
  head.put(4, 0x0201_4b50);
  head.put(2, extra.length > 0 ? versionZip64 : 20, extra.length > 0 ? versionZip64 : versionStored, utf8Names, 0, 0, firstDay);
  head.put(4, crc, Math.min(size, four), Math.min(size, four));
  head.put(2, name.length, extra.length, 0, 0, 0);
  head.put(4, 0, Math.min(offset, four));
  return withName(head.bytes, name, extra);
}

/** What ends a zip: how many files, and where the directory is. The long form stands before the short one where the short one cannot say. */
export function endRecords(files: number, directory: { offset: number; size: number }): Bytes[] {
  const short = record(22);
  short.put(4, 0x0605_4b50);
  short.put(2, 0, 0, Math.min(files, two), Math.min(files, two));
  short.put(4, Math.min(directory.size, four), Math.min(directory.offset, four));
  short.put(2, 0);
  if (files < two && directory.size < four && directory.offset < four) return [short.bytes];
  const long = record(56);
  long.put(4, 0x0606_4b50);
  long.put(8, 44);
  long.put(2, versionZip64, versionZip64);
  long.put(4, 0, 0);
  long.put(8, files, files, directory.size, directory.offset);
  const locator = record(20);
  locator.put(4, 0x0706_4b50, 0);
  locator.put(8, directory.offset + directory.size);
  locator.put(4, 1);
  return [long.bytes, locator.bytes, short.bytes];
}
