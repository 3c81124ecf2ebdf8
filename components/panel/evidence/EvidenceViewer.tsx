import { Columns2, Link2, Pencil, Trash2, ZoomIn } from 'lucide-react';
import { Button } from '@/components/ui/Button';
import { Dialog } from '@/components/ui/Dialog';
import { useWords } from '@/components/ui/Words';
import type { EvidenceItem } from '@/lib/stores/panel/evidence-rows';
import { FileLink } from './FileLink';
import { type LoadPicture, Picture } from './Picture';

export interface EvidenceViewerProps {
  item: EvidenceItem;
  load: LoadPicture;
  timeOf: (instant: string) => string;
  readOnly: boolean;
  /** Opens the picture's own page, where it is zoomed, drawn on and redacted; absent for what is no picture. */
  onWork?: () => void;
  /** Chooses another picture to put beside this one; absent when it is the only one. */
  onCompare?: () => void;
  onAttach: () => void;
  onRemove: () => void;
  onClose: () => void;
}

/** One picture, large, with everything that is told about it. */
export function EvidenceViewer({ item, load, timeOf, readOnly, onWork, onCompare, onAttach, onRemove, onClose }: EvidenceViewerProps) {
  const { t } = useWords();
  const { sidecar, link } = item;
  const { viewport } = sidecar;
  const clock =
    sidecar.clockOffsetMs === undefined
      ? t('evidence.clock-unknown')
      : t('evidence.clock-offset', { seconds: (sidecar.clockOffsetMs / 1000).toFixed(1) });
  const rows: [string, string][] = [
    [t('evidence.kind'), t(`evidence.kind.${sidecar.kind}`)],
    [t('evidence.url'), sidecar.url],
    ...(sidecar.frameUrl === undefined ? [] : [[t('evidence.frame'), sidecar.frameUrl] as [string, string]]),
    [t('evidence.status'), sidecar.httpStatus === undefined ? t('evidence.status-unknown') : String(sidecar.httpStatus)],
    [t('evidence.captured'), timeOf(sidecar.capturedAt)],
    [t('evidence.clock'), clock],
    [t('evidence.window'), `${viewport.width} × ${viewport.height} @ ${viewport.devicePixelRatio}`],
    [t('evidence.scroll'), `${Math.round(sidecar.scroll.x)}, ${Math.round(sidecar.scroll.y)}`],
    [t('evidence.inspector'), sidecar.inspector],
    [t('evidence.clauses'), link.clauses.join(' ') || t('evidence.unattached')],
    ...(sidecar.derivedFrom ? [[t('evidence.original'), sidecar.derivedFrom.sha256] as [string, string]] : []),
    ['SHA-256', sidecar.sha256],
  ];
  const actions = (
    <>
      {!readOnly && (
        <>
          <Button tone="danger" icon={Trash2} onClick={onRemove}>
            {t('evidence.remove')}
          </Button>
          <Button icon={Link2} onClick={onAttach}>
            {t('evidence.attach-clauses')}
          </Button>
        </>
      )}
      {onCompare && (
        <Button icon={Columns2} onClick={onCompare}>
          {t('picture.compare-with')}
        </Button>
      )}
      {onWork && (
        <Button tone="primary" icon={readOnly ? ZoomIn : Pencil} onClick={onWork}>
          {t(readOnly ? 'evidence.enlarge' : 'evidence.work-on')}
        </Button>
      )}
    </>
  );
  return (
    <Dialog open width="wide" title={sidecar.title || sidecar.url} closeLabel={t('ui.close')} onClose={onClose} actions={actions}>
      <Picture
        id={sidecar.id}
        load={load}
        alt={t('evidence.large', { title: sidecar.title })}
        className="max-w-full rounded border border-line"
      />
      {sidecar.kind === 'snapshot' && <FileLink id={sidecar.id} load={load} name={`snapshot-${sidecar.sha256.slice(0, 12)}.mhtml`} />}
      {sidecar.incompleteBecause && <p className="mt-2 text-dense text-fail">{sidecar.incompleteBecause}</p>}
      <dl className="mt-3 grid grid-cols-[auto_1fr] gap-x-3 gap-y-1 text-dense">
        {rows.map(([term, text]) => (
          <div key={term} className="contents">
            <dt className="text-soft">{term}</dt>
            <dd className="figures break-all">{text}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
