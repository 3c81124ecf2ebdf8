import { Badge } from '@/components/ui/Badge';
import { classNames } from '@/components/ui/class-names';
import { Cell, HeadCell, Row, Table, TableFrame } from '@/components/ui/DataTable';
import { Original } from '@/components/ui/Original';
import { useWords } from '@/components/ui/Words';
import type { InspectionRow } from '@/lib/stores/workbench/inspection-rows';
import { shortInstant } from '@/lib/text/instant';
import { nameIn } from '@/lib/text/language';
import { ScoreCell } from '../ScoreCell';
import { useRowKeys } from '../useRowKeys';
import { StateBadge } from './StateBadge';

export interface InspectionTableProps {
  rows: readonly InspectionRow[];
  /** Id of the inspection whose details stand beside. */
  selected?: string;
  onSelect: (id: string) => void;
}

/** Every inspection of this profile, one a row; details open beside, not over. */
export function InspectionTable({ rows, selected, onSelect }: InspectionTableProps) {
  const { t } = useWords();
  const keys = useRowKeys(rows.length, (index) => {
    const row = rows[index];
    if (row) onSelect(row.inspection.id);
  });
  return (
    <TableFrame label={t('workbench.inspections.title')} className="max-h-[max(10rem,calc(100dvh-11rem))]">
      <Table>
        <thead>
          <tr>
            <HeadCell className="left-0 z-20">{t('workbench.col.site')}</HeadCell>
            <HeadCell>{t('workbench.col.state')}</HeadCell>
            <HeadCell numeric>{t('workbench.col.score')}</HeadCell>
            <HeadCell numeric>{t('workbench.col.undecided')}</HeadCell>
            <HeadCell numeric>{t('workbench.col.pages')}</HeadCell>
            <HeadCell numeric>{t('workbench.col.evidence')}</HeadCell>
            <HeadCell>{t('workbench.col.as-of')}</HeadCell>
            <HeadCell>{t('workbench.col.rubric')}</HeadCell>
            <HeadCell>{t('workbench.col.inspector')}</HeadCell>
            <HeadCell>{t('workbench.col.updated')}</HeadCell>
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <InspectionLine
              key={row.inspection.id}
              row={row}
              selected={row.inspection.id === selected}
              rowProps={keys.rowProps(index)}
              onSelect={onSelect}
            />
          ))}
        </tbody>
      </Table>
    </TableFrame>
  );
}

interface LineProps {
  row: InspectionRow;
  selected: boolean;
  rowProps: ReturnType<ReturnType<typeof useRowKeys>['rowProps']>;
  onSelect: (id: string) => void;
}

function InspectionLine({ row, selected, rowProps, onSelect }: LineProps) {
  const { t, language } = useWords();
  const rubricName = row.rubric ? nameIn(row.rubric, language) : row.campaign.rubric.id;
  const { inspection, campaign, site, sheet } = row;
  return (
    <Row {...rowProps} selected={selected} onClick={() => onSelect(inspection.id)} className="cursor-pointer outline-offset-[-2px]">
      <Cell className={classNames('sticky left-0 z-10 max-w-64 min-w-36', selected ? 'bg-accent-soft' : 'bg-surface')}>
        <button type="button" tabIndex={-1} className="text-left font-medium text-accent" onClick={() => onSelect(inspection.id)}>
          <Original zh={site.name} />
        </button>
        {campaign.purpose !== 'official' && <Badge className="ml-1">{t(`purpose.${campaign.purpose}`)}</Badge>}
      </Cell>
      <Cell>
        <StateBadge state={inspection.state} />
      </Cell>
      <Cell numeric>
        <ScoreCell sheet={sheet} />
      </Cell>
      <Cell numeric>{sheet ? sheet.undecided : '–'}</Cell>
      <Cell numeric>{row.pages}</Cell>
      <Cell numeric>
        {row.evidence}
        {row.withoutEvidence > 0 && (
          <Badge look="warn" className="ml-1" title={t('workbench.inspections.without-evidence', { n: row.withoutEvidence })}>
            {t('workbench.inspections.missing', { n: row.withoutEvidence })}
          </Badge>
        )}
      </Cell>
      <Cell className="figures whitespace-nowrap">{shortInstant(campaign.asOf, campaign.timeZone)}</Cell>
      <Cell className="max-w-48 truncate" title={rubricName}>
        {rubricName}
      </Cell>
      <Cell className="whitespace-nowrap">{inspection.inspector}</Cell>
      <Cell className="figures whitespace-nowrap">{shortInstant(inspection.updatedAt, campaign.timeZone)}</Cell>
    </Row>
  );
}
