import { OutcomeMark } from '@/components/ui/OutcomeMark';
import { useWords } from '@/components/ui/Words';
import type { ImportAnswer } from '@/lib/stores/workbench/import-packs';
import { hashOf } from '@/lib/stores/workbench/route';
import type { MessageKey } from '@/lib/text/translator';
import { ProblemTable } from '../ProblemTable';

/** What became of one file. */
export interface ImportedFile {
  /** Running number: the same file may be chosen twice. */
  n: number;
  name: string;
  outcome: ImportAnswer;
}

const taken: Record<'added' | 'same' | 'extended', MessageKey> = {
  added: 'workbench.import.added',
  same: 'workbench.import.same',
  extended: 'workbench.import.extended',
};

/** One line a file: taken in, or refused with every reason. */
export function ImportedList({ files }: { files: readonly ImportedFile[] }) {
  const { t } = useWords();
  return (
    <ul aria-label={t('workbench.import.results')} className="flex flex-col gap-3">
      {files.map(({ n, name, outcome }) => (
        <li key={n} className="rounded-md border border-line bg-surface p-3">
          <p className="flex flex-wrap items-center gap-2 text-dense">
            {outcome.kind === 'taken' ? (
              <OutcomeMark tone="pass" word={t('workbench.import.taken')} />
            ) : (
              <OutcomeMark tone="fail" word={t('workbench.import.refused')} />
            )}
            <span className="font-mono text-tiny break-all">{name}</span>
          </p>
          {outcome.kind === 'taken' ? (
            <p className="mt-1 text-dense">
              {t(taken[outcome.how], { site: outcome.site })} {t(`workbench.import.signature-${outcome.signature}`)}{' '}
              <a className="text-accent underline" href={hashOf({ view: 'inspections', id: outcome.inspectionId })}>
                {t('workbench.import.show')}
              </a>
            </p>
          ) : (
            <p className="mt-1 text-dense">{t('workbench.import.nothing-changed')}</p>
          )}
          <Remarks outcome={outcome} />
        </li>
      ))}
    </ul>
  );
}

function Remarks({ outcome }: Pick<ImportedFile, 'outcome'>) {
  const { t } = useWords();
  const problems = outcome.kind === 'taken' ? outcome.warnings : outcome.problems;
  if (problems.length === 0) return null;
  return (
    <div className="mt-2">
      <ProblemTable label={t(outcome.kind === 'taken' ? 'workbench.import.warnings' : 'workbench.import.problems')} problems={problems} />
    </div>
  );
}
