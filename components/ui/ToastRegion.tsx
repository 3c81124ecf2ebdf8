import { X } from 'lucide-react';
import { useEffect, useState } from 'react';
import { classNames } from './class-names';
import { useToastRoom } from './use-toast-room';

export interface Toast {
  id: string;
  text: string;
  /** `problem` (something was not saved) stays until it is closed and is read out at once; the others go by themselves. */
  tone: 'done' | 'note' | 'problem';
  action?: { label: string; run: () => void };
}

export interface ToastRegionProps {
  label: string;
  closeLabel: string;
  toasts: readonly Toast[];
  /** How long a `done` toast stays; ten seconds leave time to undo. */
  stayMs?: number;
  onClose: (id: string) => void;
}

/** Short answers at the foot of the screen: what was done, and how to take it back. */
export function ToastRegion({ label, closeLabel, toasts, stayMs = 10_000, onClose }: ToastRegionProps) {
  const region = useToastRoom();
  return (
    <section
      ref={region}
      aria-label={label}
      className="pointer-events-none fixed inset-x-2 bottom-14 z-50 flex flex-col items-center gap-2"
    >
      {/* Said outright and not by the role alone: what is live stays heard while a dialog hides the rest of the page. */}
      <div role="status" aria-live="polite" className="contents">
        {toasts.map((toast) => (
          <ToastLine key={toast.id} toast={toast} closeLabel={closeLabel} stayMs={stayMs} onClose={onClose} />
        ))}
      </div>
    </section>
  );
}

const tones: Record<Toast['tone'], string> = {
  done: 'border-line-strong text-text',
  note: 'border-fail text-text',
  problem: 'border-danger text-danger',
};

interface ToastLineProps extends Pick<ToastRegionProps, 'closeLabel' | 'onClose'> {
  toast: Toast;
  stayMs: number;
}

function ToastLine({ toast, closeLabel, stayMs, onClose }: ToastLineProps) {
  const [held, setHeld] = useState(false);
  useEffect(() => {
    if (held || toast.tone === 'problem') return;
    const timer = setTimeout(() => onClose(toast.id), stayMs);
    return () => clearTimeout(timer);
  }, [held, toast.id, toast.tone, stayMs, onClose]);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: hovering or focusing only stops the clock; everything to press is a button inside
    <div
      data-toast
      onMouseEnter={() => setHeld(true)}
      onMouseLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
      className={classNames(
        'pointer-events-auto flex w-full max-w-md items-center gap-2 rounded-md border bg-surface py-1 pr-1 pl-3 text-dense shadow-raised',
        tones[toast.tone],
      )}
    >
      <p className="flex-1 py-1" role={toast.tone === 'problem' ? 'alert' : undefined}>
        {toast.text}
      </p>
      {toast.action && (
        <button type="button" onClick={toast.action.run} className="min-h-8 rounded px-2 font-semibold text-accent hover:bg-accent-soft">
          {toast.action.label}
        </button>
      )}
      <button
        type="button"
        aria-label={closeLabel}
        onClick={() => onClose(toast.id)}
        className="inline-flex size-8 items-center justify-center rounded text-soft hover:bg-sunken"
      >
        <X size={14} aria-hidden="true" />
      </button>
    </div>
  );
}
