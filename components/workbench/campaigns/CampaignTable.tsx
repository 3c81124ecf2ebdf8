import { Badge } from '@/components/ui/Badge';
import { Cell, HeadCell, Row, Table, TableFrame } from '@/components/ui/DataTable';
import { useWords } from '@/components/ui/Words';
import type { CampaignRow } from '@/lib/stores/workbench/campaign-rows';
import { shortInstant } from '@/lib/text/instant';
import { nameIn } from '@/lib/text/language';
import { useRowKeys } from '../useRowKeys';

/** Campaigns as they were frozen when their inspections began: rubric, clock and sites. */
export function CampaignTable({ rows, onOpen }: { rows: readonly CampaignRow[]; onOpen: (href: string) => void }) {
  const { t, language } = useWords();
  const keys = useRowKeys(rows.length, (index) => {
    const row = rows[index];
    if (row) onOpen(row.href);
  });
  return (
    <TableFrame label={t('workbench.campaigns.title')} className="max-h-[calc(100dvh-9rem)]">
      <Table>
        <thead>
          <tr>
            <HeadCell className="left-0 z-20">{t('workbench.col.campaign')}</HeadCell>
            <HeadCell>{t('workbench.col.as-of')}</HeadCell>
            <HeadCell>{t('workbench.col.rubric')}</HeadCell>
            <HeadCell>{t('workbench.col.version')}</HeadCell>
            <HeadCell>{t('workbench.col.purpose')}</HeadCell>
            <HeadCell numeric>{t('workbench.col.sites')}</HeadCell>
            <HeadCell numeric>{t('workbench.state.open')}</HeadCell>
            <HeadCell numeric>{t('workbench.state.sealed')}</HeadCell>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ campaign, rubric, open, sealed, href }, index) => (
            <Row key={campaign.id} {...keys.rowProps(index)} className="outline-offset-[-2px]">
              <Cell className="sticky left-0 z-10 min-w-36 bg-surface">
                <a href={href} tabIndex={-1} className="font-medium text-accent">
                  {campaign.name}
                </a>
              </Cell>
              <Cell className="figures whitespace-nowrap">{shortInstant(campaign.asOf, campaign.timeZone)}</Cell>
              <Cell>{rubric ? nameIn(rubric, language) : campaign.rubric.id}</Cell>
              <Cell className="figures">{campaign.rubric.version}</Cell>
              <Cell>
                <Badge>{t(`purpose.${campaign.purpose}`)}</Badge>
              </Cell>
              <Cell numeric>{campaign.sites.length}</Cell>
              <Cell numeric>{open}</Cell>
              <Cell numeric>{sealed}</Cell>
            </Row>
          ))}
        </tbody>
      </Table>
    </TableFrame>
  );
}
