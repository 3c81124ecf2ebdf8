import { type FormEvent, type ReactNode, useState } from 'react';
import { Button } from '@/components/ui/Button';
import { TextField } from '@/components/ui/TextField';
import { useWords } from '@/components/ui/Words';

export interface ReasonFormProps {
  label: string;
  submitLabel: string;
  /** Reasons given before, newest first. */
  recent: readonly string[];
  /** Further fields above the reason. */
  children?: ReactNode;
  /** Further condition under which the form may be sent. */
  ready?: boolean;
  onSubmit: (why: string) => void;
  onCancel: () => void;
}

/** One line that says why, with recent reasons offered: no decision against the tool's suggestion without one. */
export function ReasonForm({ label, submitLabel, recent, children, ready = true, onSubmit, onCancel }: ReasonFormProps) {
  const { t } = useWords();
  const [why, setWhy] = useState('');
  const [asked, setAsked] = useState(false);
  const missing = asked && why.trim() === '';
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setAsked(true);
    if (why.trim() !== '' && ready) onSubmit(why.trim());
  };
  return (
    <form
      onSubmit={submit}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.nativeEvent.isComposing) return;
        event.stopPropagation();
        onCancel();
      }}
      className="mt-2 flex flex-col gap-2 rounded-md border border-line bg-canvas p-2"
    >
      {children}
      <TextField
        autoFocus
        label={label}
        value={why}
        onChange={setWhy}
        error={missing ? t('reason.missing') : undefined}
        autoComplete="off"
      />
      {recent.length > 0 && (
        <div className="flex flex-wrap gap-1">
          {recent.slice(0, 4).map((reason) => (
            <button
              key={reason}
              type="button"
              onClick={() => setWhy(reason)}
              className="max-w-full truncate rounded border border-line bg-surface px-1.5 text-tiny text-soft hover:bg-sunken"
            >
              {reason}
            </button>
          ))}
        </div>
      )}
      <div className="flex justify-end gap-2">
        <Button size="small" tone="quiet" onClick={onCancel}>
          {t('ui.cancel')}
        </Button>
        <Button size="small" tone="primary" type="submit">
          {submitLabel}
        </Button>
      </div>
    </form>
  );
}
