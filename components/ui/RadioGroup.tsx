import { useId } from 'react';
import type { Option } from './Select';

export interface RadioGroupProps<V extends string> {
  label: string;
  hint?: string;
  error?: string;
  /** `null` = not answered; nothing is preselected then. */
  value: V | null;
  options: readonly Option<V>[];
  onChange: (value: V) => void;
  required?: boolean;
}

/** A choice among a few, all visible. */
export function RadioGroup<V extends string>({ label, hint, error, value, options, onChange, required }: RadioGroupProps<V>) {
  const name = useId();
  const described = [hint && `${name}-hint`, error && `${name}-error`].filter(Boolean).join(' ') || undefined;
  return (
    <fieldset aria-describedby={described} data-invalid={error ? true : undefined} className="flex flex-col gap-1">
      <legend className="mb-1 text-dense font-medium">
        {label}
        {required && (
          <span aria-hidden="true" className="text-danger">
            {' '}
            *
          </span>
        )}
      </legend>
      <div className="flex flex-wrap gap-x-4 gap-y-1">
        {options.map((option) => (
          <label key={option.value} className="inline-flex items-center gap-1.5 text-dense">
            <input
              type="radio"
              name={name}
              value={option.value}
              checked={value === option.value}
              disabled={option.disabled}
              required={required}
              onChange={() => onChange(option.value)}
              className="size-4 accent-accent"
            />
            {option.label}
          </label>
        ))}
      </div>
      {hint && (
        <p id={`${name}-hint`} className="text-tiny text-faint">
          {hint}
        </p>
      )}
      {error && (
        <p id={`${name}-error`} role="alert" className="text-tiny text-danger">
          {error}
        </p>
      )}
    </fieldset>
  );
}
