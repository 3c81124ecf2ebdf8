import { Columns2, Save, X } from 'lucide-react';
import { Button } from '@/components/ui/Button';
import { IconButton } from '@/components/ui/IconButton';
import { useWords } from '@/components/ui/Words';
import type { Zoom } from '@/lib/stores/picture/zoom';
import { ZoomButtons } from './ZoomButtons';

export interface PictureHeadProps {
  title: string;
  /** Kind, time and size in one line. */
  facts: string;
  note: string;
  zoom: { zoom: Zoom; step: (direction: 1 | -1) => void; fitWidth: () => void };
  /** Where this picture stands beside another; null = there is no other. */
  compareHref: string | null;
  save?: { busy: boolean; ready: boolean; onSave: () => void };
  onClose: () => void;
}

/** What is looked at, how large, and what can be done with the whole of it. */
export function PictureHead({ title, facts, note, zoom, compareHref, save, onClose }: PictureHeadProps) {
  const { t } = useWords();
  return (
    <header className="flex flex-wrap items-center gap-x-3 gap-y-1 border-b border-line bg-surface px-3 py-2">
      <div className="min-w-0 flex-1 basis-64">
        <h1 className="truncate text-title font-semibold">{title}</h1>
        <p className="figures text-tiny text-soft">{facts}</p>
        <p className="text-tiny text-faint">{note}</p>
      </div>
      <ZoomButtons zoom={zoom.zoom} onStep={zoom.step} onFit={zoom.fitWidth} />
      {compareHref !== null && (
        <a
          href={compareHref}
          className="inline-flex min-h-8 items-center gap-1 rounded border border-line-strong bg-surface px-3 text-dense font-medium hover:bg-sunken"
        >
          <Columns2 size={14} aria-hidden="true" />
          {t('picture.compare')}
        </a>
      )}
      {save && (
        <Button tone="primary" icon={Save} shortcut="Ctrl+S" disabled={save.busy || !save.ready} onClick={save.onSave}>
          {t(save.busy ? 'picture.saving' : 'picture.save')}
        </Button>
      )}
      <IconButton label={t('picture.close')} icon={X} onClick={onClose} />
    </header>
  );
}
