import { useWords } from '@/components/ui/Words';
import { Section } from '@/components/workbench/PageHead';
import { PurgeList } from '@/components/workbench/settings/PurgeList';
import { told } from '@/lib/stores/workbench/inspection-acts';
import { loadPurgeable, purge } from '@/lib/stores/workbench/purge';
import type { Services } from '../services';
import { useStored } from '../use-stored';
import { Waiting } from '../Waiting';

/** Clears sealed inspections that have been handed over. */
export function PurgeSection({ services }: { services: Services }) {
  const { t, language } = useWords();
  const { repositories, notices } = services;
  const items = useStored(() => loadPurgeable(repositories), [services]);
  const run = (ids: string[]) =>
    void told({ notices, language }, async () => {
      const n = await purge(repositories, ids);
      notices.tell({ tone: 'done', text: t('handover.purge.done', { n }) });
    });
  return (
    <Section title={t('handover.purge.title')} text={t('handover.purge.text')}>
      <Waiting for={items}>{(value) => <PurgeList items={value} onPurge={run} />}</Waiting>
    </Section>
  );
}
