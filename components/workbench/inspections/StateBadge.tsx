import { Badge } from '@/components/ui/Badge';
import { useWords } from '@/components/ui/Words';
import type { Inspection } from '@/lib/inspection/campaign';

/** Whether an inspection is still worked on or sealed. */
export function StateBadge({ state }: { state: Inspection['state'] }) {
  const { t } = useWords();
  return state === 'sealed' ? <Badge look="solid">{t('workbench.state.sealed')}</Badge> : <Badge>{t('workbench.state.open')}</Badge>;
}
