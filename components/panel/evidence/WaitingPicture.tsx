import { Camera } from 'lucide-react';
import { Button } from '@/components/ui/Button';
import { Callout } from '@/components/ui/Callout';
import { useWords } from '@/components/ui/Words';

export interface WaitingPictureProps {
  /** What the finding is about; null = the visible area, or the whole page. */
  label: string | null;
  whole: boolean;
  onAllow: () => void;
  onForgo: () => void;
}

/** A picture that the browser refused until its icon is pressed: kept in mind, and taken by the click. */
export function WaitingPicture({ label, whole, onAllow, onForgo }: WaitingPictureProps) {
  const { t } = useWords();
  const own = t(whole ? 'evidence.waiting-whole' : 'evidence.waiting-visible');
  return (
    // Lifted above the messages, which would lie over its buttons.
    <div
      role="status"
      className="border-t border-line bg-surface p-2 pb-[calc(0.5rem+max(0px,var(--toast-room,0px)-3.75rem))] short:p-1 short:pb-[calc(0.25rem+max(0px,var(--toast-room,0px)-3.75rem))]"
    >
      <Callout
        icon={Camera}
        tone="warn"
        title={label === null ? own : t('evidence.waiting', { label })}
        tight
        text={t('evidence.waiting-text')}
        actions={
          <>
            <Button size="small" onClick={onAllow}>
              {t('permission.allow-pictures')}
            </Button>
            <Button size="small" tone="quiet" onClick={onForgo}>
              {t('evidence.waiting-forgo')}
            </Button>
          </>
        }
      />
    </div>
  );
}
