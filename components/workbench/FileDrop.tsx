import { FileUp } from 'lucide-react';
import { useId, useState } from 'react';
import { classNames } from '@/components/ui/class-names';
import { useWords } from '@/components/ui/Words';

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
  const { t } = useWords();
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
      <p className="text-body font-semibold">{label}</p>
      {/* The browser writes its own words on a file field, in its own language: the field is there, its look is ours. */}
      <label
        htmlFor={id}
        className="inline-flex min-h-8 cursor-pointer items-center rounded border border-line-strong bg-surface px-3 text-dense font-medium has-disabled:cursor-default has-disabled:text-faint has-focus-visible:outline-2 has-focus-visible:outline-accent hover:bg-sunken"
      >
        {t('workbench.file.choose')}
        <input
          id={id}
          type="file"
          accept={accept}
          multiple={multiple}
          disabled={disabled}
          aria-label={label}
          aria-describedby={`${id}-hint`}
          onChange={(event) => {
            take(event.target.files);
            event.target.value = '';
          }}
          className="sr-only"
        />
      </label>
      <p id={`${id}-hint`} className="text-dense text-soft">
        {hint}
      </p>
    </div>
  );
}
