import { Cell, HeadCell, Row, Table, TableFrame } from '@/components/ui/DataTable';
import { useWords } from '@/components/ui/Words';
import type { Problem } from '@/lib/errors/xuncha-error';
import { inLanguage } from '@/lib/text/language';

/** Faults of foreign data: where each is and what is wrong, as the parser found them. */
export function ProblemTable({ label, problems }: { label: string; problems: readonly Problem[] }) {
  const { t, language } = useWords();
  return (
    <TableFrame label={label} className="max-h-96">
      <Table>
        <thead>
          <tr>
            <HeadCell>{t('workbench.problem.where')}</HeadCell>
            <HeadCell>{t('workbench.problem.what')}</HeadCell>
            <HeadCell>{t('workbench.problem.code')}</HeadCell>
          </tr>
        </thead>
        <tbody>
          {problems.map((problem) => (
            <Row key={`${problem.code} ${problem.at} ${problem.zh}`}>
              <Cell className="font-mono text-tiny">{problem.at}</Cell>
              <Cell className="min-w-48">{inLanguage(problem, language)}</Cell>
              <Cell className="font-mono text-tiny text-faint">{problem.code}</Cell>
            </Row>
          ))}
        </tbody>
      </Table>
    </TableFrame>
  );
}
