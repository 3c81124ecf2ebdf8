import { Dialog as Base } from '@base-ui/react/dialog';
import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { classNames } from './class-names';
import { useScrolls } from './use-scrolls';

export interface DialogProps {
  open: boolean;
  title: string;
  closeLabel: string;
  description?: string;
  /** `wide` for pictures and tables. */
  width?: 'narrow' | 'wide';
  children: ReactNode;
  /** Buttons of the last row, the one that goes on last. */
  actions?: ReactNode;
  onClose: () => void;
}

/** A message lies above the dialog: what is pressed there has nothing to do with it. */
function isOnMessage({ target }: Event): boolean {
  return target instanceof Element && target.closest('[data-toast]') !== null;
}

/** A question or a closer look, over the page; Escape closes, the focus goes back where it was. */
export function Dialog({ open, title, closeLabel, description, width = 'narrow', children, actions, onClose }: DialogProps) {
  const [body, scrolls] = useScrolls();
  return (
    <Base.Root open={open} onOpenChange={(next, { event }) => !next && !isOnMessage(event) && onClose()}>
      <Base.Portal>
        <Base.Backdrop className="fixed inset-0 z-40 bg-shade" />
        <Base.Popup
          className={classNames(
            'fixed left-1/2 z-40 flex w-[calc(100vw-1rem)] -translate-x-1/2 -translate-y-1/2 flex-col',
            // In the middle of what the messages at the foot leave free.
            'top-[calc((100dvh-var(--toast-room,0px))/2)] max-h-[calc(96dvh-var(--toast-room,0px))]',
            'rounded-md border border-line-strong bg-surface text-text shadow-raised',
            width === 'wide' ? 'max-w-5xl' : 'max-w-md',
          )}
        >
          <div className="flex items-start gap-2 border-b border-line py-2 pr-2 pl-4">
            <Base.Title className="flex-1 pt-1 text-title font-semibold">{title}</Base.Title>
            <Base.Close
              aria-label={closeLabel}
              className="inline-flex size-8 items-center justify-center rounded text-soft hover:bg-sunken"
            >
              <X size={16} aria-hidden="true" />
            </Base.Close>
          </div>
          <div
            ref={body}
            className="relative min-h-0 flex-1 overflow-y-auto px-4 py-3 outline-offset-[-2px]"
            {...(scrolls ? { role: 'region', 'aria-label': title, tabIndex: 0 } : {})}
          >
            {description && <Base.Description className="mb-3 text-dense text-soft">{description}</Base.Description>}
            {children}
          </div>
          {actions && <div className="flex flex-wrap justify-end gap-2 border-t border-line px-4 py-3">{actions}</div>}
        </Base.Popup>
      </Base.Portal>
    </Base.Root>
  );
}
