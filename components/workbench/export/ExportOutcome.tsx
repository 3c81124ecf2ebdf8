import type { ReactNode } from 'react';
import { Button } from '@/components/ui/Button';
import { ErrorState } from '@/components/ui/ErrorState';
import { ProgressLine } from '@/components/ui/ProgressLine';
import { useWords } from '@/components/ui/Words';
import type { ExportState } from '@/lib/stores/workbench/export-run';
import { inLanguage } from '@/lib/text/language';
import type { MessageKey } from '@/lib/text/translator';
import { ExportResult } from './ExportResult';

export interface ExportOutcomeProps {
  state: ExportState;
  /** Object URL of the finished file. */
  url: string | null;
  onStop: () => void;
  onRetry: () => void;
  /** What can be done with the finished file besides saving it. */
  children?: ReactNode;
}

const steps: Record<'documents' | 'pictures' | 'closing', MessageKey> = {
  documents: 'workbench.export.step-documents',
  pictures: 'workbench.export.step-pictures',
  closing: 'workbench.export.step-closing',
};

/** How an export goes: what is done now and how to stop it, the finished pack, or what went wrong and what is safe. */
export function ExportOutcome({ state, url, onStop, onRetry, children }: ExportOutcomeProps) {
  const { t, language } = useWords();
  switch (state.phase) {
    case 'idle':
      return null;
    case 'running': {
      const { step, value } = state.progress;
      return (
        <ProgressLine
          label={t(steps[step])}
          {...(value === undefined ? {} : { value, remaining: t('workbench.export.percent', { n: Math.floor(value * 100) }) })}
          cancelLabel={t('workbench.export.stop')}
          onCancel={onStop}
        />
      );
    }
    case 'stopped':
      return (
        <p role="status" className="text-dense text-soft">
          {t('workbench.export.stopped')}
        </p>
      );
    case 'failed':
      return (
        <ErrorState
          title={t('workbench.export.failed')}
          safe={t('workbench.export.failed-safe')}
          todo={inLanguage(state.fault.sentence, language)}
          detail={state.fault.code}
          actions={<Button onClick={onRetry}>{t('ui.retry')}</Button>}
        />
      );
    case 'done':
      return url === null ? null : <ExportResult pack={{ ...state.pack, bytes: state.pack.file.size, url }}>{children}</ExportResult>;
  }
}
