import { FileCode } from 'lucide-react';
import { Button } from '@/components/ui/Button';
import { useWords } from '@/components/ui/Words';

export interface SnapshotBarProps {
  /** This browser can write a page down as one file. */
  offered: boolean;
  busy: boolean;
  onTake: () => void;
}

/** Writes the page in front down as one file, after saying why the browser will ask; or says that this browser cannot. */
export function SnapshotBar({ offered, busy, onTake }: SnapshotBarProps) {
  const { t } = useWords();
  if (!offered) return <p className="border-b border-line px-3 py-2 text-tiny text-faint">{t('evidence.snapshot-absent')}</p>;
  return (
    <div className="flex flex-col items-start gap-1 border-b border-line bg-surface px-3 py-2">
      <Button size="small" icon={FileCode} disabled={busy} onClick={onTake}>
        {t('evidence.snapshot-take')}
      </Button>
      <p className="text-tiny text-soft">{t('evidence.snapshot-why')}</p>
    </div>
  );
}
