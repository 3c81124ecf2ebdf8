import { Menu as Base } from '@base-ui/react/menu';
import type { LucideIcon } from 'lucide-react';

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
  'flex w-full items-center gap-2 rounded px-2 py-1.5 text-dense outline-none select-none data-disabled:text-faint data-highlighted:bg-accent-soft';

/** Things done now and then, behind one button. */
export function Menu({ label, icon: Icon, entries }: MenuProps) {
  return (
    <Base.Root modal={false}>
      <Base.Trigger
        aria-label={label}
        title={label}
        className="inline-flex size-8 shrink-0 items-center justify-center rounded text-soft hover:bg-sunken hover:text-text"
      >
        <Icon size={16} aria-hidden="true" />
      </Base.Trigger>
      <Base.Portal>
        <Base.Positioner sideOffset={4} align="end" className="z-50">
          <Base.Popup className="max-h-(--available-height) min-w-44 overflow-y-auto rounded-md border border-line-strong bg-surface p-1 text-text shadow-raised">
            {entries.map((entry) => (
              <div key={entry.id} role="none" className={entry.separated ? 'mt-1 border-t border-line pt-1' : undefined}>
                <Base.Item
                  disabled={entry.disabled}
                  onClick={entry.onSelect}
                  aria-current={entry.checked ? 'true' : undefined}
                  className={entry.danger ? `${item} text-danger` : item}
                >
                  {entry.icon && <entry.icon size={14} aria-hidden="true" className="shrink-0" />}
                  <span className="flex-1">{entry.label}</span>
                  {entry.checked && <span aria-hidden="true">✓</span>}
                  {entry.shortcut && <kbd className="font-mono text-tiny text-faint">{entry.shortcut}</kbd>}
                </Base.Item>
              </div>
            ))}
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}
