import { Badge } from '@/components/ui/Badge';
import { Cell, HeadCell, Row, Table, TableFrame } from '@/components/ui/DataTable';
import { Original } from '@/components/ui/Original';
import { useWords } from '@/components/ui/Words';
import { clausesOf } from '@/lib/scores/clauses';
import type { Rubric } from '@/lib/scores/rubric';
import { hashOf } from '@/lib/stores/workbench/route';
import { useRowKeys } from '../useRowKeys';

export interface RubricListProps {
  rubrics: readonly Rubric[];
  onOpen: (rubric: Rubric) => void;
}

/** The indicator systems of this profile, built in and imported. */
export function RubricList({ rubrics, onOpen }: RubricListProps) {
  const { t } = useWords();
  const keys = useRowKeys(rubrics.length, (index) => {
    const rubric = rubrics[index];
    if (rubric) onOpen(rubric);
  });
  return (
    <TableFrame label={t('workbench.rubrics.title')} className="max-h-[calc(100dvh-9rem)]">
      <Table>
        <thead>
          <tr>
            <HeadCell className="left-0 z-20">{t('workbench.col.name')}</HeadCell>
            <HeadCell>{t('workbench.col.document')}</HeadCell>
            <HeadCell>{t('workbench.col.version')}</HeadCell>
            <HeadCell numeric>{t('workbench.col.clauses')}</HeadCell>
            <HeadCell>{t('workbench.col.wording')}</HeadCell>
          </tr>
        </thead>
        <tbody>
          {rubrics.map((rubric, index) => (
            <Row key={`${rubric.id} ${rubric.version}`} {...keys.rowProps(index)} className="outline-offset-[-2px]">
              <Cell className="sticky left-0 z-10 min-w-40 bg-surface">
                <a
                  href={hashOf({ view: 'rubrics', id: rubric.id, version: rubric.version })}
                  tabIndex={-1}
                  className="font-medium text-accent"
                >
                  <Original zh={rubric.name} en={rubric.en} />
                </a>
                {rubric.label && (
                  <Badge className="ml-1">
                    <Original zh={rubric.label} />
                  </Badge>
                )}
              </Cell>
              <Cell className="whitespace-nowrap">
                <Original zh={rubric.documentNo} />
              </Cell>
              <Cell className="figures">{rubric.version}</Cell>
              <Cell numeric>{clausesOf(rubric).size}</Cell>
              <Cell className="whitespace-nowrap">
                {rubric.verified ? t('workbench.rubrics.verified') : <Badge look="warn">{t('workbench.rubrics.unverified')}</Badge>}
              </Cell>
            </Row>
          ))}
        </tbody>
      </Table>
    </TableFrame>
  );
}
