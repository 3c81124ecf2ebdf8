import { ChevronRight } from 'lucide-react';
import { type ReactNode, useId, useState } from 'react';
import { classNames } from './class-names';

export interface DisclosureProps {
  /** Content of the button: text and inline marks only. */
  summary: ReactNode;
  children: ReactNode;
  /** Given together, the parent decides what is open. */
  open?: boolean;
  onToggle?: (open: boolean) => void;
  defaultOpen?: boolean;
  className?: string;
}

/** A row that opens in place. What is closed is not rendered. */
export function Disclosure({ summary, children, open, onToggle, defaultOpen = false, className }: DisclosureProps) {
  const [own, setOwn] = useState(defaultOpen);
  const id = useId();
  const shown = open ?? own;
  const toggle = () => {
    setOwn(!shown);
    onToggle?.(!shown);
  };
  return (
    <div className={className}>
      <button
        type="button"
        aria-expanded={shown}
        aria-controls={shown ? id : undefined}
        onClick={toggle}
        className="flex w-full items-start gap-1 px-2 py-1.5 text-left text-dense outline-offset-[-2px] hover:bg-sunken"
      >
        <ChevronRight
          size={14}
          aria-hidden="true"
          className={classNames('mt-0.5 shrink-0 text-faint transition-transform duration-100', shown && 'rotate-90')}
        />
        <span className="min-w-0 flex-1">{summary}</span>
      </button>
      {shown && <div id={id}>{children}</div>}
    </div>
  );
}
