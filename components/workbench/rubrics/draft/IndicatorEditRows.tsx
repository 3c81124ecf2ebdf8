import { Plus } from 'lucide-react';
import { Button } from '@/components/ui/Button';
import { Cell, Row } from '@/components/ui/DataTable';
import { useWords } from '@/components/ui/Words';
import { changeIndicator } from '@/lib/scores/edit-rubric';
import type { Clause, Indicator, PartKind } from '@/lib/scores/rubric';
import { nameIn } from '@/lib/text/language';
import { CellInput } from './CellInput';
import { ClauseEditRow, type RowProps } from './ClauseEditRow';
import { rowId } from './editing';

export interface IndicatorEditRowsProps extends RowProps {
  part: PartKind;
  indicator: Indicator;
  clauses: readonly Clause[];
}

/** An indicator's own row, then its clauses. */
export function IndicatorEditRows({ part, indicator, clauses, ...rows }: IndicatorEditRowsProps) {
  const { t, language } = useWords();
  const { id } = indicator;
  const faulty = (column: string) => rows.faulty.has(`indicator ${id} ${column}`);
  const shownName = nameIn(indicator, language);
  const own = indicator.clauses.every((clause) => !rows.before.has(clause.id));
  const nameMember = language === 'en' && indicator.en !== undefined ? 'en' : 'name';
  return (
    <>
      <Row id={rowId('indicator', id)} tabIndex={-1} className="bg-sunken">
        <Cell />
        <Cell className="font-mono text-tiny">{id}</Cell>
        <Cell>
          <CellInput
            label={t('workbench.draft.indicator-name', { id })}
            value={shownName}
            invalid={faulty('name')}
            onChange={(text) => rows.onEdit(`indicator ${id} name`, (rubric) => changeIndicator(rubric, id, { [nameMember]: text }))}
          />
        </Cell>
        <Cell className="text-tiny text-soft">
          {own ? (
            <CellInput
              label={t('workbench.draft.indicator-group', { id })}
              value={indicator.group}
              invalid={faulty('group')}
              onChange={(group) => rows.onEdit(`indicator ${id} group`, (rubric) => changeIndicator(rubric, id, { group }))}
            />
          ) : language === 'en' ? (
            (indicator.groupEn ?? indicator.group)
          ) : (
            indicator.group
          )}
        </Cell>
        <Cell numeric>
          {indicator.points !== null && (
            <CellInput
              label={t('workbench.draft.indicator-points', { name: shownName })}
              value={indicator.points}
              numeric
              invalid={faulty('points')}
              onChange={(points) =>
                rows.onEdit(`indicator ${id} points`, (rubric) => changeIndicator(rubric, id, { points: points.trim() }))
              }
            />
          )}
        </Cell>
        <Cell>
          <Button
            size="small"
            icon={Plus}
            className="whitespace-nowrap"
            onClick={() => rows.onAdd(part, id)}
            aria-label={t('workbench.draft.add-to', { name: shownName })}
          >
            {t('workbench.draft.add')}
          </Button>
        </Cell>
      </Row>
      {clauses.map((clause) => (
        <ClauseEditRow key={clause.id} part={part} clause={clause} {...rows} />
      ))}
    </>
  );
}
