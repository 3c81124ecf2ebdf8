import { type KeyboardEvent, useRef } from 'react';
import { useWords } from '@/components/ui/Words';
import { type Brush, boundsOf, draggedRect, type PictureTool, shapeOf } from '@/lib/evidence/edit-shape';
import type { PictureEdit } from '@/lib/evidence/picture-edit';
import type { Selected } from '@/lib/stores/picture/create-picture-editor';
import { CropShade } from './CropShade';
import { MosaicPattern, ShapeDrawing } from './ShapeDrawing';
import { type DragActions, useStageDrag } from './use-stage-drag';

export interface PictureStageProps extends DragActions {
  url: string;
  alt: string;
  pixels: { width: number; height: number };
  /** CSS pixels per picture pixel; null = as wide as there is room. */
  zoom: number | null;
  edit: PictureEdit;
  tool: PictureTool;
  brush: Brush;
  selected: Selected;
  readOnly: boolean;
  onNudge: (dx: number, dy: number, grow: boolean) => void;
  onRemove: (what: Selected) => void;
}

const directions: Record<string, readonly [number, number]> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};
/** An arrow key moves by so many pixels of the screen, with Alt by one. */
const stride = 8;

/** The picture with what is laid on it. Drawn on with a pointer, or with keys once it has the focus. */
export function PictureStage(props: PictureStageProps) {
  const { url, alt, pixels, zoom, tool, brush, selected, readOnly, onSelect, onAdd, onCrop, onNudge, onRemove } = props;
  const { t } = useWords();
  const frame = useRef<HTMLDivElement>(null);
  const { shown, handlers } = useStageDrag(props);

  /** The middle of what is in sight: where keys put something new. */
  function middle() {
    const box = frame.current;
    const ratio = box ? pixels.width / box.scrollWidth : 1;
    return box
      ? { x: (box.scrollLeft + box.clientWidth / 2) * ratio, y: (box.scrollTop + Math.min(box.clientHeight, innerHeight) / 2) * ratio }
      : { x: 0, y: 0 };
  }

  function addByKey(): void {
    const at = middle();
    const shape = shapeOf(tool, at, at, brush);
    if (tool === 'crop') onCrop(draggedRect(at, at, brush.scale));
    else if (shape) onAdd(shape);
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.nativeEvent.isComposing || event.ctrlKey || event.metaKey) return;
    const direction = directions[event.key];
    if (direction && selected !== null) {
      const step = event.altKey ? 1 : Math.round(stride * brush.scale);
      onNudge(direction[0] * step, direction[1] * step, event.shiftKey);
    } else if ((event.key === 'Delete' || event.key === 'Backspace') && selected !== null) onRemove(selected);
    else if (event.key === 'Enter' && tool !== 'move') addByKey();
    else if (event.key === 'Escape') onSelect(null);
    else return;
    event.preventDefault();
  }

  const held = selected === 'crop' ? shown.crop : selected === null ? null : (shown.shapes[selected] ?? null);
  const bounds = held && ('type' in held ? boundsOf(held) : held);
  const width = zoom === null ? '100%' : `${pixels.width * zoom}px`;
  const handle = 5 * brush.scale;
  return (
    <section
      ref={frame}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: the keys of the stage need the focus on it
      tabIndex={0}
      aria-label={t('picture.stage')}
      aria-describedby={readOnly ? undefined : 'stage-keys'}
      onKeyDown={readOnly ? undefined : onKeyDown}
      className="min-h-0 flex-1 overflow-auto bg-sunken"
    >
      <div className="relative mx-auto" style={{ width, maxWidth: zoom === null ? pixels.width : undefined }}>
        <img src={url} alt={alt} className="block w-full" draggable={false} />
        {!readOnly && (
          <svg
            aria-hidden="true"
            viewBox={`0 0 ${pixels.width} ${pixels.height}`}
            className="absolute inset-0 size-full select-none"
            style={{ touchAction: tool === 'move' ? 'pan-x pan-y' : 'none', cursor: tool === 'move' ? 'default' : 'crosshair' }}
            {...handlers}
          >
            <defs>
              <MosaicPattern />
            </defs>
            {shown.shapes.map((shape, i) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a shape is known by its place in the order of drawing
              <g key={i} data-grip={`move ${i}`} style={{ cursor: tool === 'move' ? 'move' : undefined }}>
                <ShapeDrawing shape={shape} scale={brush.scale} />
              </g>
            ))}
            {shown.crop && <CropShade crop={shown.crop} pixels={pixels} />}
            {bounds && (
              <>
                <rect {...bounds} fill="none" stroke="#1f4b8f" strokeWidth={1.5 * brush.scale} strokeDasharray={`${6 * brush.scale}`} />
                <rect
                  data-grip={`grow ${selected}`}
                  x={bounds.x + bounds.width - handle}
                  y={bounds.y + bounds.height - handle}
                  width={handle * 2}
                  height={handle * 2}
                  fill="#ffffff"
                  stroke="#1f4b8f"
                  strokeWidth={1.5 * brush.scale}
                  style={{ cursor: 'nwse-resize' }}
                />
              </>
            )}
          </svg>
        )}
      </div>
    </section>
  );
}
