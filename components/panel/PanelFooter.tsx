import { Camera, FileDown, Fullscreen, RefreshCw, SkipForward } from 'lucide-react';
import { Button } from '@/components/ui/Button';
import { IconButton } from '@/components/ui/IconButton';
import { ProgressLine } from '@/components/ui/ProgressLine';
import { useWords } from '@/components/ui/Words';
import { useKeys } from './Keys';

export interface PageFigures {
  /** Pages of the site looked at so far. */
  pages: number;
  /** Milliseconds this page took; null while none was analysed. */
  ms: number | null;
  /** Frames that could not be read. */
  unread: number;
}

export interface PanelFooterProps {
  figures: PageFigures;
  busy: boolean;
  canCapture: boolean;
  /** How far the picture of the whole page is; null = none is being taken. */
  wholePage: { done: number; total: number } | null;
  onAnalyse: () => void;
  onCapture: () => void;
  onCaptureWhole: () => void;
  onStopWhole: () => void;
  onNextUndecided: () => void;
  onExport: () => void;
}

/** Always in sight: what was looked at, and capture, next and export. */
export function PanelFooter(props: PanelFooterProps) {
  const { figures, busy, canCapture, wholePage, onAnalyse, onCapture, onCaptureWhole, onStopWhole, onNextUndecided, onExport } = props;
  const { t } = useWords();
  const keys = useKeys();
  const { pages, ms, unread } = figures;
  return (
    <footer className="border-t border-line bg-surface px-2 py-1">
      <p className="figures px-1 text-tiny text-soft">
        {t('footer.pages', { n: pages })}
        {ms !== null && ` · ${t('footer.time', { ms: Math.max(1, Math.round(ms)) })}`}
        {unread > 0 && <span className="text-fail"> · {t('footer.unread', { n: unread })}</span>}
      </p>
      {wholePage && (
        <ProgressLine
          label={t('footer.capturing-whole')}
          {...(wholePage.total > 0 ? { value: wholePage.done / wholePage.total, remaining: `${wholePage.done}/${wholePage.total}` } : {})}
          cancelLabel={t('footer.stop')}
          onCancel={onStopWhole}
        />
      )}
      <div className="flex items-center gap-1">
        <IconButton label={t('footer.analyse')} shortcut={keys.analyse} icon={RefreshCw} disabled={busy} onClick={onAnalyse} />
        <IconButton label={t('footer.capture')} shortcut={keys.capture} icon={Camera} disabled={!canCapture} onClick={onCapture} />
        <IconButton
          label={t('footer.capture-whole')}
          shortcut={keys['capture-whole']}
          icon={Fullscreen}
          disabled={!canCapture}
          onClick={onCaptureWhole}
        />
        <Button tone="quiet" icon={SkipForward} shortcut={keys['next-undecided']} onClick={onNextUndecided} className="min-w-0 shrink">
          <span className="truncate">{t('footer.next')}</span>
        </Button>
        <span className="flex-1" />
        <Button icon={FileDown} onClick={onExport} className="shrink-0 whitespace-nowrap">
          {t('footer.export')}
        </Button>
      </div>
    </footer>
  );
}
