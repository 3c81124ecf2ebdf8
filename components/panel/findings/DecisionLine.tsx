import { Camera, ImageOff } from 'lucide-react';
import { Badge } from '@/components/ui/Badge';
import { Button } from '@/components/ui/Button';
import { useWords } from '@/components/ui/Words';
import type { FindingRow } from '@/lib/stores/panel/finding-rows';

export interface DecisionLineProps {
  row: FindingRow;
  /** The page stands in front, so a picture can be taken at once. */
  inFront: boolean;
  readOnly: boolean;
  onReopen: () => void;
  onCapture: () => void;
}

/** What the inspector decided, why, whether it still fits, and whether it is proven. */
export function DecisionLine({ row, inFront, readOnly, onReopen, onCapture }: DecisionLineProps) {
  const { t } = useWords();
  const { decided, standing, pictures } = row;
  if (!decided) return null;
  const unproven = decided.decision !== 'dismissed' && pictures === 0;
  return (
    <div className="mt-1 flex flex-wrap items-center gap-x-2 gap-y-1 text-dense">
      <span className="font-semibold">{t(`decision.${decided.decision}`)}</span>
      {decided.why && <span className="text-soft">{t('decision.why', { why: decided.why })}</span>}
      {decided.correction?.count !== undefined && <Badge>{t('decision.count', { n: decided.correction.count })}</Badge>}
      {standing !== 'same' && <Badge look="warn">{t(`standing.${standing}`)}</Badge>}
      {pictures > 0 && <Badge>{t('evidence.pictures', { n: pictures })}</Badge>}
      {unproven && (
        <>
          <span className="inline-flex items-center gap-1 text-tiny font-semibold text-fail">
            <ImageOff size={12} aria-hidden="true" />
            {t('evidence.none')}
          </span>
          {!readOnly && (
            <Button size="small" tone="quiet" icon={Camera} onClick={onCapture}>
              {inFront ? t('evidence.capture') : t('evidence.open-and-capture')}
            </Button>
          )}
        </>
      )}
      {!readOnly && (
        <Button size="small" tone="quiet" onClick={onReopen}>
          {t('decision.reopen')}
        </Button>
      )}
    </div>
  );
}
