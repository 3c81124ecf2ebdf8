import { uploadTarget } from '@/lib/pack/upload-address';
import { faultOfStatus, uploadFault } from '@/lib/pack/upload-fault';
import type { UploadReceipt } from '@/lib/pack/upload-receipt';
import type { PutAnswer, PutOptions } from '@/lib/platform/put-file';

/** A written pack as it goes to the office. */
export interface UploadablePack {
  packId: string;
  name: string;
  file: Blob;
  sha256: string;
}

/** The network, so that tests can cut it. */
export interface UploadWire {
  put(url: string, file: Blob, options: PutOptions): Promise<PutAnswer | null>;
  head(url: string, options: PutOptions): Promise<PutAnswer | null>;
}

/**
 * Sends a pack to the office's address and answers with the receipt; rejects with a sentence for the inspector. Trying again is safe: a file
 * that lies there whole from an attempt whose answer was lost is not sent twice. Believed is only what the server itself says afterwards.
 */
export async function uploadPack(
  wire: UploadWire,
  pack: UploadablePack,
  folder: URL,
  options: PutOptions & { at: string; again: boolean },
): Promise<UploadReceipt> {
  const url = uploadTarget(folder, pack.name).href;
  const receipt = ({ status, date, etag }: PutAnswer): UploadReceipt => {
    const { packId, name: fileName, sha256, file } = pack;
    return { packId, fileName, sha256, bytes: file.size, url, at: options.at, status, serverDate: date, etag };
  };
  const before = await wire.head(url, options);
  if (options.again && before?.status === 200 && !before.redirected && before.length === pack.file.size) return receipt(before);
  // Asked before anything is sent: megabytes that end in a question for a password are sent for nothing.
  if (before && [401, 403, 407].includes(before.status)) throw uploadFault('upload-account', before.status);
  const answer = await wire.put(url, pack.file, options);
  if (!answer) throw uploadFault('upload-cut');
  if (answer.redirected) throw uploadFault('upload-address', answer.status);
  const fault = faultOfStatus(answer.status);
  if (fault) throw fault;
  const there = await wire.head(url, options);
  if (there?.status === 200 && there.length !== null && there.length !== pack.file.size) throw uploadFault('upload-short');
  return receipt({ ...answer, etag: answer.etag ?? there?.etag ?? null });
}
