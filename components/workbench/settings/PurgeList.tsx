import { Trash2 } from 'lucide-react';
import { useState } from 'react';
import { Button } from '@/components/ui/Button';
import { Checkbox } from '@/components/ui/Checkbox';
import { Dialog } from '@/components/ui/Dialog';
import { useWords } from '@/components/ui/Words';
import type { Purgeable } from '@/lib/stores/workbench/purge';
import { shortInstant } from '@/lib/text/instant';
import { sizeWords } from '../size-words';

export interface PurgeListProps {
  items: readonly Purgeable[];
  onPurge: (ids: string[]) => void;
}

/** The sealed inspections to choose from; what goes is listed and asked once more before it goes. */
export function PurgeList({ items, onPurge }: PurgeListProps) {
  const { t } = useWords();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [asking, setAsking] = useState(false);
  if (items.length === 0) return <p className="text-dense text-soft">{t('handover.purge.none')}</p>;
  const going = items.filter(({ id }) => chosen.has(id));
  const choose = (id: string, on: boolean) => setChosen(new Set([...chosen].filter((each) => each !== id).concat(on ? [id] : [])));
  const words = ({ asOf, timeZone, pages, pictures, bytes, arrived }: Purgeable) =>
    t('handover.purge.what', { asOf: shortInstant(asOf, timeZone), pages, pictures, size: sizeWords(bytes) }) +
    (arrived === null ? t('handover.purge.no-receipt') : t('handover.purge.arrived', { at: shortInstant(arrived, timeZone) }));
  const confirm = () => {
    setAsking(false);
    setChosen(new Set());
    onPurge(going.map(({ id }) => id));
  };
  return (
    <div className="flex flex-col items-start gap-3">
      {items.map((item) => (
        <Checkbox key={item.id} label={item.site} hint={words(item)} checked={chosen.has(item.id)} onChange={(on) => choose(item.id, on)} />
      ))}
      <Button icon={Trash2} tone="danger" disabled={going.length === 0} onClick={() => setAsking(true)}>
        {t('handover.purge.start', { n: going.length })}
      </Button>
      <Dialog
        open={asking}
        title={t('handover.purge.ask', { n: going.length })}
        closeLabel={t('ui.close')}
        onClose={() => setAsking(false)}
        actions={
          <>
            <Button onClick={() => setAsking(false)}>{t('ui.cancel')}</Button>
            <Button tone="danger" onClick={confirm}>
              {t('handover.purge.confirm')}
            </Button>
          </>
        }
      >
        <ul className="flex flex-col gap-2 text-dense">
          {going.map((item) => (
            <li key={item.id}>
              <p className="font-semibold">{item.site}</p>
              <p className="text-soft">{words(item)}</p>
            </li>
          ))}
        </ul>
        <p className="mt-3 text-dense font-semibold text-danger">{t('handover.purge.final')}</p>
      </Dialog>
    </div>
  );
}
