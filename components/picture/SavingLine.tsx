import { Check, TriangleAlert } from 'lucide-react';
import { Button } from '@/components/ui/Button';
import { Callout } from '@/components/ui/Callout';
import { useWords } from '@/components/ui/Words';
import type { Saving } from '@/lib/stores/picture/create-picture-editor';
import { inLanguage } from '@/lib/text/language';

export interface SavingLineProps {
  saving: Saving;
  resumed: boolean;
  onRetry: () => void;
  onShow: (id: string) => void;
  onClose: () => void;
}

/** What became of the copy: stored beside the original, or not, and then why and what is safe. */
export function SavingLine({ saving, resumed, onRetry, onShow, onClose }: SavingLineProps) {
  const { t, language } = useWords();
  if (saving.phase === 'saved') {
    return (
      <div role="status">
        <Callout
          icon={Check}
          title={t('picture.saved')}
          text={t('picture.saved-text')}
          actions={
            <>
              <Button onClick={() => onShow(saving.id)}>{t('picture.show-copy')}</Button>
              <Button onClick={onClose}>{t('picture.close')}</Button>
            </>
          }
        />
      </div>
    );
  }
  if (saving.phase === 'failed') {
    return (
      <div role="alert">
        <Callout
          icon={TriangleAlert}
          tone="warn"
          title={t('picture.not-saved')}
          text={inLanguage(saving.fault.sentence, language)}
          actions={<Button onClick={onRetry}>{t('picture.retry')}</Button>}
        />
      </div>
    );
  }
  return resumed ? <p className="text-dense text-soft">{t('picture.resumed')}</p> : null;
}
