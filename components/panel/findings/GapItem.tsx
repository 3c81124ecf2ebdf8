import { OutcomeMark } from '@/components/ui/OutcomeMark';
import { useWords } from '@/components/ui/Words';
import type { Gap } from '@/lib/facts/facts';

/** Something on the page that was not looked at: a row like any other, so that silence never reads as "nothing wrong". */
export function GapItem({ gap }: { gap: Gap }) {
  const { t } = useWords();
  return (
    <li className="border-b border-line border-l-4 border-l-transparent bg-surface px-3 py-2">
      <div className="flex items-start gap-2">
        <OutcomeMark tone="cannot-tell" word={t('outcome.cannot-tell')} className="mt-0.5" />
        <span className="min-w-0 flex-1 text-body font-semibold [overflow-wrap:anywhere]">{t(`gap.${gap.kind}`)}</span>
      </div>
      <p className="mt-0.5 text-dense">{t(`gap.${gap.kind}.text`, { what: gap.what })}</p>
    </li>
  );
}
