import { Button } from '@/components/ui/Button';
import { Callout } from '@/components/ui/Callout';
import { useWords } from '@/components/ui/Words';
import type { Judgement } from '@/lib/scores/judgement';
import type { ClauseRow } from '@/lib/stores/panel/sheet-rows';

export interface VetoConfirmProps {
  row: ClauseRow;
  judgement: Judgement | undefined;
  onJudge: (judgement: Judgement, why?: string) => void;
}

/** Reaching the bound proposes a veto; only this separate step decides it. */
export function VetoConfirm({ row, judgement, onJudge }: VetoConfirmProps) {
  const { t } = useWords();
  const { clause, line } = row;
  if (line.veto !== 'proposed' && line.veto !== 'confirmed') return null;
  const confirmed = line.veto === 'confirmed';
  const { partial: _partial, subjects, ...own } = judgement ?? { clause: clause.id, outcome: 'violated' as const };
  // A number that follows from accepted findings is not written down as the inspector's own.
  const base: Judgement = subjects ? { clause: clause.id, outcome: 'violated' } : own;
  return (
    <div className="mt-2">
      <Callout
        tone="warn"
        title={t(confirmed ? 'veto.confirmed' : 'veto.proposed')}
        text={t(confirmed ? 'veto.confirmed-text' : 'veto.proposed-text')}
        actions={
          <Button size="small" tone={confirmed ? 'secondary' : 'danger'} onClick={() => onJudge({ ...base, confirmed: !confirmed })}>
            {t(confirmed ? 'veto.take-back' : 'veto.confirm')}
          </Button>
        }
      />
    </div>
  );
}
