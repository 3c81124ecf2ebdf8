import { KeyRound, Link2 } from 'lucide-react';
import { Button } from '@/components/ui/Button';
import { ProgressLine } from '@/components/ui/ProgressLine';
import { useWords } from '@/components/ui/Words';
import type { LinkSummary } from '@/lib/inspection/link-answers';

export interface LinkCheckBarProps {
  /** What the page's links answered; null = they were not asked. */
  summary: LinkSummary | null;
  progress: { done: number; total: number } | null;
  onCheck: () => void;
  onStop: () => void;
  /** Called in the click itself: browsers ask for permission only then. */
  onAllow: (urls: readonly string[]) => void;
  /** Called in the click itself, like `onAllow`; absent where the browser tells causes already. */
  onExplain?: () => void;
}

/** Whether the page's links were asked, what came of it, and the button that asks: nothing goes out by itself. */
export function LinkCheckBar({ summary, progress, onCheck, onStop, onAllow, onExplain }: LinkCheckBarProps) {
  const { t } = useWords();
  if (progress) {
    return (
      <div className="border-b border-line bg-surface px-3 py-2">
        <ProgressLine
          label={t('links.checking')}
          {...(progress.total > 0 ? { value: progress.done / progress.total, remaining: `${progress.done}/${progress.total}` } : {})}
          cancelLabel={t('links.stop')}
          onCancel={onStop}
        />
      </div>
    );
  }
  const hosts = summary?.notPermitted ?? [];
  return (
    <div className="flex flex-wrap items-center gap-x-2 gap-y-1 border-b border-line bg-surface px-3 py-1">
      <p className="grow basis-36 text-tiny text-soft" role="status">
        {summary ? `${t('links.summary', summary.figures)} · ${t('links.at', { time: summary.at.slice(11, 16) })}` : t('links.not-checked')}
      </p>
      {hosts.length > 0 && (
        <Button size="small" icon={KeyRound} onClick={() => onAllow(hosts)}>
          {t('links.allow', { n: hosts.length })}
        </Button>
      )}
      {onExplain && summary && summary.causeless > 0 && (
        <Button size="small" icon={KeyRound} title={t('links.explain-why')} onClick={onExplain}>
          {t('links.explain', { n: summary.causeless })}
        </Button>
      )}
      <Button size="small" tone="quiet" icon={Link2} onClick={onCheck}>
        {summary ? t('links.check-again') : t('links.check')}
      </Button>
    </div>
  );
}
