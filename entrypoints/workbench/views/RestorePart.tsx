import { useRef, useState } from 'react';
import { ProgressLine } from '@/components/ui/ProgressLine';
import { useWords } from '@/components/ui/Words';
import { FileDrop } from '@/components/workbench/FileDrop';
import { ProblemTable } from '@/components/workbench/ProblemTable';
import { RestoreDialog } from '@/components/workbench/settings/RestoreDialog';
import type { Problem } from '@/lib/errors/xuncha-error';
import { restore } from '@/lib/stores/workbench/backup';
import { shortInstant } from '@/lib/text/instant';
import type { Services } from '../services';
import { useStored } from '../use-stored';

const zone = 'Asia/Shanghai';

/** Puts a backup in the place of everything here, after saying what goes. */
export function RestorePart({ services }: { services: Services }) {
  const { t } = useWords();
  const { repositories, notices } = services;
  const [asked, setAsked] = useState<File | null>(null);
  const [reading, setReading] = useState(false);
  const stop = useRef(new AbortController());
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const count = useStored(() => repositories.db.inspections.count(), [services]);
  const run = async (file: File) => {
    setAsked(null);
    setReading(true);
    stop.current = new AbortController();
    const answer = await restore(repositories, file, stop.current.signal);
    setReading(false);
    setProblems(answer.kind === 'refused' ? answer.problems : []);
    if (answer.kind === 'stopped') notices.tell({ tone: 'done', text: t('handover.restore.stopped') });
    if (answer.kind === 'restored') {
      const made = shortInstant(answer.createdAt, zone);
      notices.tell({ tone: 'done', text: t('workbench.backup.restored', { made, n: answer.rows }) });
      if (answer.otherKey) notices.tell({ tone: 'problem', text: t('handover.key-changed.restored') });
    }
  };
  return (
    <>
      <FileDrop
        label={t('workbench.backup.restore')}
        hint={t('workbench.backup.restore-hint')}
        accept=".zip"
        disabled={reading}
        onFiles={([file]) => file && setAsked(file)}
      />
      {reading && (
        <ProgressLine
          label={t('workbench.backup.restoring')}
          cancelLabel={t('workbench.export.stop')}
          onCancel={() => stop.current.abort()}
        />
      )}
      {problems.length > 0 && (
        <div>
          <p className="pb-2 text-dense">{t('workbench.backup.refused')}</p>
          <ProblemTable label={t('workbench.import.problems')} problems={problems} />
        </div>
      )}
      <RestoreDialog
        file={asked?.name ?? null}
        inspections={count.state === 'ready' ? count.value : 0}
        onClose={() => setAsked(null)}
        onConfirm={() => asked && void run(asked)}
      />
    </>
  );
}
