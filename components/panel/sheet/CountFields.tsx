import { useState } from 'react';
import { Button } from '@/components/ui/Button';
import { Stepper } from '@/components/ui/Stepper';
import { useWords } from '@/components/ui/Words';
import type { Judgement } from '@/lib/scores/judgement';
import type { ClauseRow } from '@/lib/stores/panel/sheet-rows';
import { ReasonForm } from '../ReasonForm';
import { takesCount, takesOf } from './clause-words';

export interface CountFieldsProps {
  row: ClauseRow;
  judgement: Judgement | undefined;
  recentReasons: readonly string[];
  onJudge: (judgement: Judgement, why?: string) => void;
}

/** Count and, for shares, total. A number that contradicts the accepted findings asks why. */
export function CountFields({ row, judgement, recentReasons, onJudge }: CountFieldsProps) {
  const { t } = useWords();
  const [asked, setAsked] = useState<number | null>(null);
  const { clause, line } = row;
  if (!takesCount(clause.rule) || judgement?.outcome === 'not-applicable') return null;
  const outcome = clause.part === 'bonus' ? 'achieved' : 'violated';
  const accepted = judgement?.subjects ? judgement.count : undefined;
  const count = judgement && judgement.outcome !== 'met' ? (judgement.count ?? line.count) : null;
  const of = judgement?.of;
  const commit = (next: number | null) => {
    if (next === null || next === count) return;
    if (accepted !== undefined && next !== accepted) setAsked(next);
    else onJudge({ clause: clause.id, outcome, count: next, ...(of === undefined ? {} : { of }) });
  };
  return (
    <>
      <Stepper
        label={t('clause.count', { clause: clause.id })}
        lessLabel={t('ui.less')}
        moreLabel={t('ui.more')}
        value={asked ?? count}
        onCommit={commit}
      />
      {takesOf(clause.rule) && (
        <span className="inline-flex items-center gap-1 text-dense">
          /
          <Stepper
            label={t('clause.of', { clause: clause.id })}
            lessLabel={t('ui.less')}
            moreLabel={t('ui.more')}
            value={of ?? null}
            min={1}
            onCommit={(next) => next !== null && onJudge({ clause: clause.id, outcome, count: count ?? 0, of: next })}
          />
        </span>
      )}
      {judgement?.partial && (
        <Button size="small" onClick={() => onJudge({ clause: clause.id, outcome: 'violated' })}>
          {t('clause.checked')}
        </Button>
      )}
      {asked !== null && (
        <div className="w-full">
          <ReasonForm
            label={t('clause.count-why', { n: accepted ?? 0, own: asked })}
            submitLabel={t('clause.count-submit')}
            recent={recentReasons}
            onSubmit={(why) => {
              onJudge({ clause: clause.id, outcome, count: asked, note: why }, why);
              setAsked(null);
            }}
            onCancel={() => setAsked(null)}
          />
        </div>
      )}
    </>
  );
}
