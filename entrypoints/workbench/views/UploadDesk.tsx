import { useMemo } from 'react';
import { useStore } from 'zustand';
import { useWords } from '@/components/ui/Words';
import { UploadPart } from '@/components/workbench/export/UploadPart';
import type { Settings } from '@/lib/db/settings';
import { judgeAddress } from '@/lib/pack/upload-address';
import { withReceipt } from '@/lib/pack/upload-receipt';
import { requestServer } from '@/lib/platform/permissions';
import { headOf, putFile } from '@/lib/platform/put-file';
import type { WrittenPack } from '@/lib/stores/workbench/export-run';
import { told } from '@/lib/stores/workbench/inspection-acts';
import { uploadPack } from '@/lib/stores/workbench/upload-pack';
import { createUploadRun, type UploadAccount } from '@/lib/stores/workbench/upload-run';
import type { Services } from '../services';

export interface UploadDeskProps {
  pack: WrittenPack;
  settings: Settings;
  /** Zone of the campaign, for the receipt's instant. */
  zone: string;
  services: Services;
}

/** The upload of one finished pack; nothing where the office has set no address. */
export function UploadDesk({ pack, settings, zone, services }: UploadDeskProps) {
  const { language } = useWords();
  const { repositories, notices } = services;
  const verdict = judgeAddress(settings.uploadUrl);
  const href = verdict.ok ? verdict.url.href : '';
  const run = useMemo(
    () =>
      createUploadRun(async (account, watch) => {
        const at = services.instant(zone);
        const receipt = await uploadPack({ put: putFile, head: headOf }, pack, new URL(href), { ...watch, account, at });
        // The pack has arrived whether or not its receipt can be kept: a full disk is told apart from a failed upload.
        await told({ notices, language }, () => repositories.settings.change('receipts', (receipts) => withReceipt(receipts, receipt)));
        return receipt;
      }),
    [pack, href, zone, services, repositories, notices, language],
  );
  const { state } = useStore(run.store);
  if (!verdict.ok) return null;
  // The permission is asked for in the click itself: browsers show the question only while the gesture lasts.
  const send = async (account: UploadAccount | undefined) => {
    await requestServer(href);
    await run.start(account);
  };
  const earlier = settings.receipts.find(({ packId, sha256 }) => packId === pack.packId && sha256 === pack.sha256) ?? null;
  return <UploadPart address={href} state={state} earlier={earlier} onSend={(account) => void send(account)} onStop={run.stop} />;
}
