import { KeyRound } from 'lucide-react';
import { Button } from '@/components/ui/Button';
import { Callout } from '@/components/ui/Callout';
import { useWords } from '@/components/ui/Words';

export interface KeyChangedProps {
  /** Fingerprint of the key that sealed what is stored here, in groups. */
  earlier: string;
  onGoOn: () => void;
}

/** What is stored here was sealed by a key of another profile: says so, and what has to be done before the office knows the new one. */
export function KeyChanged({ earlier, onGoOn }: KeyChangedProps) {
  const { t } = useWords();
  return (
    <Callout
      tone="warn"
      icon={KeyRound}
      title={t('handover.key-changed.title')}
      text={t('handover.key-changed.text', { earlier })}
      actions={<Button onClick={onGoOn}>{t('handover.key-changed.go-on')}</Button>}
    />
  );
}
