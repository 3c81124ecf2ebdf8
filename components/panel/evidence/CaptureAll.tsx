import { Images } from 'lucide-react';
import { Button } from '@/components/ui/Button';
import { ProgressLine } from '@/components/ui/ProgressLine';
import { useWords } from '@/components/ui/Words';

export interface CaptureAllProps {
  /** Findings in front without a picture. */
  missing: number;
  /** How far it is; null = it is not running. */
  progress: { done: number; total: number } | null;
  busy: boolean;
  onStart: () => void;
  onStop: () => void;
}

/** Takes the pictures of all findings on this page, with its progress and a stop. */
export function CaptureAll({ missing, progress, busy, onStart, onStop }: CaptureAllProps) {
  const { t } = useWords();
  if (!progress && missing < 2) return null;
  return (
    <div className="border-b border-line bg-surface px-3 py-1">
      {progress ? (
        <ProgressLine
          label={t('evidence.capturing-all')}
          value={progress.done / progress.total}
          remaining={`${progress.done}/${progress.total}`}
          cancelLabel={t('footer.stop')}
          onCancel={onStop}
        />
      ) : (
        <Button size="small" tone="quiet" icon={Images} disabled={busy} onClick={onStart}>
          {t('evidence.capture-all', { n: missing })}
        </Button>
      )}
    </div>
  );
}
