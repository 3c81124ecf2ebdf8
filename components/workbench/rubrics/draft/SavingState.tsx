import { Button } from '@/components/ui/Button';
import { useWords } from '@/components/ui/Words';
import type { RubricEditing } from '@/lib/stores/workbench/rubric-editing';
import { inLanguage } from '@/lib/text/language';

export interface SavingStateProps {
  editing: Pick<RubricEditing, 'saving' | 'fault'>;
  onRetry: () => void;
}

/** Whether what stands on the screen is stored; a failure stays until it is mended. */
export function SavingState({ editing, onRetry }: SavingStateProps) {
  const { t, language } = useWords();
  if (editing.saving === 'failed' && editing.fault) {
    return (
      <div role="alert" className="flex flex-wrap items-center gap-2 text-dense text-danger">
        {inLanguage(editing.fault.sentence, language)}
        <Button size="small" onClick={onRetry}>
          {t('ui.retry')}
        </Button>
      </div>
    );
  }
  return <p className="text-tiny text-soft">{t(editing.saving === 'saving' ? 'workbench.draft.saving' : 'workbench.draft.saved')}</p>;
}
