import { Download } from 'lucide-react';
import { useWords } from '@/components/ui/Words';
import { LinkButton } from '../LinkButton';
import { Facts } from '../PageHead';
import { sizeWords } from '../size-words';

export interface BackupDoneProps {
  name: string;
  bytes: number;
  sha256: string;
  /** Object URL of the bytes. */
  url: string;
}

/** A backup that was written, and the button that saves it. */
export function BackupDone({ name, bytes, sha256, url }: BackupDoneProps) {
  const { t } = useWords();
  return (
    <div className="flex flex-col items-start gap-3 rounded-md border border-pass p-3">
      <Facts
        rows={[
          [t('workbench.export.file'), name],
          [t('workbench.export.size'), sizeWords(bytes)],
          [
            'SHA-256',
            <code key="sha256" className="font-mono text-tiny break-all">
              {sha256}
            </code>,
          ],
        ]}
      />
      <LinkButton href={url} download={name} icon={Download} tone="primary">
        {t('workbench.export.download')}
      </LinkButton>
    </div>
  );
}
