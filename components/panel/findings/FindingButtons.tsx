import { Crosshair } from 'lucide-react';
import { Button } from '@/components/ui/Button';
import { useWords } from '@/components/ui/Words';
import { type FindingRow, isDecidable } from '@/lib/stores/panel/finding-rows';
import { useKeys } from '../Keys';
import type { FindingActions } from './finding-actions';

export interface FindingButtonsProps {
  row: FindingRow;
  /** The row that the eye should find first. */
  leading: boolean;
  /** Accepting takes a picture; the button says what it does. */
  withPicture: boolean;
  actions: FindingActions;
}

/** What can be done with a finding that nobody has decided. */
export function FindingButtons({ row, leading, withPicture, actions }: FindingButtonsProps) {
  const { t } = useWords();
  const keys = useKeys();
  const { id } = row.finding;
  return (
    <div className="mt-2 flex flex-wrap gap-1">
      {isDecidable(row) && (
        <>
          <Button size="small" tone={leading ? 'primary' : 'secondary'} shortcut={keys.accept} onClick={() => actions.onAccept(id)}>
            {t(withPicture ? 'finding.accept' : 'finding.accept-only')}
          </Button>
          <Button size="small" shortcut={keys.dismiss} onClick={() => actions.onForm({ id, form: 'dismiss' })}>
            {t('finding.dismiss')}
          </Button>
          <Button size="small" shortcut={keys.correct} onClick={() => actions.onForm({ id, form: 'correct' })}>
            {t('finding.correct')}
          </Button>
        </>
      )}
      {row.finding.refs.length > 0 && (
        <Button size="small" tone="quiet" icon={Crosshair} onClick={() => actions.onLocate(id)}>
          {t('finding.locate')}
        </Button>
      )}
    </div>
  );
}
