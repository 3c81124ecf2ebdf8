import { Columns2, Link2, Pencil, Trash2, ZoomIn } from 'lucide-react';
import { Button } from '@/components/ui/Button';
import { Dialog } from '@/components/ui/Dialog';
import { useWords } from '@/components/ui/Words';
import type { EvidenceItem } from '@/lib/stores/panel/evidence-rows';
import { FileLink } from './FileLink';
import { type LoadPicture, Picture } from './Picture';
import { SidecarFacts } from './SidecarFacts';

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
  const actions = (
    <>
      {!readOnly && (
        <>
          <Button size="small" tone="danger" icon={Trash2} onClick={onRemove}>
            {t('evidence.remove')}
          </Button>
          <Button size="small" icon={Link2} onClick={onAttach}>
            {t('evidence.attach-clauses')}
          </Button>
        </>
      )}
      {onCompare && (
        <Button size="small" icon={Columns2} onClick={onCompare}>
          {t('picture.compare-with')}
        </Button>
      )}
      {onWork && (
        <Button size="small" tone="primary" icon={readOnly ? ZoomIn : Pencil} onClick={onWork}>
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
      <SidecarFacts sidecar={sidecar} clauses={link.clauses} timeOf={timeOf} />
    </Dialog>
  );
}
