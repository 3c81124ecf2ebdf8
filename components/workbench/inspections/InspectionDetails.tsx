import { ExternalLink, FilePlus2, PackageOpen, Trash2, X } from 'lucide-react';
import { Button } from '@/components/ui/Button';
import { Callout } from '@/components/ui/Callout';
import { IconButton } from '@/components/ui/IconButton';
import { Original } from '@/components/ui/Original';
import { useWords } from '@/components/ui/Words';
import type { InspectionRow } from '@/lib/stores/workbench/inspection-rows';
import { shortInstant } from '@/lib/text/instant';
import { listed, nameIn } from '@/lib/text/language';
import { LinkButton } from '../LinkButton';
import { Facts } from '../PageHead';
import { ScoreCell, VerdictMark } from '../ScoreCell';
import { StateBadge } from './StateBadge';

export interface InspectionDetailsProps {
  row: InspectionRow;
  /** Address of the export view. */
  exportHref: string;
  onClose: () => void;
  onDelete: () => void;
  /** Opens a sealed inspection for a correction. */
  onRevise: () => void;
}

/** One inspection at a glance, beside the table, with what can be done about it. */
export function InspectionDetails({ row, exportHref, onClose, onDelete, onRevise }: InspectionDetailsProps) {
  const { t, language } = useWords();
  const { inspection, campaign, site, sheet } = row;
  const sealed = inspection.state === 'sealed';
  return (
    <aside aria-label={site.name} className="flex flex-col gap-3 rounded-md border border-line bg-surface p-4">
      <div className="flex items-start gap-2">
        <h2 className="min-w-0 flex-1 text-title font-semibold">
          <Original zh={site.name} />
        </h2>
        <StateBadge state={inspection.state} />
        <IconButton label={t('ui.close')} icon={X} onClick={onClose} />
      </div>
      <p className="flex flex-wrap items-baseline gap-3 text-page">
        <ScoreCell sheet={sheet} />
        <span className="text-dense">
          <VerdictMark sheet={sheet} />
        </span>
      </p>
      {!row.rubric && (
        <Callout
          tone="warn"
          title={t('workbench.inspections.no-rubric')}
          text={t('workbench.inspections.no-rubric-text', campaign.rubric)}
        />
      )}
      <Facts
        rows={[
          [t('workbench.col.as-of'), shortInstant(campaign.asOf, campaign.timeZone)],
          [t('workbench.col.rubric'), row.rubric ? nameIn(row.rubric, language) : campaign.rubric.id],
          [t('workbench.col.kind'), t(`site.kind.${site.kind}`)],
          [t('workbench.col.code'), site.code || '–'],
          [t('workbench.col.hosts'), listed(site.hosts, language)],
          [t('workbench.col.inspector'), inspection.inspector],
          [t('workbench.col.undecided'), sheet ? sheet.undecided : '–'],
          [t('workbench.col.pages'), row.pages],
          [t('workbench.col.evidence'), row.evidence],
          [t('workbench.col.unproven'), row.withoutEvidence],
          [t('workbench.col.revision'), inspection.revision],
          [t('workbench.col.created'), shortInstant(inspection.createdAt, campaign.timeZone)],
          [t('workbench.col.updated'), shortInstant(inspection.updatedAt, campaign.timeZone)],
          ...(row.sealedAs !== null && sealed ? [[t('workbench.col.pack'), row.sealedAs] as const] : []),
        ]}
      />
      <div className="flex flex-wrap gap-2">
        <LinkButton href={exportHref} icon={PackageOpen} tone="primary">
          {t('workbench.inspections.export')}
        </LinkButton>
        <LinkButton href={site.homeUrl} icon={ExternalLink} outside>
          {t('workbench.inspections.open-site')}
        </LinkButton>
        {sealed && row.sealedAs !== null && (
          <Button icon={FilePlus2} onClick={onRevise}>
            {t('workbench.inspections.revise')}
          </Button>
        )}
        <Button icon={Trash2} tone="danger" onClick={onDelete}>
          {t('workbench.inspections.delete')}
        </Button>
      </div>
      <p className="text-tiny text-faint">{t(sealed ? 'workbench.inspections.sealed-hint' : 'workbench.inspections.resume-hint')}</p>
    </aside>
  );
}
