import { uploadTarget } from '@/lib/pack/upload-address';
import { faultOfStatus, uploadFault } from '@/lib/pack/upload-fault';
import type { UploadReceipt } from '@/lib/pack/upload-receipt';
import type { PutAnswer, PutGuard, PutOptions } from '@/lib/platform/put-file';

/** A written pack as it goes to the office. */
export interface UploadablePack {
  packId: string;
  name: string;
  file: Blob;
  sha256: string;
}

/** The network, so that tests can cut it. `hash` reads what lies there; `null` = the server does not give it out. */
export interface UploadWire {
  put(url: string, file: Blob, guard: PutGuard, options: PutOptions): Promise<PutAnswer | null>;
  head(url: string, options: PutOptions): Promise<PutAnswer | null>;
  hash(url: string, options: PutOptions): Promise<string | null>;
}

export interface UploadOptions extends PutOptions {
  /** Instant for the receipt. */
  at: string;
  /** The inspector has read that another file of this name lies there, and wants it replaced. */
  replace?: boolean;
}

/** What a later look at the address says of the file: its size, or nothing. */
function confirmedBy(there: PutAnswer, size: number): UploadReceipt['confirmed'] {
  if (there.status === 404 || there.status === 410) throw uploadFault('upload-lost');
  if (there.status !== 200 || there.length === null) return 'answer';
  if (there.length !== size) throw uploadFault('upload-short');
  return 'size';
}

/** Never over a file that we did not see there, and never over another one than the one that was seen. */
function guardOf(before: PutAnswer): PutGuard {
  if (before.status !== 200) return { ifNoneMatch: '*' };
  return before.etag && !before.etag.startsWith('W/') ? { ifMatch: before.etag } : {};
}

/**
 * Sends a pack to the office's address and answers with the receipt; rejects with a sentence for the inspector. Trying again is safe: a file
 * that lies there whole, from an attempt whose answer was lost, is told by its content and not sent twice; another file of that name is never
 * replaced unasked. Believed is only what the server itself says afterwards.
 */
export async function uploadPack(wire: UploadWire, pack: UploadablePack, folder: URL, options: UploadOptions): Promise<UploadReceipt> {
  const url = uploadTarget(folder, pack.name).href;
  const receipt = ({ status, date, etag }: PutAnswer, confirmed: UploadReceipt['confirmed']): UploadReceipt => {
    const { packId, name: fileName, sha256, file } = pack;
    return { packId, fileName, sha256, bytes: file.size, url, at: options.at, status, serverDate: date, etag, confirmed };
  };
  // Asked before anything is sent: megabytes that end in a question for a password are sent for nothing.
  const before = await wire.head(url, options);
  if (!before) throw uploadFault('upload-cut');
  if ([401, 403, 407].includes(before.status)) throw uploadFault('upload-account', before.status);
  if (before.status === 200 && !before.redirected) {
    const whole = before.length === pack.file.size && (await wire.hash(url, options)) === pack.sha256;
    if (whole) return receipt(before, 'content');
    if (!options.replace) throw uploadFault('upload-taken');
  }
  const answer = await wire.put(url, pack.file, guardOf(before), options);
  if (!answer) throw uploadFault('upload-cut');
  if (answer.redirected) throw uploadFault('upload-address', answer.status);
  const fault = faultOfStatus(answer.status);
  if (fault) throw fault;
  const there = await wire.head(url, options);
  if (!there) throw uploadFault('upload-cut');
  return receipt({ ...answer, etag: answer.etag ?? there.etag }, confirmedBy(there, pack.file.size));
}
