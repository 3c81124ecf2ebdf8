import type { Rect } from '@/lib/facts/node-ref';

/** What a cut leaves stays bright, what it takes away is dimmed; the edge can be taken hold of. */
export function CropShade({ crop, pixels }: { crop: Rect; pixels: { width: number; height: number } }) {
  const { x, y, width, height } = crop;
  const outside = `M0 0H${pixels.width}V${pixels.height}H0Z M${x} ${y}v${height}h${width}v${-height}Z`;
  return (
    <>
      <path d={outside} fillRule="evenodd" fill="#101824" fillOpacity={0.55} pointerEvents="none" />
      <rect data-grip="move crop" {...crop} fill="none" stroke="#ffffff" strokeWidth={8} strokeOpacity={0.7} pointerEvents="stroke" />
    </>
  );
}
