import type { ReactNode } from 'react';
import { Badge } from '@/components/ui/Badge';
import { Original } from '@/components/ui/Original';
import { useWords } from '@/components/ui/Words';
import type { Campaign, Inspection, Site } from '@/lib/inspection/campaign';
import { shortInstant } from '@/lib/text/instant';

export interface PanelHeaderProps {
  site: Site;
  campaign: Campaign;
  inspection: Inspection;
  rubricName: string;
  menu: ReactNode;
}

/** Which site, which campaign, which frozen clock. */
export function PanelHeader({ site, campaign, inspection, rubricName, menu }: PanelHeaderProps) {
  const { t } = useWords();
  const facets = [t(`site.kind.${site.kind}`), site.code].filter(Boolean).join(' · ');
  return (
    <header className="flex items-start gap-1 bg-surface pt-2 pr-1 pl-3">
      <div className="min-w-0 flex-1">
        <h1 className="line-clamp-2 text-body font-semibold" title={site.name}>
          <Original zh={site.name} />
        </h1>
        <p className="flex flex-wrap items-center gap-x-2 text-tiny text-soft">
          <span>{facets}</span>
          {campaign.purpose !== 'official' && <Badge look="warn">{t(`purpose.${campaign.purpose}`)}</Badge>}
          {inspection.state === 'sealed' && <Badge look="solid">{t('panel.sealed')}</Badge>}
          {inspection.revision > 1 && <Badge>{t('panel.revision', { n: inspection.revision })}</Badge>}
        </p>
        <p className="figures flex flex-wrap gap-x-2 text-tiny text-soft">
          <span title={rubricName}>{campaign.name === site.name ? rubricName : campaign.name}</span>
          <span className="whitespace-nowrap">{t('panel.as-of', { instant: shortInstant(campaign.asOf, campaign.timeZone) })}</span>
        </p>
      </div>
      {menu}
    </header>
  );
}
