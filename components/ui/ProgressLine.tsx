export interface ProgressLineProps {
  /** What is being done now. */
  label: string;
  /** 0…1; absent while the amount is not known. */
  value?: number;
  /** What remains, in words. */
  remaining?: string;
  cancelLabel?: string;
  onCancel?: () => void;
}

/** Long work: what it does now, how far it is, and a way to stop it. */
export function ProgressLine({ label, value, remaining, cancelLabel, onCancel }: ProgressLineProps) {
  return (
    <div className="flex items-center gap-2 text-dense">
      <div className="min-w-0 flex-1">
        <div className="flex justify-between gap-2 text-tiny text-soft">
          <span className="truncate">{label}</span>
          {remaining && <span className="figures shrink-0">{remaining}</span>}
        </div>
        <progress
          aria-label={label}
          max={1}
          value={value}
          className="block h-1 w-full appearance-none overflow-hidden rounded bg-sunken accent-accent [&::-moz-progress-bar]:bg-accent [&::-webkit-progress-bar]:bg-sunken [&::-webkit-progress-value]:bg-accent"
        />
      </div>
      {onCancel && cancelLabel && (
        <button type="button" onClick={onCancel} className="min-h-6 rounded px-2 text-accent hover:bg-accent-soft">
          {cancelLabel}
        </button>
      )}
    </div>
  );
}
