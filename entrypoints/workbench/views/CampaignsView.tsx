import { Layers } from 'lucide-react';
import { EmptyState } from '@/components/ui/EmptyState';
import { useWords } from '@/components/ui/Words';
import { CampaignTable } from '@/components/workbench/campaigns/CampaignTable';
import { PageHead } from '@/components/workbench/PageHead';
import { campaignRows } from '@/lib/stores/workbench/campaign-rows';
import { loadInspectionRows } from '@/lib/stores/workbench/inspection-rows';
import type { Services } from '../services';
import { useStored } from '../use-stored';
import { Waiting } from '../Waiting';

/** The campaigns that inspections of this profile belong to. */
export function CampaignsView({ services }: { services: Services }) {
  const { t } = useWords();
  const rows = useStored(async () => campaignRows(await loadInspectionRows(services.repositories)), [services]);
  return (
    <>
      <PageHead title={t('workbench.campaigns.title')} text={t('workbench.campaigns.text')} />
      <Waiting for={rows}>
        {(value) =>
          value.length === 0 ? (
            <EmptyState icon={Layers} title={t('workbench.campaigns.empty')} text={t('workbench.campaigns.empty-text')} />
          ) : (
            <CampaignTable
              rows={value}
              onOpen={(href) => {
                location.hash = href;
              }}
            />
          )
        }
      </Waiting>
    </>
  );
}
