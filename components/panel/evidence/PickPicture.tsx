import { Dialog } from '@/components/ui/Dialog';
import { EmptyState } from '@/components/ui/EmptyState';
import { useWords } from '@/components/ui/Words';
import type { EvidenceItem } from '@/lib/stores/panel/evidence-rows';
import { type LoadPicture, Picture } from './Picture';

export interface PickPictureProps {
  title: string;
  items: readonly EvidenceItem[];
  load: LoadPicture;
  onPick: (item: EvidenceItem) => void;
  onClose: () => void;
}

/** Chooses among the pictures already taken. */
export function PickPicture({ title, items, load, onPick, onClose }: PickPictureProps) {
  const { t } = useWords();
  return (
    <Dialog open title={title} closeLabel={t('ui.close')} onClose={onClose}>
      {items.length === 0 ? (
        <EmptyState title={t('evidence.empty')} text={t('evidence.empty-text')} />
      ) : (
        <ul className="grid grid-cols-2 gap-2">
          {items.map((item) => (
            <li key={item.sidecar.id}>
              <button
                type="button"
                onClick={() => onPick(item)}
                className="block w-full overflow-hidden rounded-md border border-line text-left hover:border-accent"
              >
                <Picture
                  id={item.sidecar.id}
                  load={load}
                  alt={t('evidence.open', { title: item.sidecar.title })}
                  className="h-20 w-full object-cover object-top"
                />
                <span className="block truncate px-2 py-1 text-tiny">{item.sidecar.title}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </Dialog>
  );
}
