import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';

export interface EmptyStateProps {
  icon?: LucideIcon;
  title: string;
  /** What the next step is. */
  text?: string;
  actions?: ReactNode;
}

/** Nothing here yet: says the next step, never just "no data". */
export function EmptyState({ icon: Icon, title, text, actions }: EmptyStateProps) {
  return (
    <div className="mx-auto flex max-w-sm flex-col items-center gap-2 px-4 py-8 text-center">
      {Icon && <Icon size={24} aria-hidden="true" className="text-faint" />}
      <p className="text-body font-semibold">{title}</p>
      {text && <p className="text-dense text-soft">{text}</p>}
      {actions && <div className="mt-2 flex flex-wrap justify-center gap-2">{actions}</div>}
    </div>
  );
}
