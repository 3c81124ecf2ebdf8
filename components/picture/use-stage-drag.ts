import { type PointerEvent, useState } from 'react';
import {
  type Brush,
  draggedRect,
  grownRect,
  grownShape,
  movedShape,
  type PictureTool,
  type Point,
  shapeOf,
} from '@/lib/evidence/edit-shape';
import type { EditShape, PictureEdit } from '@/lib/evidence/picture-edit';
import type { Selected } from '@/lib/stores/picture/create-picture-editor';

/** What a drag does once it ends. */
export interface DragActions {
  onSelect: (selected: Selected) => void;
  onAdd: (shape: EditShape) => void;
  onAlter: (index: number, shape: EditShape) => void;
  onCrop: (rect: NonNullable<PictureEdit['crop']>) => void;
}

/** What is being dragged: something new, something that is there, or its lower right corner. */
type Grip = { what: 'new' } | { what: 'move' | 'grow'; of: number | 'crop' };

interface Drag {
  grip: Grip;
  from: Point;
  to: Point;
}

interface Stage extends DragActions {
  edit: PictureEdit;
  tool: PictureTool;
  brush: Brush;
  pixels: { width: number; height: number };
}

function pointOf({ clientX, clientY, currentTarget }: PointerEvent<SVGSVGElement>, { width, height }: Stage['pixels']): Point {
  const box = currentTarget.getBoundingClientRect();
  return { x: ((clientX - box.left) * width) / box.width, y: ((clientY - box.top) * height) / box.height };
}

/** What was pressed: the stage marks shapes, the cut and their corners with `data-grip`. */
function gripAt(target: EventTarget, tool: PictureTool): Grip | null {
  if (tool !== 'move') return { what: 'new' };
  const named = target instanceof Element ? target.closest('[data-grip]')?.getAttribute('data-grip') : null;
  if (!named) return null;
  const [what, of] = named.split(' ');
  return { what: what === 'grow' ? 'grow' : 'move', of: of === 'crop' ? 'crop' : Number(of) };
}

/** The edit as it would be if the drag ended now. */
function editAfter({ grip, from, to }: Drag, { edit, tool, brush }: Stage): PictureEdit {
  const dx = Math.round(to.x - from.x);
  const dy = Math.round(to.y - from.y);
  if (grip.what === 'new') {
    if (tool === 'crop') return { ...edit, crop: draggedRect(from, to, brush.scale) };
    const shape = shapeOf(tool, from, to, brush);
    return shape ? { ...edit, shapes: [...edit.shapes, shape] } : edit;
  }
  if (grip.of === 'crop') {
    if (!edit.crop) return edit;
    return {
      ...edit,
      crop: grip.what === 'grow' ? grownRect(edit.crop, dx, dy) : { ...edit.crop, x: edit.crop.x + dx, y: edit.crop.y + dy },
    };
  }
  const shape = edit.shapes[grip.of];
  if (!shape) return edit;
  return { ...edit, shapes: edit.shapes.with(grip.of, (grip.what === 'grow' ? grownShape : movedShape)(shape, dx, dy)) };
}

/** Drawing and moving with a pointer: what is dragged follows it at once, and becomes a step when it is let go. */
export function useStageDrag(stage: Stage) {
  const [drag, setDrag] = useState<Drag | null>(null);

  function finish(ended: Drag): void {
    const { grip } = ended;
    const after = editAfter(ended, stage);
    if (grip.what === 'new') {
      const added = after.shapes.at(-1);
      if (stage.tool === 'crop' && after.crop) stage.onCrop(after.crop);
      else if (added && after.shapes.length > stage.edit.shapes.length) stage.onAdd(added);
    } else if (ended.from.x !== ended.to.x || ended.from.y !== ended.to.y) {
      const altered = grip.of === 'crop' ? null : after.shapes[grip.of];
      if (grip.of === 'crop' && after.crop) stage.onCrop(after.crop);
      else if (grip.of !== 'crop' && altered) stage.onAlter(grip.of, altered);
    }
  }

  return {
    shown: drag ? editAfter(drag, stage) : stage.edit,
    handlers: {
      onPointerDown: (event: PointerEvent<SVGSVGElement>) => {
        if (event.button !== 0) return;
        const grip = gripAt(event.target, stage.tool);
        stage.onSelect(grip && grip.what !== 'new' ? grip.of : null);
        if (!grip) return;
        event.currentTarget.setPointerCapture(event.pointerId);
        const from = pointOf(event, stage.pixels);
        setDrag({ grip, from, to: from });
      },
      onPointerMove: (event: PointerEvent<SVGSVGElement>) => {
        if (drag) setDrag({ ...drag, to: pointOf(event, stage.pixels) });
      },
      onPointerUp: (event: PointerEvent<SVGSVGElement>) => {
        if (drag) finish({ ...drag, to: pointOf(event, stage.pixels) });
        setDrag(null);
      },
      onPointerCancel: () => setDrag(null),
    },
  };
}
