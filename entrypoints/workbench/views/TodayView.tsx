import { useWords } from '@/components/ui/Words';
import { Today } from '@/components/workbench/today/Today';
import type { Settings } from '@/lib/db/settings';
import { loadInspectionRows } from '@/lib/stores/workbench/inspection-rows';
import type { Services } from '../services';
import { useStored } from '../use-stored';
import { Waiting } from '../Waiting';
import { OutboxSection } from './OutboxSection';

/** What lies on the desk. */
export function TodayView({ settings, services }: { settings: Settings; services: Services }) {
  const { t } = useWords();
  const rows = useStored(() => loadInspectionRows(services.repositories), [services]);
  return (
    <Waiting for={rows} title={t('workbench.today.title')}>
      {(value) => (
        <Today rows={value} nameless={settings.inspector === ''}>
          <OutboxSection settings={settings} services={services} />
        </Today>
      )}
    </Waiting>
  );
}
