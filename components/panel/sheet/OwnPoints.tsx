import { useState } from 'react';
import { Button } from '@/components/ui/Button';
import { Stepper } from '@/components/ui/Stepper';
import { useWords } from '@/components/ui/Words';
import type { Judgement } from '@/lib/scores/judgement';
import type { ClauseRow } from '@/lib/stores/panel/sheet-rows';
import { sizeOf } from '../figures';
import { ReasonForm } from '../ReasonForm';

export interface OwnPointsProps {
  row: ClauseRow;
  judgement: Judgement | undefined;
  recentReasons: readonly string[];
  onJudge: (judgement: Judgement, why?: string) => void;
}

/** The inspector's own points in place of the rule's; never without a reason. */
export function OwnPoints({ row, judgement, recentReasons, onJudge }: OwnPointsProps) {
  const { t } = useWords();
  const [points, setPoints] = useState<number | null>(null);
  const { clause, line } = row;
  if (!judgement || judgement.outcome === 'met' || judgement.outcome === 'not-applicable') return null;
  if (points === null) {
    const now = judgement.points ?? (line.points ? sizeOf(line.points) : '0');
    return (
      <div className="mt-1 flex items-center gap-2 text-tiny text-soft">
        {judgement.points && <span>{t('clause.own-points', { n: judgement.points })}</span>}
        <Button size="small" tone="quiet" onClick={() => setPoints(Number(now))}>
          {t('clause.change-points')}
        </Button>
      </div>
    );
  }
  return (
    <ReasonForm
      label={t('clause.points-why')}
      submitLabel={t('clause.points-submit')}
      recent={recentReasons}
      onSubmit={(why) => {
        const { partial: _partial, subjects: _subjects, ...own } = judgement;
        onJudge({ ...own, clause: clause.id, points: String(points), note: why }, why);
        setPoints(null);
      }}
      onCancel={() => setPoints(null)}
    >
      <div className="flex items-center justify-between gap-2 text-dense">
        <span>{t('clause.points')}</span>
        <Stepper
          label={t('clause.points')}
          lessLabel={t('ui.less')}
          moreLabel={t('ui.more')}
          value={points}
          step={0.5}
          onCommit={(next) => setPoints(next ?? 0)}
        />
      </div>
    </ReasonForm>
  );
}
