/** Where some elements stand in a page's content, from its top; null = not on display (another slide of a carousel). */
export type Landmarks = readonly (number | null)[];

/** A ticker moves a few places all the time; a layout that shifts moves all that stands below. */
const mostTicking = 0.1;

/** Whether the layout is another one than before. */
export function haveShifted(before: Landmarks, now: Landmarks): boolean {
  const moved = before.filter((y, i) => {
    const at = now[i] ?? null;
    return y !== null && at !== null && Math.abs(y - at) > 2;
  });
  return moved.length > Math.max(1, before.length * mostTicking);
}
