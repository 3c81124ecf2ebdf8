import { CircleCheck } from 'lucide-react';
import { OutcomeShape } from '@/components/ui/OutcomeShape';
import { useWords } from '@/components/ui/Words';
import type { ReadinessItem } from '@/lib/pack/readiness';

/** What is still open before the pack is written. Nothing here stops the export; the pack says the same. */
export function ReadinessList({ items }: { items: readonly ReadinessItem[] }) {
  const { t } = useWords();
  if (items.length === 0) {
    return (
      <p className="flex items-center gap-2 text-dense text-pass">
        <CircleCheck size={16} aria-hidden="true" />
        {t('workbench.export.ready')}
      </p>
    );
  }
  return (
    <ul className="flex flex-col gap-1.5 text-dense">
      {items.map(({ code, weight, message, values }) => (
        <li key={code} className="flex items-start gap-2">
          <OutcomeShape tone={weight === 'serious' ? 'fail' : 'needs-review'} className="mt-1" />
          <span>{t(message, values)}</span>
        </li>
      ))}
    </ul>
  );
}
