import { useWords } from '@/components/ui/Words';
import type { UploadReceipt } from '@/lib/pack/upload-receipt';
import { Facts } from '../PageHead';
import { sizeWords } from '../size-words';

/** What the office's server answered when the pack was sent. */
export function Receipt({ receipt }: { receipt: UploadReceipt }) {
  const { t } = useWords();
  const { at, url, bytes, status, serverDate, etag } = receipt;
  return (
    <section aria-label={t('handover.upload.receipt')} className="rounded border border-pass p-2">
      <Facts
        rows={[
          [t('handover.upload.arrived'), at],
          [
            t('handover.upload.place'),
            <span key="place" className="break-all">
              {url}
            </span>,
          ],
          [t('workbench.export.size'), sizeWords(bytes)],
          ...(receipt.confirmed
            ? [[t('handover.upload.confirmed'), t(`handover.upload.confirmed.${receipt.confirmed}`)] satisfies [string, string]]
            : []),
          [t('handover.upload.answer'), [status, serverDate, etag].filter((part) => part !== null).join(' · ')],
        ]}
      />
    </section>
  );
}
