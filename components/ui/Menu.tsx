import type { LucideIcon } from 'lucide-react';
import { type KeyboardEvent, type ToggleEvent, useId, useRef, useState } from 'react';

export interface MenuEntry {
  id: string;
  label: string;
  icon?: LucideIcon;
  shortcut?: string;
  /** A choice that is in force now. */
  checked?: boolean;
  disabled?: boolean;
  danger?: boolean;
  /** Starts a new group. */
  separated?: boolean;
  onSelect: () => void;
}

export interface MenuProps {
  label: string;
  icon: LucideIcon;
  entries: readonly MenuEntry[];
}

const item =
  'flex w-full items-center gap-2 rounded px-2 py-1.5 text-left text-dense outline-none select-none hover:bg-accent-soft focus:bg-accent-soft disabled:text-faint';
const margin = 4;

/**
 * Things done now and then, behind one button. The browser's own popover: it lies above everything without leaving its landmark, closes on
 * Escape and on a click elsewhere, and gives the focus back. (A library's menu brings hidden focus guards, which assistive technology meets.)
 */
export function Menu({ label, icon: Icon, entries }: MenuProps) {
  const id = useId();
  const trigger = useRef<HTMLButtonElement>(null);
  const popup = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState(false);

  const settle = ({ newState }: ToggleEvent<HTMLDivElement>) => {
    setOpen(newState === 'open');
    if (newState !== 'open' || !popup.current || !trigger.current) return;
    place(popup.current, trigger.current.getBoundingClientRect());
    entriesOf(popup.current)[0]?.focus();
  };
  return (
    <>
      <button
        ref={trigger}
        type="button"
        popoverTarget={id}
        aria-haspopup="menu"
        aria-expanded={open}
        aria-label={label}
        title={label}
        className="inline-flex size-8 shrink-0 items-center justify-center rounded text-soft hover:bg-sunken hover:text-text"
      >
        <Icon size={16} aria-hidden="true" />
      </button>
      <div
        ref={popup}
        id={id}
        popover="auto"
        role="menu"
        tabIndex={-1}
        aria-label={label}
        onToggle={settle}
        onKeyDown={moveFocus}
        className="fixed inset-auto m-0 max-h-[calc(100dvh-1rem)] min-w-44 overflow-y-auto rounded-md border border-line-strong bg-surface p-1 text-text shadow-raised"
      >
        {entries.map((entry) => (
          <div key={entry.id} role="none" className={entry.separated ? 'mt-1 border-t border-line pt-1' : undefined}>
            <button
              type="button"
              role="menuitem"
              tabIndex={-1}
              disabled={entry.disabled}
              aria-current={entry.checked ? 'true' : undefined}
              className={entry.danger ? `${item} text-danger` : item}
              onClick={() => {
                popup.current?.hidePopover();
                entry.onSelect();
              }}
            >
              {entry.icon && <entry.icon size={14} aria-hidden="true" className="shrink-0" />}
              <span className="flex-1">{entry.label}</span>
              {entry.checked && <span aria-hidden="true">✓</span>}
              {entry.shortcut && <kbd className="font-mono text-tiny text-faint">{entry.shortcut}</kbd>}
            </button>
          </div>
        ))}
      </div>
    </>
  );
}

const entriesOf = (popup: HTMLElement) => [...popup.querySelectorAll<HTMLButtonElement>('[role=menuitem]:not(:disabled)')];

/** Below the button with the right edges in line; above it where there is no room, and never outside the window. */
function place(popup: HTMLElement, button: DOMRect): void {
  const { offsetWidth, offsetHeight } = popup;
  const left = Math.min(Math.max(margin, button.right - offsetWidth), innerWidth - offsetWidth - margin);
  const below = button.bottom + margin;
  const top = below + offsetHeight <= innerHeight ? below : Math.max(margin, button.top - margin - offsetHeight);
  Object.assign(popup.style, { left: `${left}px`, top: `${top}px` });
}

/** Arrow keys go round, Home and End to the ends; Tab leaves and closes. Keys do not reach the view's own shortcuts. */
function moveFocus(event: KeyboardEvent<HTMLDivElement>): void {
  const popup = event.currentTarget;
  const all = entriesOf(popup);
  const at = all.indexOf(document.activeElement as HTMLButtonElement);
  const next = {
    ArrowDown: all[(at + 1) % all.length],
    ArrowUp: all[(at - 1 + all.length) % all.length],
    Home: all[0],
    End: all.at(-1),
  }[event.key];
  if (event.key === 'Tab') popup.hidePopover();
  if (event.key !== 'Escape') event.stopPropagation();
  if (!next) return;
  event.preventDefault();
  next.focus();
}
