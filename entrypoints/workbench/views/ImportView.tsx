import { useRef, useState } from 'react';
import { ProgressLine } from '@/components/ui/ProgressLine';
import { useWords } from '@/components/ui/Words';
import { FileDrop } from '@/components/workbench/FileDrop';
import { type ImportedFile, ImportedList } from '@/components/workbench/import/ImportedList';
import { PageHead } from '@/components/workbench/PageHead';
import { takePack } from '@/lib/stores/workbench/import-packs';
import type { Services } from '../services';

/** Takes packs in, one after the other, and says what became of each. */
export function ImportView({ services }: { services: Services }) {
  const { t } = useWords();
  const [reading, setReading] = useState<string | null>(null);
  const [done, setDone] = useState<ImportedFile[]>([]);
  const count = useRef(0);
  const take = async (files: readonly File[]) => {
    for (const file of files) {
      setReading(file.name);
      const outcome = await takePack(services.repositories, file);
      count.current += 1;
      const entry = { n: count.current, name: file.name, outcome };
      setDone((earlier) => [entry, ...earlier]);
    }
    setReading(null);
  };
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
          onFiles={(files) => void take(files)}
        />
        {reading !== null && <ProgressLine label={t('workbench.import.reading', { name: reading })} />}
        <ImportedList files={done} />
      </div>
    </>
  );
}
