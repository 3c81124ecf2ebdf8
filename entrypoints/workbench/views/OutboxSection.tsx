import { Button } from '@/components/ui/Button';
import { useWords } from '@/components/ui/Words';
import { UploadPart } from '@/components/workbench/export/UploadPart';
import { Section } from '@/components/workbench/PageHead';
import { sizeWords } from '@/components/workbench/size-words';
import type { Settings } from '@/lib/db/settings';
import type { PendingUpload } from '@/lib/pack/pending-upload';
import { keptFile } from '@/lib/platform/scratch-file';
import { told } from '@/lib/stores/workbench/inspection-acts';
import { dropPending } from '@/lib/stores/workbench/outbox';
import { aboutUpload } from '@/lib/stores/workbench/upload-record';
import { shortInstant } from '@/lib/text/instant';
import type { Services } from '../services';
import { useOnce } from '../use-once';
import { useUpload } from '../use-upload';
import { Waiting } from '../Waiting';

/** Uploads that were begun and have not arrived, each to be gone on with or given up; nothing where there is none. */
export function OutboxSection({ settings, services }: { settings: Settings; services: Services }) {
  const { t } = useWords();
  if (settings.outbox.length === 0) return null;
  return (
    <Section title={t('handover.outbox.title')} text={t('handover.outbox.text')}>
      <ul aria-label={t('handover.outbox.title')} className="flex flex-col gap-4">
        {settings.outbox.map((upload) => (
          <Unsent key={`${upload.folder} ${upload.sha256}`} upload={upload} services={services} />
        ))}
      </ul>
    </Section>
  );
}

interface UnsentProps {
  upload: PendingUpload;
  services: Services;
}

function Unsent({ upload, services }: UnsentProps) {
  const { t, language } = useWords();
  const file = useOnce(() => keptFile(upload.kept), [upload.kept]);
  const drop = () =>
    told(
      { notices: services.notices, language },
      async () => {
        await dropPending(services.repositories, upload);
        services.notices.tell({ tone: 'done', text: t('handover.outbox.dropped') });
      },
      aboutUpload(upload),
    );
  return (
    <li className="flex flex-col items-start gap-2 rounded border border-line p-3 text-dense">
      <h3 className="font-semibold">
        {t('handover.outbox.started', { site: upload.site, at: shortInstant(upload.startedAt, upload.timeZone) })}
      </h3>
      <p className="break-all text-soft">{`${upload.fileName} · ${sizeWords(upload.bytes)}`}</p>
      <Waiting for={file}>
        {(found) => (found ? <Sending upload={upload} file={found} services={services} /> : <p>{t('handover.outbox.gone')}</p>)}
      </Waiting>
      <Button tone="quiet" onClick={() => void drop()}>
        {t('handover.outbox.drop')}
      </Button>
    </li>
  );
}

function Sending({ upload, file, services }: UnsentProps & { file: Blob }) {
  return <UploadPart address={upload.folder} earlier={null} pending {...useUpload(upload, file, services)} />;
}
