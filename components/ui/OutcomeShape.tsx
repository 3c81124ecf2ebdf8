import type { Tone } from '@/lib/findings/tone';
import { classNames } from './class-names';

/** Text colour of each tone; the shape differs as well, so colour is never alone. */
export const toneText: Record<Tone, string> = {
  veto: 'text-veto',
  fail: 'text-fail',
  'needs-review': 'text-review',
  'cannot-tell': 'text-unknown',
  pass: 'text-pass',
  'not-applicable': 'text-unknown',
  error: 'text-unknown',
  bonus: 'text-bonus',
};

/** Soft ground of each tone. */
export const toneGround: Record<Tone, string> = {
  veto: 'bg-veto-soft',
  fail: 'bg-fail-soft',
  'needs-review': 'bg-review-soft',
  'cannot-tell': 'bg-unknown-soft',
  pass: 'bg-pass-soft',
  'not-applicable': 'bg-unknown-soft',
  error: 'bg-unknown-soft',
  bonus: 'bg-bonus-soft',
};

const stroke = { fill: 'none', stroke: 'currentColor', strokeWidth: 1.8, strokeLinecap: 'round', strokeLinejoin: 'round' } as const;

const shapes: Record<Tone, React.ReactNode> = {
  veto: <path d="M6 0.5 11.5 6 6 11.5 0.5 6Z" fill="currentColor" />,
  fail: <path d="M6 1 11.5 11H0.5Z" fill="currentColor" />,
  'needs-review': <path d="M3.4 3.8a2.7 2.7 0 1 1 3.9 2.4C6.4 6.7 6 7.1 6 8M6 10.6v.1" {...stroke} />,
  'cannot-tell': <circle cx="6" cy="6" r="4.6" {...stroke} />,
  pass: <path d="M1.5 6.5 4.5 9.5 10.5 2.8" {...stroke} />,
  'not-applicable': <path d="M2 6h8" {...stroke} />,
  error: <path d="M6 1.5v5.5M6 10.4v.1" {...stroke} strokeWidth={2.2} />,
  bonus: <path d="M6 1.5v9M1.5 6h9" {...stroke} />,
};

export interface OutcomeShapeProps {
  tone: Tone;
  size?: number;
  className?: string;
}

/** The shape alone, for places where its word stands beside it. */
export function OutcomeShape({ tone, size = 12, className }: OutcomeShapeProps) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 12 12"
      aria-hidden="true"
      focusable="false"
      className={classNames('outcome-shape shrink-0', toneText[tone], className)}
    >
      {shapes[tone]}
    </svg>
  );
}
