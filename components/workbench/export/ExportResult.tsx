import { Download, FileCheck2 } from 'lucide-react';
import type { ReactNode } from 'react';
import { Badge } from '@/components/ui/Badge';
import { useWords } from '@/components/ui/Words';
import { LinkButton } from '../LinkButton';
import { Facts } from '../PageHead';
import { sizeWords } from '../size-words';

/** A pack that has been written and waits to be saved. */
export interface FinishedPack {
  name: string;
  bytes: number;
  sha256: string;
  packId: string;
  revision: number;
  stamp: 'held' | 'missing' | 'off';
  /** Object URL of the bytes; lives as long as the view. */
  url: string;
}

/** The pack's name, size and fingerprint, and the button that saves it. */
export function ExportResult({ pack, children }: { pack: FinishedPack; children?: ReactNode }) {
  const { t } = useWords();
  return (
    <section aria-label={t('workbench.export.done')} className="rounded-md border border-pass bg-surface p-4">
      <h2 className="flex items-center gap-2 text-title font-semibold">
        <FileCheck2 size={18} aria-hidden="true" className="text-pass" />
        {t('workbench.export.done')}
        <Badge>{t('workbench.export.revision', { n: pack.revision })}</Badge>
      </h2>
      <div className="my-3">
        <Facts
          rows={[
            [t('workbench.export.file'), pack.name],
            [t('workbench.export.size'), sizeWords(pack.bytes)],
            [
              'SHA-256',
              <code key="sha256" className="font-mono text-tiny break-all">
                {pack.sha256}
              </code>,
            ],
            [t('workbench.export.pack-id'), pack.packId],
            [t('handover.stamp'), t(`handover.stamp.${pack.stamp}`)],
          ]}
        />
      </div>
      <LinkButton href={pack.url} download={pack.name} icon={Download} tone="primary">
        {t('workbench.export.download')}
      </LinkButton>
      <p className="mt-2 text-tiny text-faint">{t('workbench.export.download-hint')}</p>
      {children}
    </section>
  );
}
