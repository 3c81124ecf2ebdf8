import { classNames } from '@/components/ui/class-names';

export interface CellInputProps {
  /** Name for screen readers: the row and the column say it to the eye. */
  label: string;
  value: string;
  numeric?: boolean;
  invalid?: boolean;
  onChange: (value: string) => void;
}

/** One figure or short text inside a table's cell. */
export function CellInput({ label, value, numeric, invalid, onChange }: CellInputProps) {
  return (
    <input
      type="text"
      aria-label={label}
      aria-invalid={invalid || undefined}
      inputMode={numeric ? 'decimal' : undefined}
      autoComplete="off"
      value={value}
      onChange={(event) => onChange(event.target.value)}
      className={classNames('control', numeric ? 'figures w-16 text-right' : 'min-w-40')}
    />
  );
}
