import type { ComponentProps } from 'react';
import { Field } from './Field';

export interface Option<V extends string> {
  value: V;
  label: string;
  disabled?: boolean;
}

export interface SelectProps<V extends string> extends Omit<ComponentProps<'select'>, 'id' | 'onChange' | 'value'> {
  label: string;
  hint?: string;
  error?: string;
  /** `''` = nothing chosen yet; `placeholder` is then shown and cannot be chosen again. */
  value: V | '';
  placeholder?: string;
  options: readonly Option<V>[];
  onChange: (value: V) => void;
}

/** The browser's own list: it knows input methods, small windows and screen readers better than any copy. */
export function Select<V extends string>({ label, hint, error, value, placeholder, options, onChange, ...rest }: SelectProps<V>) {
  return (
    <Field label={label} hint={hint} error={error} required={rest.required}>
      {(control) => (
        <select {...rest} {...control} value={value} onChange={(event) => onChange(event.target.value as V)} className="control">
          {placeholder !== undefined && (
            <option value="" disabled>
              {placeholder}
            </option>
          )}
          {options.map((option) => (
            <option key={option.value} value={option.value} disabled={option.disabled}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
