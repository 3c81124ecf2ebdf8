import { signed } from '@/components/panel/figures';
import { OutcomeMark } from '@/components/ui/OutcomeMark';
import { useWords } from '@/components/ui/Words';
import type { Points, ScoreSheet } from '@/lib/scores/score-sheet';

/** Where an inspection stands: the veto, the score, or the range that is still open. */
export function ScoreCell({ sheet }: { sheet: ScoreSheet | null }) {
  const { t } = useWords();
  if (!sheet) return <span className="text-soft">{t('workbench.score.no-rubric')}</span>;
  if (sheet.vetoes.confirmed.length > 0) return <OutcomeMark tone="veto" word={t('workbench.score.vetoed')} />;
  if (sheet.score) return <span className="figures">{signed(sheet.score)}</span>;
  if (!sheet.low && !sheet.high) return <span className="text-soft">{t('panel.no-score')}</span>;
  const end = (points: Points | null) => (points ? signed(points) : t('panel.unbounded'));
  return (
    <span className="figures whitespace-nowrap">
      {end(sheet.low)} – {end(sheet.high)}
    </span>
  );
}

/** The verdict in a word, with its shape. */
export function VerdictMark({ sheet }: { sheet: ScoreSheet | null }) {
  const { t } = useWords();
  if (sheet?.verdict === 'qualified') return <OutcomeMark tone="pass" word={t('verdict.qualified')} />;
  if (sheet?.verdict === 'unqualified') return <OutcomeMark tone="fail" word={t('verdict.unqualified')} />;
  return <span className="text-soft">{t('report.verdict.undecided')}</span>;
}
