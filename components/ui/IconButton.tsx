import { Tooltip } from '@base-ui/react/tooltip';
import type { LucideIcon } from 'lucide-react';
import type { ComponentProps } from 'react';
import { classNames } from './class-names';

export interface IconButtonProps extends Omit<ComponentProps<'button'>, 'aria-label'> {
  /** The words: name for screen readers and tooltip for everybody else. */
  label: string;
  icon: LucideIcon;
  shortcut?: string;
  pressed?: boolean;
}

/** A button without visible words; it always has some. */
export function IconButton({ label, icon: Icon, shortcut, pressed, className, ...rest }: IconButtonProps) {
  return (
    <Tooltip.Root>
      <Tooltip.Trigger
        delay={300}
        render={
          <button
            type="button"
            {...rest}
            aria-label={label}
            aria-keyshortcuts={shortcut}
            aria-pressed={pressed}
            className={classNames(
              'inline-flex size-8 shrink-0 items-center justify-center rounded text-soft hover:bg-sunken hover:text-text',
              'disabled:text-faint disabled:hover:bg-transparent',
              pressed && 'bg-accent-soft text-accent',
              className,
            )}
          />
        }
      >
        <Icon size={16} aria-hidden="true" />
      </Tooltip.Trigger>
      <Tooltip.Portal>
        <Tooltip.Positioner sideOffset={4} className="z-50">
          <Tooltip.Popup className="rounded border border-line-strong bg-surface px-2 py-1 text-tiny text-text shadow-raised">
            {label}
            {shortcut && <kbd className="ml-2 font-mono text-faint">{shortcut}</kbd>}
          </Tooltip.Popup>
        </Tooltip.Positioner>
      </Tooltip.Portal>
    </Tooltip.Root>
  );
}
