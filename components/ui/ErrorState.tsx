import type { ReactNode } from 'react';

export interface ErrorStateProps {
  /** What happened. */
  title: string;
  /** What is safe. */
  safe?: string;
  /** What to do. */
  todo?: string;
  /** The technical cause, for a report to whoever maintains the tool. */
  detail?: string;
  actions?: ReactNode;
}

/** Something went wrong: what happened, what is safe, what to do. */
export function ErrorState({ title, safe, todo, detail, actions }: ErrorStateProps) {
  return (
    <div role="alert" className="m-3 flex flex-col gap-1 rounded-md border border-danger bg-surface p-3">
      <p className="text-body font-semibold text-danger">{title}</p>
      {safe && <p className="text-dense">{safe}</p>}
      {todo && <p className="text-dense">{todo}</p>}
      {detail && <p className="font-mono text-tiny break-all text-faint">{detail}</p>}
      {actions && <div className="mt-2 flex flex-wrap gap-2">{actions}</div>}
    </div>
  );
}
