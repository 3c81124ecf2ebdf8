import { useState } from 'react';
import { Button } from '@/components/ui/Button';
import { Dialog } from '@/components/ui/Dialog';
import { TextField } from '@/components/ui/TextField';
import { useWords } from '@/components/ui/Words';
import type { Rubric } from '@/lib/scores/rubric';
import { nameFault } from '@/lib/stores/workbench/rubric-drafts';

export interface CopyDialogProps {
  rubric: Rubric;
  /** Rubrics and drafts whose ids are taken. */
  taken: readonly Rubric[];
  onCopy: (identity: { id: string; name: string }) => void;
  onClose: () => void;
}

/** Under which id and name an office makes a rubric its own. */
export function CopyDialog({ rubric, taken, onCopy, onClose }: CopyDialogProps) {
  const { t } = useWords();
  const [id, setId] = useState(`${rubric.id}-own`);
  const [name, setName] = useState('');
  const [asked, setAsked] = useState(false);
  const fault = nameFault(id.trim(), name, taken);
  const errorOf = (...faults: (typeof fault)[]) =>
    asked && fault && faults.includes(fault) ? t(`workbench.draft.fault.${fault}`) : undefined;
  const submit = () => {
    setAsked(true);
    if (!fault) onCopy({ id: id.trim(), name });
  };
  return (
    <Dialog
      open
      title={t('workbench.draft.copy-title')}
      description={t('workbench.draft.copy-text', { name: rubric.name, version: rubric.version })}
      closeLabel={t('ui.close')}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{t('ui.cancel')}</Button>
          <Button tone="primary" type="submit" form="copy-rubric">
            {t('workbench.draft.copy-go')}
          </Button>
        </>
      }
    >
      <form
        id="copy-rubric"
        noValidate
        className="flex flex-col gap-3"
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <TextField label={t('workbench.draft.name')} value={name} onChange={setName} error={errorOf('name')} autoComplete="off" required />
        <TextField
          label={t('workbench.draft.id')}
          hint={t('workbench.draft.id-why')}
          value={id}
          onChange={setId}
          error={errorOf('id-form', 'id-taken')}
          autoComplete="off"
          required
        />
      </form>
    </Dialog>
  );
}
