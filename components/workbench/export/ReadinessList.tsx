import { CircleCheck } from 'lucide-react';
import { OutcomeShape } from '@/components/ui/OutcomeShape';
import { useWords } from '@/components/ui/Words';

/** One remark of the check before export. */
export interface ReadinessRemark {
  key: string;
  /** `warn` = the pack will say so and a reviewer will ask. */
  weight: 'warn' | 'note';
  text: string;
}

/** What is still open before the pack is written. Nothing here stops the export; the pack says the same. */
export function ReadinessList({ remarks }: { remarks: readonly ReadinessRemark[] }) {
  const { t } = useWords();
  if (remarks.length === 0) {
    return (
      <p className="flex items-center gap-2 text-dense text-pass">
        <CircleCheck size={16} aria-hidden="true" />
        {t('workbench.export.ready')}
      </p>
    );
  }
  return (
    <ul className="flex flex-col gap-1.5 text-dense">
      {remarks.map(({ key, weight, text }) => (
        <li key={key} className="flex items-start gap-2">
          <OutcomeShape tone={weight === 'warn' ? 'fail' : 'needs-review'} className="mt-1" />
          <span>{text}</span>
        </li>
      ))}
    </ul>
  );
}
