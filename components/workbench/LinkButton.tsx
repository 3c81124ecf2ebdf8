import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { classNames } from '@/components/ui/class-names';

export interface LinkButtonProps {
  href: string;
  icon?: LucideIcon;
  tone?: 'primary' | 'secondary';
  /** Leads out of the extension: a tab of its own that learns nothing of where it was opened from. */
  outside?: boolean;
  /** Saves what stands at `href` under this name. */
  download?: string;
  children: ReactNode;
}

/** A link that weighs as much as a button. Addresses of pages are followed only when they are http or https. */
export function LinkButton({ href, icon: Icon, tone = 'secondary', outside = false, download, children }: LinkButtonProps) {
  const safe = !outside || /^https?:\/\//i.test(href);
  return (
    <a
      href={safe ? href : undefined}
      download={download}
      {...(outside ? { target: '_blank', rel: 'noreferrer' } : {})}
      className={classNames(
        'inline-flex min-h-8 items-center justify-center gap-1 rounded border px-3 text-dense font-medium',
        tone === 'primary'
          ? 'border-accent bg-accent text-on-accent hover:bg-accent-strong'
          : 'border-line-strong bg-surface text-text hover:bg-sunken',
      )}
    >
      {Icon && <Icon size={14} aria-hidden="true" className="shrink-0" />}
      {children}
    </a>
  );
}
