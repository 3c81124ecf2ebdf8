import { useMemo } from 'react';
import { useStore } from 'zustand';
import { ProgressLine } from '@/components/ui/ProgressLine';
import { useWords } from '@/components/ui/Words';
import { FileDrop } from '@/components/workbench/FileDrop';
import { ImportedList } from '@/components/workbench/import/ImportedList';
import { PageHead } from '@/components/workbench/PageHead';
import { takePack } from '@/lib/stores/workbench/import-packs';
import { createImportRun } from '@/lib/stores/workbench/import-run';
import type { Services } from '../services';
import { VerifierSection } from './VerifierSection';

/** Takes packs in, one after the other, and says what became of each. */
export function ImportView({ services }: { services: Services }) {
  const { t } = useWords();
  const run = useMemo(() => createImportRun((file, watch) => takePack(services.repositories, file, watch)), [services]);
  const { reading, done } = useStore(run.store);
  return (
    <>
      <PageHead title={t('workbench.import.title')} text={t('workbench.import.text')} />
      <div className="flex max-w-3xl flex-col gap-4">
        <FileDrop
          label={t('workbench.import.drop')}
          hint={t('workbench.import.hint')}
          accept=".zip"
          multiple
          disabled={reading !== null}
          onFiles={(files) => void run.start(files)}
        />
        {reading && (
          <ProgressLine
            label={t('workbench.import.reading', { name: reading.name })}
            {...(reading.of > 0
              ? { value: reading.done / reading.of, remaining: t('handover.import.files', { done: reading.done, of: reading.of }) }
              : {})}
            cancelLabel={t('workbench.export.stop')}
            onCancel={run.stop}
          />
        )}
        <ImportedList files={done} />
        <VerifierSection services={services} />
      </div>
    </>
  );
}
