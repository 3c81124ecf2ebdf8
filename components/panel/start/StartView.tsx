import { ClipboardCheck } from 'lucide-react';
import { Button } from '@/components/ui/Button';
import { EmptyState } from '@/components/ui/EmptyState';
import { Original } from '@/components/ui/Original';
import { useWords } from '@/components/ui/Words';

/** An inspection that can be taken up again. */
export interface Resumable {
  id: string;
  name: string;
  detail: string;
  sealed: boolean;
}

export interface StartViewProps {
  /** Title of the page in front; null = no site there. */
  pageTitle: string | null;
  /** Open inspections of the site in front. */
  here: readonly Resumable[];
  /** The others, newest first. */
  others: readonly Resumable[];
  onStart: () => void;
  onResume: (id: string) => void;
}

/** No inspection is open here: start one, or take one up again. */
export function StartView({ pageTitle, here, others, onStart, onResume }: StartViewProps) {
  const { t } = useWords();
  return (
    <div className="flex flex-col gap-4 p-3">
      <EmptyState
        icon={ClipboardCheck}
        title={pageTitle ?? t('start.no-site')}
        text={pageTitle === null ? t('start.no-site-text') : here.length > 0 ? t('start.has-open') : t('start.none-open')}
        actions={
          pageTitle !== null && (
            <Button tone={here.length > 0 ? 'secondary' : 'primary'} onClick={onStart}>
              {t('start.new')}
            </Button>
          )
        }
      />
      <ResumeList title={t('start.here')} entries={here} primary onResume={onResume} />
      <ResumeList title={t('start.others')} entries={others} onResume={onResume} />
    </div>
  );
}

interface ResumeListProps {
  title: string;
  entries: readonly Resumable[];
  primary?: boolean;
  onResume: (id: string) => void;
}

function ResumeList({ title, entries, primary, onResume }: ResumeListProps) {
  const { t } = useWords();
  if (entries.length === 0) return null;
  return (
    <section>
      <h2 className="mb-1 text-dense font-semibold text-soft">{title}</h2>
      <ul className="overflow-hidden rounded-md border border-line bg-surface">
        {entries.map((entry) => (
          <li key={entry.id} className="flex items-center gap-2 border-b border-line px-3 py-2 last:border-b-0">
            <div className="min-w-0 flex-1">
              <p className="text-dense font-medium">
                <Original zh={entry.name} />
              </p>
              <p className="figures text-tiny text-soft">{entry.detail}</p>
            </div>
            <Button size="small" tone={primary ? 'primary' : 'secondary'} onClick={() => onResume(entry.id)}>
              {entry.sealed ? t('start.open-sealed') : t('start.resume')}
              <span className="sr-only">{entry.name}</span>
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
