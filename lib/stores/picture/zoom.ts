/** CSS pixels per picture pixel; null = as wide as there is room. */
export type Zoom = number | null;

const steps = [0.1, 0.25, 0.5, 0.75, 1, 1.5, 2, 3, 4] as const;

/** The next larger or smaller of the usual steps, from what is shown now. */
export function zoomStep(shown: number, direction: 1 | -1): number {
  const found = direction === 1 ? steps.find((step) => step > shown + 0.001) : steps.findLast((step) => step < shown - 0.001);
  return found ?? (direction === 1 ? (steps[steps.length - 1] ?? 4) : steps[0]);
}

/** How large a picture is shown that takes as much width as there is, but never more than its own. */
export function fittingZoom(pictureWidth: number, room: number): number {
  return Math.min(1, room / pictureWidth);
}
