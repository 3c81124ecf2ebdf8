import { OutcomeMark } from '@/components/ui/OutcomeMark';
import { useWords } from '@/components/ui/Words';
import type { Points, ScoreSheet } from '@/lib/scores/score-sheet';
import { signed } from './figures';

export interface ScoreStripProps {
  sheet: ScoreSheet;
  /** Opens the arithmetic of the total. */
  onExplain: () => void;
}

/** Where the score stands and how sure that is: stage, range from worst to best, what is still undecided, the verdict. */
export function ScoreStrip({ sheet, onExplain }: ScoreStripProps) {
  const { t } = useWords();
  const { vetoes } = sheet;
  const vetoed = vetoes.confirmed.length > 0;
  return (
    <div className="flex flex-wrap items-baseline gap-x-3 gap-y-1 text-dense">
      <span className="text-soft">{t(`stage.${sheet.stage}`)}</span>
      {vetoed ? <OutcomeMark tone="veto" word={t('panel.vetoed', { n: vetoes.confirmed.length })} /> : <ScoreRange sheet={sheet} />}
      <button type="button" onClick={onExplain} className="rounded px-1 text-accent underline-offset-2 hover:underline">
        {t('panel.undecided', { n: sheet.undecided })}
      </button>
      {!vetoed && vetoes.proposed.length > 0 && <OutcomeMark tone="veto" word={t('panel.veto-proposed', { n: vetoes.proposed.length })} />}
      {!vetoed && sheet.verdict === 'qualified' && <OutcomeMark tone="pass" word={t('verdict.qualified')} />}
      {!vetoed && sheet.verdict === 'unqualified' && <OutcomeMark tone="fail" word={t('verdict.unqualified')} />}
    </div>
  );
}

function ScoreRange({ sheet }: { sheet: ScoreSheet }) {
  const { t } = useWords();
  const figure = 'figures text-title font-semibold';
  if (sheet.score) return <span className={figure}>{signed(sheet.score)}</span>;
  if (!sheet.low && !sheet.high) return <span className="text-soft">{t('panel.no-score')}</span>;
  const end = (points: Points | null) => (points ? signed(points) : t('panel.unbounded'));
  return (
    <span className={figure} title={t('panel.range-hint')}>
      {end(sheet.low)} – {end(sheet.high)}
    </span>
  );
}
