import { useWords } from '@/components/ui/Words';
import { Section } from '@/components/workbench/PageHead';
import { StorageUsage } from '@/components/workbench/settings/StorageUsage';
import { storageEstimate } from '@/lib/platform/storage-estimate';
import type { Services } from '../services';
import { useStored } from '../use-stored';
import { Waiting } from '../Waiting';

/** What is kept here and how much room it takes; counted again whenever something is stored or deleted. */
export function StorageSection({ services }: { services: Services }) {
  const { t } = useWords();
  const { db } = services.repositories;
  const usage = useStored(async () => {
    const [inspections, pages, pictures] = await Promise.all([db.inspections.count(), db.visits.count(), db.evidence.count()]);
    return { counts: { inspections, pages, pictures }, ...(await storageEstimate()) };
  }, [services]);
  return (
    <Section title={t('workbench.settings.storage')} text={t('workbench.settings.storage-text')}>
      <Waiting for={usage}>{(value) => <StorageUsage {...value} />}</Waiting>
    </Section>
  );
}
