import { Button } from '@/components/ui/Button';
import { ErrorState } from '@/components/ui/ErrorState';
import { useWords } from '@/components/ui/Words';

/** The panel failed: what is safe, and how to go on. */
export function Crashed({ message }: { message: string }) {
  const { t } = useWords();
  return (
    <main>
      <ErrorState
        title={t('panel.crashed')}
        safe={t('panel.crashed-safe')}
        detail={message}
        actions={
          <Button tone="primary" onClick={() => location.reload()}>
            {t('panel.reload')}
          </Button>
        }
      />
    </main>
  );
}
