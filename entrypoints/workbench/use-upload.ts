import { useState } from 'react';
import { useStore } from 'zustand';
import { useWords } from '@/components/ui/Words';
import type { PendingUpload } from '@/lib/pack/pending-upload';
import { requestServer } from '@/lib/platform/permissions';
import { hashAt, headOf, putFile } from '@/lib/platform/put-file';
import { untilOnline } from '@/lib/platform/until-online';
import { uploadPack } from '@/lib/stores/workbench/upload-pack';
import { createUploadRecord } from '@/lib/stores/workbench/upload-record';
import { createUploadRun, type UploadOrder } from '@/lib/stores/workbench/upload-run';
import type { Services } from './services';

/** The upload of one file to one folder, kept until it has arrived. A component that shows another one is given another key. */
export function useUpload(upload: PendingUpload, file: Blob, services: Services) {
  const { t, language } = useWords();
  const { repositories, notices } = services;
  const [run] = useState(() => {
    const record = createUploadRecord({ repositories, notices, language }, upload);
    return createUploadRun({
      wait: untilOnline,
      onFault: ({ code }) => record.met(code),
      send: async (order, watch) => {
        await record.begun();
        const { packId, fileName: name, sha256, folder, timeZone, site } = upload;
        const options = { ...watch, ...order, at: services.instant(timeZone) };
        const receipt = await uploadPack(
          { put: putFile, head: headOf, hash: hashAt },
          { packId, name, file, sha256 },
          new URL(folder),
          options,
        );
        // The pack has arrived whether or not its receipt can be kept: a full disk is told apart from a failed upload.
        await record.arrived(receipt);
        notices.tell({ tone: 'done', text: t('handover.outbox.arrived', { site, file: name }) });
        return receipt;
      },
    });
  });
  const { state } = useStore(run.store);
  // The permission is asked for in the click itself: browsers show the question only while the gesture lasts.
  const send = async (order: UploadOrder) => {
    await requestServer(upload.folder);
    await run.start(order);
  };
  return { state, onSend: (order: UploadOrder) => void send(order), onStop: run.stop, onHurry: run.hurry };
}
