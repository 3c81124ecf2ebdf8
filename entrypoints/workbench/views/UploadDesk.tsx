import { useWords } from '@/components/ui/Words';
import { UploadPart } from '@/components/workbench/export/UploadPart';
import type { Settings } from '@/lib/db/settings';
import { judgeAddress } from '@/lib/pack/upload-address';
import type { WrittenPack } from '@/lib/stores/workbench/export-run';
import type { Services } from '../services';
import { useUpload } from '../use-upload';

export interface UploadDeskProps {
  pack: WrittenPack;
  /** Name of the site that was inspected. */
  site: string;
  settings: Settings;
  /** Zone of the campaign, for the receipt's instant. */
  zone: string;
  services: Services;
}

/** The upload of one finished pack; nothing where the office has set no address. */
export function UploadDesk(props: UploadDeskProps) {
  const { t } = useWords();
  const verdict = judgeAddress(props.settings.uploadUrl);
  if (!verdict.ok) return null;
  const { href } = verdict.url;
  return (
    <div className="mt-4 flex flex-col gap-2 border-t border-line pt-3">
      <h3 className="text-dense font-semibold">{t('handover.upload.title')}</h3>
      <OneUpload key={`${href} ${props.pack.sha256}`} folder={href} {...props} />
    </div>
  );
}

function OneUpload({ folder, pack, site, settings, zone, services }: UploadDeskProps & { folder: string }) {
  const { packId, name: fileName, sha256, kept } = pack;
  const written = { packId, fileName, sha256, bytes: pack.file.size, folder, kept, site, timeZone: zone };
  const upload = useUpload({ ...written, startedAt: services.instant(zone), fault: null }, pack.file, services);
  const earlier = settings.receipts.find((each) => each.packId === packId && each.sha256 === sha256) ?? null;
  return <UploadPart address={folder} earlier={earlier} pending={false} {...upload} />;
}
