import { useState } from 'react';
import { Button } from '@/components/ui/Button';
import { useWords } from '@/components/ui/Words';
import { FileDrop } from '@/components/workbench/FileDrop';
import { Section } from '@/components/workbench/PageHead';
import { ProblemTable } from '@/components/workbench/ProblemTable';
import { lexicon } from '@/indicators/vocabulary/wording-lexicon';
import type { Settings } from '@/lib/db/settings';
import type { Problem } from '@/lib/errors/xuncha-error';
import { writeLexiconXlsx } from '@/lib/report/lexicon-file';
import { takeLexicon } from '@/lib/stores/workbench/lexicon-import';
import { replaceSetting } from '@/lib/stores/workbench/replace-setting';
import { saveFile } from '../save-file';
import type { Services } from '../services';

const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** The office's own words to be looked for, beside the built-in ones: imported, saved, given back. */
export function LexiconSection({ settings, services }: { settings: Settings; services: Services }) {
  const { t, language } = useWords();
  const { repositories, notices } = services;
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const own = settings.lexicon;
  const take = async (file: File) => {
    const answer = await takeLexicon(repositories, file);
    setProblems(answer.kind === 'refused' ? answer.problems : []);
    if (answer.kind === 'kept') notices.tell({ tone: 'done', text: t('workbench.lexicon.kept', { n: answer.entries }) });
  };
  const remove = () => replaceSetting({ repositories, notices, language }, 'lexicon', [], t('workbench.lexicon.removed'));
  const save = async () => {
    const bytes = await writeLexiconXlsx(own.length > 0 ? own : lexicon);
    saveFile('lexicon.xlsx', new Blob([new Uint8Array(bytes)], { type: xlsx }));
  };
  return (
    <Section title={t('workbench.lexicon.title')} text={t('workbench.lexicon.text')}>
      <div className="flex max-w-2xl flex-col gap-4 text-dense">
        <p>{t('workbench.lexicon.counts', { built: lexicon.length, own: own.length })}</p>
        <div className="flex flex-wrap gap-2">
          <Button size="small" onClick={() => void save()}>
            {own.length > 0 ? t('workbench.lexicon.save') : t('workbench.lexicon.example')}
          </Button>
          {own.length > 0 && (
            <Button size="small" tone="danger" onClick={() => void remove()}>
              {t('workbench.lexicon.remove')}
            </Button>
          )}
        </div>
        <FileDrop
          label={t('workbench.lexicon.drop')}
          hint={t('workbench.lexicon.drop-hint')}
          accept=".xlsx,.csv,.json"
          onFiles={([file]) => file && void take(file)}
        />
        {problems.length > 0 && (
          <div>
            <p className="pb-2">{t('workbench.import.nothing-changed')}</p>
            <ProblemTable label={t('workbench.lexicon.problems')} problems={problems} />
          </div>
        )}
      </div>
    </Section>
  );
}
