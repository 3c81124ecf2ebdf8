import { FileUp } from 'lucide-react';
import { useId, useState } from 'react';
import { classNames } from '@/components/ui/class-names';

export interface FileDropProps {
  label: string;
  hint: string;
  /** As the file dialog wants it: `.zip`. */
  accept: string;
  multiple?: boolean;
  disabled?: boolean;
  onFiles: (files: File[]) => void;
}

/** A place to drop files on; the same by the file dialog, with mouse or keyboard. */
export function FileDrop({ label, hint, accept, multiple = false, disabled = false, onFiles }: FileDropProps) {
  const [over, setOver] = useState(false);
  const id = useId();
  const take = (files: FileList | null) => {
    if (!disabled && files && files.length > 0) onFiles([...files].slice(0, multiple ? undefined : 1));
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way for the mouse; the input inside serves everybody
    <div
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        take(event.dataTransfer.files);
      }}
      className={classNames(
        'flex flex-col items-center gap-2 rounded-md border-2 border-dashed p-6 text-center',
        over ? 'border-accent bg-accent-soft' : 'border-line-strong bg-surface',
      )}
    >
      <FileUp size={24} aria-hidden="true" className="text-faint" />
      <label htmlFor={id} className="text-body font-semibold">
        {label}
      </label>
      <input
        id={id}
        type="file"
        accept={accept}
        multiple={multiple}
        disabled={disabled}
        aria-describedby={`${id}-hint`}
        onChange={(event) => {
          take(event.target.files);
          event.target.value = '';
        }}
        className="max-w-full rounded text-dense file:mr-3 file:min-h-8 file:rounded file:border file:border-line-strong file:bg-surface file:px-3 file:text-text hover:file:bg-sunken"
      />
      <p id={`${id}-hint`} className="text-dense text-soft">
        {hint}
      </p>
    </div>
  );
}
