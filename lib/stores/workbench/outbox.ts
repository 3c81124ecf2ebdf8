import type { Repositories } from '@/lib/db/repositories';
import { type PendingUpload, withoutPending, withPending } from '@/lib/pack/pending-upload';
import { type UploadReceipt, withReceipt } from '@/lib/pack/upload-receipt';

type Stored = Pick<Repositories, 'settings'>;

/** Notes an upload before its first byte is sent, or what its latest attempt met. */
export function keepPending({ settings }: Stored, pending: PendingUpload): Promise<void> {
  return settings.change('outbox', (list) => withPending(list, pending));
}

/** Takes an upload off the list: it has arrived, or was given up. Its file goes when the next one is written. */
export function dropPending({ settings }: Stored, pending: Pick<PendingUpload, 'sha256' | 'folder'>): Promise<void> {
  return settings.change('outbox', (list) => withoutPending(list, pending));
}

/** Keeps the receipt and takes the upload off the list, in this order: an upload that is still listed is looked for and not sent twice. */
export async function keepReceipt(stored: Stored, receipt: UploadReceipt, pending: PendingUpload): Promise<void> {
  await stored.settings.change('receipts', (receipts) => withReceipt(receipts, receipt));
  await dropPending(stored, pending);
}

/** Files that must not be cleared, because they have not arrived. */
export async function keptNames({ settings }: Stored): Promise<ReadonlySet<string>> {
  const { outbox } = await settings.all();
  return new Set(outbox.map(({ kept }) => kept));
}
