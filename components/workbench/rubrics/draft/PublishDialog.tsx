import { Button } from '@/components/ui/Button';
import { Dialog } from '@/components/ui/Dialog';
import { useWords } from '@/components/ui/Words';
import type { Rubric } from '@/lib/scores/rubric';

export interface PublishDialogProps {
  rubric: Rubric;
  /** Content hash under which it will be frozen. */
  hash: string;
  onPublish: () => void;
  onClose: () => void;
}

/** Publishing freezes: says what and under which hash, before it is done. */
export function PublishDialog({ rubric, hash, onPublish, onClose }: PublishDialogProps) {
  const { t } = useWords();
  return (
    <Dialog
      open
      title={t('workbench.draft.publish-title', { name: rubric.name, version: rubric.version })}
      description={t('workbench.draft.publish-text')}
      closeLabel={t('ui.close')}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{t('ui.cancel')}</Button>
          <Button tone="primary" onClick={onPublish}>
            {t('workbench.draft.publish')}
          </Button>
        </>
      }
    >
      <p className="text-tiny text-soft">{t('workbench.rubrics.hash')}</p>
      <code className="font-mono text-tiny break-all">{hash}</code>
    </Dialog>
  );
}
