import { CircleCheck } from 'lucide-react';
import { Button } from '@/components/ui/Button';
import { Cell, HeadCell, Row, Table, TableFrame } from '@/components/ui/DataTable';
import { useWords } from '@/components/ui/Words';
import type { Problem } from '@/lib/errors/xuncha-error';
import { type ProblemPlace, problemPlace, problemSentence } from '@/lib/scores/problem-place';
import type { Rubric } from '@/lib/scores/rubric';
import { inLanguage } from '@/lib/text/language';
import type { Translate } from '@/lib/text/translator';

export interface DraftProblemsProps {
  rubric: Rubric;
  problems: readonly Problem[];
  onGo: (place: ProblemPlace) => void;
}

const named = ['text', 'manual', 'evidence', 'source', 'points', 'window', 'name', 'documentNo', 'en', 'manualEn', 'evidenceEn'] as const;

function columnWords(column: string, t: Translate): string {
  const known = named.find((each) => each === column);
  return known ? t(`workbench.draft.col.${known}`) : column;
}

/** What still stands against publishing, while one writes: row, column, sentence. */
export function DraftProblems({ rubric, problems, onGo }: DraftProblemsProps) {
  const { t, language } = useWords();
  if (problems.length === 0) {
    return (
      <p role="status" className="flex items-center gap-1 text-dense text-pass">
        <CircleCheck size={16} aria-hidden="true" />
        {t('workbench.draft.no-problems')}
      </p>
    );
  }
  return (
    <>
      <p role="status" className="pb-2 text-dense">
        {t('workbench.draft.problems-left', { n: problems.length })}
      </p>
      <TableFrame label={t('workbench.draft.problems')} className="max-h-64">
        <Table>
          <thead>
            <tr>
              <HeadCell>{t('workbench.draft.problem-row')}</HeadCell>
              <HeadCell>{t('workbench.draft.problem-column')}</HeadCell>
              <HeadCell>{t('workbench.problem.what')}</HeadCell>
            </tr>
          </thead>
          <tbody>
            {problems.map((problem) => {
              const place = problemPlace(rubric, problem);
              const row =
                `${t(`workbench.draft.of-${place.of}`)} ${place.of === 'clause' || place.of === 'indicator' ? place.id : ''}`.trim();
              return (
                <Row key={`${problem.code} ${problem.at} ${problem.zh}`}>
                  <Cell className="whitespace-nowrap">
                    <Button size="small" tone="quiet" onClick={() => onGo(place)}>
                      {row}
                    </Button>
                  </Cell>
                  <Cell className="whitespace-nowrap">{columnWords(place.column, t)}</Cell>
                  <Cell className="min-w-48">
                    {place.empty ? t('workbench.draft.not-written') : inLanguage(problemSentence(problem), language)}
                  </Cell>
                </Row>
              );
            })}
          </tbody>
        </Table>
      </TableFrame>
    </>
  );
}
