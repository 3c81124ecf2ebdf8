import { useState } from 'react';
import { Button } from '@/components/ui/Button';
import { Checkbox } from '@/components/ui/Checkbox';
import { Dialog } from '@/components/ui/Dialog';
import { TextField } from '@/components/ui/TextField';
import { useWords } from '@/components/ui/Words';
import type { PlacedClause } from '@/lib/scores/clauses';

export interface AttachDialogProps {
  clauses: readonly PlacedClause[];
  attached: readonly string[];
  onSave: (clauses: string[]) => void;
  onClose: () => void;
}

/** Which clauses a picture proves. */
export function AttachDialog({ clauses, attached, onSave, onClose }: AttachDialogProps) {
  const { t, language } = useWords();
  const [chosen, setChosen] = useState<readonly string[]>(attached);
  const [search, setSearch] = useState('');
  const words = search.trim().toLowerCase();
  const shown = clauses.filter(({ id, text, indicator }) => `${id} ${text} ${indicator.name}`.toLowerCase().includes(words));
  return (
    <Dialog
      open
      title={t('evidence.attach-clauses')}
      closeLabel={t('ui.close')}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{t('ui.cancel')}</Button>
          <Button tone="primary" onClick={() => onSave(clauses.map(({ id }) => id).filter((id) => chosen.includes(id)))}>
            {t('evidence.attach-save')}
          </Button>
        </>
      }
    >
      <TextField label={t('ui.search')} type="search" value={search} onChange={setSearch} />
      <ul className="mt-3 flex flex-col gap-2">
        {shown.map(({ id, text, en }) => (
          <li key={id}>
            <Checkbox
              label={`${id} ${language === 'en' && en ? en : text}`}
              checked={chosen.includes(id)}
              onChange={(on) => setChosen(on ? [...chosen, id] : chosen.filter((each) => each !== id))}
            />
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
