import { useState } from 'react';
import { ProgressLine } from '@/components/ui/ProgressLine';
import { useWords } from '@/components/ui/Words';
import { FileDrop } from '@/components/workbench/FileDrop';
import { Section } from '@/components/workbench/PageHead';
import { ProblemTable } from '@/components/workbench/ProblemTable';
import type { Problem } from '@/lib/errors/xuncha-error';
import { takeRubric } from '@/lib/stores/workbench/rubric-files';
import type { Services } from '../services';

/** Takes in an office's own indicator system; every fault of the file is listed with its place. */
export function RubricImport({ services }: { services: Services }) {
  const { t } = useWords();
  const [reading, setReading] = useState<string | null>(null);
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const take = async (file: File) => {
    setReading(file.name);
    const answer = await takeRubric(services.repositories, file);
    setReading(null);
    setProblems(answer.kind === 'refused' ? answer.problems : []);
    if (answer.kind === 'kept') {
      const { name, version } = answer.rubric;
      services.notices.tell({ tone: 'done', text: t('workbench.rubrics.kept', { name, version }) });
    }
  };
  return (
    <div className="mt-4 max-w-3xl">
      <Section title={t('workbench.rubrics.import')} text={t('workbench.rubrics.import-text')}>
        <FileDrop
          label={t('workbench.rubrics.drop')}
          hint={t('workbench.rubrics.drop-hint')}
          accept=".xlsx,.json"
          disabled={reading !== null}
          onFiles={([file]) => file && void take(file)}
        />
        {reading !== null && <ProgressLine label={t('workbench.import.reading', { name: reading })} />}
        {problems.length > 0 && (
          <div className="mt-3">
            <p className="pb-2 text-dense">{t('workbench.import.nothing-changed')}</p>
            <ProblemTable label={t('workbench.import.problems')} problems={problems} />
          </div>
        )}
      </Section>
    </div>
  );
}
