import { type RefObject, useState } from 'react';
import { fittingZoom, type Zoom, zoomStep } from '@/lib/stores/picture/zoom';

/** How large a picture is shown. `room` is the element whose width it fits. */
export function useZoom(room: RefObject<HTMLElement | null>, pictureWidth: number) {
  const [zoom, setZoom] = useState<Zoom>(null);
  return {
    zoom,
    fitWidth: () => setZoom(null),
    step: (direction: 1 | -1) => setZoom(zoomStep(zoom ?? fittingZoom(pictureWidth, room.current?.clientWidth ?? pictureWidth), direction)),
  };
}
