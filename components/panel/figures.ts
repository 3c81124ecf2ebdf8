import type { Points } from '@/lib/scores/score-sheet';

/** Points with a real minus sign; figures come as text and are never computed here. */
export function signed(points: Points): string {
  return points.shown.replace('-', '−');
}

/** The size of a deduction or bonus without its sign. */
export function sizeOf(points: Points): string {
  return points.shown.replace(/^[-−+]/, '');
}
