import type { LucideIcon } from 'lucide-react';
import type { ComponentProps } from 'react';
import { classNames } from './class-names';

export type ButtonTone = 'primary' | 'secondary' | 'quiet' | 'danger';

const tones: Record<ButtonTone, string> = {
  primary: 'border-accent bg-accent text-on-accent hover:bg-accent-strong hover:border-accent-strong',
  secondary: 'border-line-strong bg-surface text-text hover:bg-sunken',
  quiet: 'border-transparent bg-transparent text-accent hover:bg-accent-soft',
  danger: 'border-danger bg-surface text-danger hover:bg-veto-soft',
};

export interface ButtonProps extends ComponentProps<'button'> {
  tone?: ButtonTone;
  size?: 'small' | 'regular';
  icon?: LucideIcon;
  /** Key that does the same, shown after the words. */
  shortcut?: string;
}

/** A button with words; one `primary` per screen says what to do next. */
export function Button({ tone = 'secondary', size = 'regular', icon: Icon, shortcut, className, children, ...rest }: ButtonProps) {
  return (
    <button
      type="button"
      {...rest}
      aria-keyshortcuts={shortcut}
      className={classNames(
        'inline-flex items-center justify-center gap-1 rounded border text-dense font-medium transition-colors duration-100',
        'disabled:border-line disabled:bg-sunken disabled:text-faint',
        size === 'small' ? 'min-h-6 px-2' : 'min-h-8 px-3',
        tones[tone],
        className,
      )}
    >
      {Icon && <Icon size={14} aria-hidden="true" className="shrink-0" />}
      {children}
      {shortcut && (
        <span aria-hidden="true" className="ml-0.5 font-mono text-tiny font-normal">
          {shortcut}
        </span>
      )}
    </button>
  );
}
