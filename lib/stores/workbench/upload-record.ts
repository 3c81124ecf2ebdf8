import type { PendingUpload } from '@/lib/pack/pending-upload';
import type { UploadReceipt } from '@/lib/pack/upload-receipt';
import { type Desk, told } from './inspection-acts';
import { keepPending, keepReceipt } from './outbox';

/** What is told of the storing of one upload; later news of it takes back older offers to try again. */
export const aboutUpload = ({ folder, sha256 }: Pick<PendingUpload, 'folder' | 'sha256'>) => `upload ${folder} ${sha256}`;

/**
 * Keeps what is known of one upload. What storage refused can be tried again, and then what is true by that time is stored: an upload that
 * has arrived meanwhile is not put back on the list.
 */
export function createUploadRecord(desk: Pick<Desk, 'repositories' | 'notices' | 'language'>, upload: PendingUpload) {
  let latest: { fault: string | null } | { receipt: UploadReceipt } = { fault: upload.fault };
  const store = () =>
    'receipt' in latest
      ? keepReceipt(desk.repositories, latest.receipt, upload)
      : keepPending(desk.repositories, { ...upload, fault: latest.fault });
  const save = (known: typeof latest) => {
    latest = known;
    return told(desk, store, aboutUpload(upload));
  };
  return {
    begun: () => save({ fault: upload.fault }),
    met: (fault: string) => save({ fault }),
    arrived: (receipt: UploadReceipt) => save({ receipt }),
  };
}
