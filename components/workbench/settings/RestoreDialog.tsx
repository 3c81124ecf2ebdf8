import { Button } from '@/components/ui/Button';
import { Dialog } from '@/components/ui/Dialog';
import { useWords } from '@/components/ui/Words';

export interface RestoreDialogProps {
  /** Name of the backup about to be restored; `null` = nothing is asked. */
  file: string | null;
  /** Inspections here now, which go. */
  inspections: number;
  onConfirm: () => void;
  onClose: () => void;
}

/** Restoring replaces everything: says what goes before it goes. */
export function RestoreDialog({ file, inspections, onConfirm, onClose }: RestoreDialogProps) {
  const { t } = useWords();
  return (
    <Dialog
      open={file !== null}
      title={t('workbench.backup.restore-title')}
      closeLabel={t('ui.close')}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{t('ui.cancel')}</Button>
          <Button tone="danger" onClick={onConfirm}>
            {t('workbench.backup.restore-confirm')}
          </Button>
        </>
      }
    >
      <div className="flex flex-col gap-2 text-dense">
        <p className="font-mono text-tiny break-all">{file}</p>
        <p>{t('workbench.backup.restore-what', { n: inspections })}</p>
        <p className="font-semibold text-danger">{t('workbench.backup.restore-final')}</p>
      </div>
    </Dialog>
  );
}
