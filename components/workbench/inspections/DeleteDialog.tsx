import { Button } from '@/components/ui/Button';
import { Dialog } from '@/components/ui/Dialog';
import { useWords } from '@/components/ui/Words';
import type { InspectionRow } from '@/lib/stores/workbench/inspection-rows';

export interface DeleteDialogProps {
  /** The inspection about to go; `null` = nothing is asked. */
  row: InspectionRow | null;
  onConfirm: () => void;
  onClose: () => void;
}

/** Names what is lost before it goes. */
export function DeleteDialog({ row, onConfirm, onClose }: DeleteDialogProps) {
  const { t } = useWords();
  return (
    <Dialog
      open={row !== null}
      title={t('workbench.delete.title')}
      closeLabel={t('ui.close')}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{t('ui.cancel')}</Button>
          <Button tone="danger" onClick={onConfirm}>
            {t('workbench.delete.confirm')}
          </Button>
        </>
      }
    >
      {row && (
        <div className="flex flex-col gap-2 text-dense">
          <p>{t('workbench.delete.what', { name: row.site.name, pages: row.pages, evidence: row.evidence })}</p>
          {row.inspection.state === 'open' && <p className="font-semibold text-danger">{t('workbench.delete.not-sealed')}</p>}
          <p className="text-soft">{t('workbench.delete.undo-hint')}</p>
        </div>
      )}
    </Dialog>
  );
}
