/** What is kept of an upload: what was sent, where, and what the server answered. It proves that the server took the bytes, not who reads them. */
export interface UploadReceipt {
  packId: string;
  fileName: string;
  sha256: string;
  bytes: number;
  url: string;
  /** ISO 8601 by the clock here. */
  at: string;
  /** Status of the PUT; 200 where the file lay there already from an attempt whose answer was lost. */
  status: number;
  /** `Date` and `ETag` as the server gave them; `null` where it did not. */
  serverDate: string | null;
  etag: string | null;
  /**
   * What the server itself confirmed: the content, read back and hashed; the size; or nothing beyond its answer to the sending. Absent in
   * receipts of earlier versions.
   */
  confirmed?: 'content' | 'size' | 'answer';
}

/** So many receipts are kept; the oldest go first. */
const kept = 500;

/** The receipts with one more, newest first; one for each pack and address. */
export function withReceipt(receipts: readonly UploadReceipt[], receipt: UploadReceipt): UploadReceipt[] {
  const others = receipts.filter(({ packId, url }) => packId !== receipt.packId || url !== receipt.url);
  return [receipt, ...others].slice(0, kept);
}
