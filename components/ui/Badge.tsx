import type { ReactNode } from 'react';
import { classNames } from './class-names';

export interface BadgeProps {
  children: ReactNode;
  /** `outline` for ids and facts, `solid` for a state that matters. */
  look?: 'outline' | 'solid' | 'warn';
  title?: string;
  className?: string;
}

const looks = {
  outline: 'border-line text-soft',
  solid: 'border-transparent bg-accent-soft text-accent',
  warn: 'border-transparent bg-fail-soft text-fail',
};

/** A short label: clause id, count, mark of an unverified wording. */
export function Badge({ children, look = 'outline', title, className }: BadgeProps) {
  return (
    <span
      title={title}
      className={classNames('figures inline-flex items-center rounded border px-1 text-tiny whitespace-nowrap', looks[look], className)}
    >
      {children}
    </span>
  );
}
