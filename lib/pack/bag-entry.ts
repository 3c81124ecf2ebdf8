import { XunchaError } from '@/lib/errors/xuncha-error';
import type { PackedEvidence } from './cover';
import { type Bytes, sha256Of } from './digest';
import type { PackSource } from './pack-source';
import type { ReadingBuffers } from './reading-buffers';

/** One file of the bag: its name, size and hash are known before its bytes are read. */
export interface BagEntry {
  path: string;
  size: number;
  sha256: string;
  load(): Promise<Bytes>;
  /** The bytes have been written and are not needed again. */
  spent?(bytes: Bytes): void;
}

/** A file that is held in memory. */
export const held = async (path: string, bytes: Bytes): Promise<BagEntry> => ({
  path,
  size: bytes.length,
  sha256: await sha256Of(bytes),
  load: async () => bytes,
});

/** A picture is read only when its turn comes, and must still be what was captured. */
export function pictureEntry({ file, n, sidecar }: PackedEvidence, source: PackSource, buffers: ReadingBuffers): BagEntry {
  const load = async () => {
    const blob = await source.picture(sidecar.id);
    if (!blob) {
      throw new XunchaError('evidence-lost', {
        zh: `证据${n}的文件不见了，没有导出任何内容。请重新截图或移除这份证据后再导出。`,
        en: `The file of evidence ${n} is gone; nothing was exported. Capture it again or remove it, then export.`,
      });
    }
    const bytes = await buffers.read(blob);
    if (bytes.length !== sidecar.bytes || (await sha256Of(bytes)) !== sidecar.sha256) {
      throw new XunchaError('evidence-altered', {
        zh: `证据${n}的内容与采集时的指纹不符，没有导出任何内容。`,
        en: `Evidence ${n} is not what was captured (its fingerprint differs); nothing was exported.`,
      });
    }
    return bytes;
  };
  return { path: file, size: sidecar.bytes, sha256: sidecar.sha256, load, spent: buffers.giveBack };
}
