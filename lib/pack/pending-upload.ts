/** An upload that was begun and has not arrived: what is to be sent, whereto, and how far it came. Accounts are never part of it. */
export interface PendingUpload {
  packId: string;
  fileName: string;
  sha256: string;
  bytes: number;
  /** The office's folder as it was set when the upload began. */
  folder: string;
  /** Name under which this browser keeps the file until it has arrived. */
  kept: string;
  site: string;
  /** Zone of the campaign, for the instants that are told. */
  timeZone: string;
  /** ISO 8601 by the clock here. */
  startedAt: string;
  /** Code of what the latest attempt met; `null` = it was never ended. */
  fault: string | null;
}

const same = (a: Pick<PendingUpload, 'sha256' | 'folder'>, b: Pick<PendingUpload, 'sha256' | 'folder'>) =>
  a.sha256 === b.sha256 && a.folder === b.folder;

/** The list with one more, latest first; one for each file and folder. */
export function withPending(list: readonly PendingUpload[], pending: PendingUpload): PendingUpload[] {
  return [pending, ...withoutPending(list, pending)];
}

/** The list without what has arrived or was given up. */
export function withoutPending(list: readonly PendingUpload[], gone: Pick<PendingUpload, 'sha256' | 'folder'>): PendingUpload[] {
  return list.filter((each) => !same(each, gone));
}
