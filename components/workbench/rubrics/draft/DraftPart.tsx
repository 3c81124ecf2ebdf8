import { Plus } from 'lucide-react';
import { Button } from '@/components/ui/Button';
import { HeadCell, Table, TableFrame } from '@/components/ui/DataTable';
import { useWords } from '@/components/ui/Words';
import { changePart } from '@/lib/scores/edit-rubric';
import type { Part } from '@/lib/scores/rubric';
import { nameIn } from '@/lib/text/language';
import { matchingClauses } from '../matching-clauses';
import { CellInput } from './CellInput';
import type { RowProps } from './ClauseEditRow';
import { rowId } from './editing';
import { IndicatorEditRows } from './IndicatorEditRows';

export interface DraftPartProps extends RowProps {
  part: Part;
  search: string;
}

/** A part of the draft: its points, and a dense table of its indicators and clauses. */
export function DraftPart({ part, search, ...rows }: DraftPartProps) {
  const { t, language } = useWords();
  const name = nameIn(part, language);
  const shown = part.indicators
    .map((indicator) => ({ indicator, clauses: matchingClauses(indicator, search) }))
    .filter(({ clauses }) => clauses.length > 0);
  if (shown.length === 0) return null;
  return (
    <section aria-label={name}>
      <div id={rowId('part', part.kind)} tabIndex={-1} className="flex flex-wrap items-center gap-2 pb-2">
        <h2 className="text-title font-semibold">{name}</h2>
        {part.points !== null && (
          <span className="inline-flex items-center gap-1 text-dense text-soft">
            <CellInput
              label={t('workbench.draft.part-points', { part: name })}
              value={part.points}
              numeric
              invalid={rows.faulty.has(`part ${part.kind} points`)}
              onChange={(points) =>
                rows.onEdit(`part ${part.kind} points`, (each) => changePart(each, part.kind, { points: points.trim() }))
              }
            />
            {t('workbench.draft.points-unit')}
          </span>
        )}
        <Button size="small" icon={Plus} className="ml-auto" onClick={() => rows.onAddIndicator(part)}>
          {t('workbench.draft.add-indicator')}
        </Button>
      </div>
      <TableFrame label={t('workbench.draft.table', { part: name })}>
        <Table className="min-w-2xl">
          <thead>
            <tr>
              <HeadCell>{t('workbench.draft.col.enabled')}</HeadCell>
              <HeadCell>{t('workbench.draft.col.id')}</HeadCell>
              <HeadCell>{t('workbench.draft.col.text')}</HeadCell>
              <HeadCell>{t('workbench.draft.col.rule')}</HeadCell>
              <HeadCell numeric>{t('workbench.draft.col.points')}</HeadCell>
              <HeadCell>{t('workbench.draft.col.acts')}</HeadCell>
            </tr>
          </thead>
          <tbody>
            {shown.map(({ indicator, clauses }) => (
              <IndicatorEditRows key={indicator.id} part={part.kind} indicator={indicator} clauses={clauses} {...rows} />
            ))}
          </tbody>
        </Table>
      </TableFrame>
    </section>
  );
}
