import { ImagePlus } from 'lucide-react';
import { Button } from '@/components/ui/Button';
import { useWords } from '@/components/ui/Words';
import { type LoadPicture, Picture } from '../evidence/Picture';

export interface EvidenceStripProps {
  ids: readonly string[];
  load: LoadPicture;
  onOpen: (id: string) => void;
  /** Chooses among pictures already taken. */
  onAttach?: () => void;
}

/** The pictures of one clause, small, in a row that scrolls by itself. */
export function EvidenceStrip({ ids, load, onOpen, onAttach }: EvidenceStripProps) {
  const { t } = useWords();
  return (
    <div className="mt-2 flex items-center gap-2 overflow-x-auto">
      {ids.map((id, index) => (
        <button key={id} type="button" onClick={() => onOpen(id)} className="shrink-0 rounded border border-line">
          <Picture id={id} load={load} alt={t('evidence.number', { n: index + 1 })} className="h-12 w-20 rounded object-cover object-top" />
        </button>
      ))}
      {onAttach && (
        <Button size="small" tone="quiet" icon={ImagePlus} onClick={onAttach} className="shrink-0">
          {t('evidence.attach')}
        </Button>
      )}
    </div>
  );
}
