import { OutcomeMark } from '@/components/ui/OutcomeMark';
import { useWords } from '@/components/ui/Words';
import { groupFingerprint } from '@/lib/pack/sign';
import type { ImportAnswer } from '@/lib/stores/workbench/import-packs';
import type { ImportedFile } from '@/lib/stores/workbench/import-run';
import { hashOf } from '@/lib/stores/workbench/route';
import type { MessageKey } from '@/lib/text/translator';
import { ProblemTable } from '../ProblemTable';

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
            {outcome.kind === 'taken' && <OutcomeMark tone="pass" word={t('workbench.import.taken')} />}
            {outcome.kind === 'refused' && <OutcomeMark tone="fail" word={t('workbench.import.refused')} />}
            {outcome.kind === 'stopped' && <OutcomeMark tone="cannot-tell" word={t('handover.import.stopped')} />}
            <span className="font-mono text-tiny break-all">{name}</span>
          </p>
          {outcome.kind === 'taken' && <Taken outcome={outcome} />}
          {outcome.kind === 'refused' && <p className="mt-1 text-dense">{t('workbench.import.nothing-changed')}</p>}
          {outcome.kind === 'stopped' && <p className="mt-1 text-dense">{t('handover.import.stopped-text')}</p>}
          <Remarks outcome={outcome} />
        </li>
      ))}
    </ul>
  );
}

/** Which inspection it is, and how far its origin is vouched for. */
function Taken({ outcome }: { outcome: Extract<ImportAnswer, { kind: 'taken' }> }) {
  const { t } = useWords();
  const { level, inspector, fingerprint } = outcome.signature;
  return (
    <>
      <p className="mt-1 text-dense">
        {t(taken[outcome.how], { site: outcome.site })}{' '}
        <a className="text-accent underline" href={hashOf({ view: 'inspections', id: outcome.inspectionId })}>
          {t('workbench.import.show')}
        </a>
      </p>
      <p className="mt-1 text-dense">
        {level === 'known-inspector'
          ? t('handover.keys.signed-by', { name: inspector || t('handover.keys.nameless') })
          : t(`workbench.import.signature-${level}`)}
        {fingerprint && <code className="block font-mono text-tiny break-all text-soft">{groupFingerprint(fingerprint)}</code>}
      </p>
    </>
  );
}

function Remarks({ outcome }: Pick<ImportedFile, 'outcome'>) {
  const { t } = useWords();
  if (outcome.kind === 'stopped') return null;
  const problems = outcome.kind === 'taken' ? outcome.warnings : outcome.problems;
  if (problems.length === 0) return null;
  return (
    <div className="mt-2">
      <ProblemTable label={t(outcome.kind === 'taken' ? 'workbench.import.warnings' : 'workbench.import.problems')} problems={problems} />
    </div>
  );
}
