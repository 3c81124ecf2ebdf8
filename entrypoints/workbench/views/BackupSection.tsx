import { Archive } from 'lucide-react';
import { useRef, useState } from 'react';
import { Button } from '@/components/ui/Button';
import { ProgressLine } from '@/components/ui/ProgressLine';
import { useWords } from '@/components/ui/Words';
import { Section } from '@/components/workbench/PageHead';
import { BackupDone } from '@/components/workbench/settings/BackupDone';
import { openScratchFile } from '@/lib/platform/scratch-file';
import { backUp, type WrittenBackup } from '@/lib/stores/workbench/backup';
import { told } from '@/lib/stores/workbench/inspection-acts';
import { keptNames } from '@/lib/stores/workbench/outbox';
import type { Services } from '../services';
import { useFileUrl } from '../use-file-url';
import { RestorePart } from './RestorePart';

/** Zone of the day in a backup's name. */
const zone = 'Asia/Shanghai';

/** The whole database as one file, and back. */
export function BackupSection({ services }: { services: Services }) {
  const { t, language } = useWords();
  const [rows, setRows] = useState<number | null>(null);
  const [done, setDone] = useState<WrittenBackup | null>(null);
  const stop = useRef(new AbortController());
  const url = useFileUrl(done?.file ?? null);
  const start = async () => {
    setDone(null);
    setRows(0);
    stop.current = new AbortController();
    const { signal } = stop.current;
    await told({ notices: services.notices, language }, async () => {
      try {
        setDone(
          await backUp(
            { ...services, openFile: async () => openScratchFile(await keptNames(services.repositories)) },
            services.instant(zone),
            { signal, onProgress: setRows },
          ),
        );
      } catch (thrown) {
        if (!signal.aborted) throw thrown;
      }
    });
    setRows(null);
  };
  return (
    <Section title={t('workbench.backup.title')} text={t('workbench.backup.text')}>
      <div className="flex max-w-2xl flex-col gap-4">
        <div>
          <Button icon={Archive} disabled={rows !== null} onClick={() => void start()}>
            {t('workbench.backup.start')}
          </Button>
        </div>
        {rows !== null && (
          <ProgressLine
            label={t('workbench.backup.writing', { n: rows })}
            cancelLabel={t('workbench.export.stop')}
            onCancel={() => stop.current.abort()}
          />
        )}
        {done && url && <BackupDone name={done.name} bytes={done.file.size} sha256={done.sha256} url={url} />}
        <RestorePart services={services} />
      </div>
    </Section>
  );
}
