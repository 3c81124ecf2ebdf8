import type { ComponentProps } from 'react';
import { Field } from './Field';

interface Words {
  label: string;
  hint?: string;
  error?: string;
}

export interface TextFieldProps extends Words, Omit<ComponentProps<'input'>, 'id' | 'onChange'> {
  onChange: (value: string) => void;
}

/** One line of text (also `type="datetime-local"`, `search`, …) with its label. */
export function TextField({ label, hint, error, onChange, ...rest }: TextFieldProps) {
  return (
    <Field label={label} hint={hint} error={error} required={rest.required}>
      {(control) => <input type="text" {...rest} {...control} onChange={(event) => onChange(event.target.value)} className="control" />}
    </Field>
  );
}

export interface TextAreaProps extends Words, Omit<ComponentProps<'textarea'>, 'id' | 'onChange'> {
  onChange: (value: string) => void;
}

/** Several lines of text with their label; grows with what is written where the browser can. */
export function TextArea({ label, hint, error, onChange, ...rest }: TextAreaProps) {
  return (
    <Field label={label} hint={hint} error={error} required={rest.required}>
      {(control) => (
        <textarea
          rows={2}
          {...rest}
          {...control}
          onChange={(event) => onChange(event.target.value)}
          className="control field-sizing-content resize-y"
        />
      )}
    </Field>
  );
}
