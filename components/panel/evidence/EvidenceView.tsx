import { Camera, ImageOff } from 'lucide-react';
import { Badge } from '@/components/ui/Badge';
import { Button } from '@/components/ui/Button';
import { EmptyState } from '@/components/ui/EmptyState';
import { useWords } from '@/components/ui/Words';
import type { EvidenceItem, UnprovenItem } from '@/lib/stores/panel/evidence-rows';
import { useKeys } from '../Keys';
import { type LoadPicture, Picture } from './Picture';
import { kindWords } from './SidecarFacts';

export interface EvidenceViewProps {
  items: readonly EvidenceItem[];
  /** Decisions without a picture: empty frames, so that what is missing is seen. */
  unproven: readonly UnprovenItem[];
  /** Pictures that were taken out; the log keeps them. */
  removed: number;
  load: LoadPicture;
  timeOf: (instant: string) => string;
  onOpen: (id: string) => void;
  onOpenAndCapture: (item: UnprovenItem) => void;
}

/** All pictures of the inspection with the clauses they prove, and empty frames for what has none. */
export function EvidenceView({ items, unproven, removed, load, timeOf, onOpen, onOpenAndCapture }: EvidenceViewProps) {
  const { t } = useWords();
  const keys = useKeys();
  const tombstones = removed > 0 && <p className="px-3 pb-3 text-tiny text-faint">{t('evidence.removed', { n: removed })}</p>;
  if (items.length + unproven.length === 0) {
    return (
      <>
        <EmptyState icon={Camera} title={t('evidence.empty')} text={t('evidence.empty-text', { key: keys.capture })} />
        {tombstones}
      </>
    );
  }
  return (
    <>
      <ul className="grid grid-cols-[repeat(auto-fill,minmax(8rem,1fr))] gap-2 p-3">
        {unproven.map((item) => (
          <li key={item.id} className="flex flex-col gap-1 rounded-md border border-dashed border-line-strong p-2">
            <span className="flex h-16 flex-col items-center justify-center gap-1 text-tiny font-semibold text-fail">
              <ImageOff size={18} aria-hidden="true" />
              {t('evidence.none')}
            </span>
            <p className="text-dense font-medium">{item.label}</p>
            <ClauseBadges ids={item.clauses} />
            <Button size="small" icon={Camera} onClick={() => onOpenAndCapture(item)}>
              {t('evidence.open-and-capture')}
            </Button>
          </li>
        ))}
        {items.map((item) => (
          <li key={item.sidecar.id} className="overflow-hidden rounded-md border border-line bg-surface">
            <button type="button" onClick={() => onOpen(item.sidecar.id)} className="block w-full text-left">
              <Picture
                id={item.sidecar.id}
                load={load}
                alt={t('evidence.open', { title: item.sidecar.title })}
                className="h-24 w-full border-b border-line object-cover object-top"
              />
              <span className="block truncate px-2 pt-1 text-dense">{item.sidecar.title}</span>
              <span className="figures block px-2 text-tiny text-faint">
                {timeOf(item.sidecar.capturedAt)} · {kindWords(item.sidecar, t)}
              </span>
            </button>
            <div className="px-2 pb-2">
              <ClauseBadges ids={item.link.clauses} />
              {!item.sidecar.complete && <Badge look="warn">{t('evidence.partial')}</Badge>}
            </div>
          </li>
        ))}
      </ul>
      {tombstones}
    </>
  );
}

function ClauseBadges({ ids }: { ids: readonly string[] }) {
  const { t } = useWords();
  if (ids.length === 0) return <span className="text-tiny text-faint">{t('evidence.unattached')}</span>;
  return (
    <span className="flex flex-wrap gap-1">
      {ids.map((id) => (
        <Badge key={id} className="font-mono">
          {id}
        </Badge>
      ))}
    </span>
  );
}
