import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { classNames } from './class-names';

export interface CalloutProps {
  icon?: LucideIcon;
  tone?: 'plain' | 'warn';
  title: string;
  text?: string;
  actions?: ReactNode;
  /** Stands over other content: in a short window its title is only heard, and it takes no more room than its text and buttons. */
  tight?: boolean;
}

/** A sentence the inspector should know before going on, with what can be done about it. */
export function Callout({ icon: Icon, tone = 'plain', title, text, actions, tight = false }: CalloutProps) {
  return (
    <div
      className={classNames(
        'flex gap-2 rounded-md border px-3 py-2 text-dense',
        tight && 'short:px-2 short:py-1',
        tone === 'warn' ? 'border-fail bg-fail-soft' : 'border-line bg-surface',
      )}
    >
      {Icon && (
        <Icon size={16} aria-hidden="true" className={classNames('mt-0.5 shrink-0', tone === 'warn' ? 'text-fail' : 'text-accent')} />
      )}
      <div className="min-w-0 flex-1">
        <p className={classNames('font-semibold', tight && 'short:sr-only')}>{title}</p>
        {text && <p className="text-soft">{text}</p>}
        {actions && <div className={classNames('mt-2 flex flex-wrap gap-2', tight && 'short:mt-1')}>{actions}</div>}
      </div>
    </div>
  );
}
