import { NumberField } from '@base-ui/react/number-field';
import { Minus, Plus } from 'lucide-react';

export interface StepperProps {
  /** Name for screen readers; the visible words stand beside the stepper. */
  label: string;
  lessLabel: string;
  moreLabel: string;
  /** `null` = not decided: shown as an empty box, which is not zero. */
  value: number | null;
  min?: number;
  max?: number;
  step?: number;
  disabled?: boolean;
  /** Told when the inspector has settled on a number, not on every keystroke. */
  onCommit: (value: number | null) => void;
}

const part = 'inline-flex size-8 items-center justify-center text-soft hover:bg-sunken disabled:text-faint disabled:hover:bg-transparent';

/** A whole number or decimal with less and more; arrow keys work inside. */
export function Stepper({ label, lessLabel, moreLabel, value, min = 0, max, step = 1, disabled, onCommit }: StepperProps) {
  return (
    <NumberField.Root
      value={value}
      min={min}
      max={max}
      step={step}
      disabled={disabled}
      locale="en"
      format={{ useGrouping: false, maximumFractionDigits: 4 }}
      onValueCommitted={(next) => onCommit(next)}
      className="inline-flex"
    >
      <NumberField.Group className="inline-flex items-stretch overflow-hidden rounded border border-line-strong bg-surface">
        <NumberField.Decrement aria-label={lessLabel} className={part}>
          <Minus size={14} aria-hidden="true" />
        </NumberField.Decrement>
        <NumberField.Input aria-label={label} className="figures w-12 border-x border-line bg-transparent text-center text-dense" />
        <NumberField.Increment aria-label={moreLabel} className={part}>
          <Plus size={14} aria-hidden="true" />
        </NumberField.Increment>
      </NumberField.Group>
    </NumberField.Root>
  );
}
