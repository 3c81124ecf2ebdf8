import * as z from 'zod/mini';
import type { Rect } from '@/lib/facts/node-ref';
import { annotationShape, rectShape } from './annotation';

z.config({ jitless: true });

const mosaicShape = z.strictObject({ type: z.literal('mosaic'), rect: rectShape });

/** Everything that an inspector can lay on a picture; a mosaic destroys what is under it when the copy is made. */
const editShape = z.union([annotationShape, mosaicShape]);
export type EditShape = z.infer<typeof editShape>;

const pictureEdit = z.strictObject({ shapes: z.array(editShape), crop: z.nullable(rectShape) });

/** What is to be done to a copy of a picture, in the original's own pixels. Plain data, so that it can be kept as a draft. */
export interface PictureEdit {
  readonly shapes: readonly EditShape[];
  readonly crop: Rect | null;
}

export const emptyEdit: PictureEdit = { shapes: [], crop: null };

/** A text without words is still being written and leaves nothing in the copy. */
export function drawnShapes({ shapes }: PictureEdit): EditShape[] {
  return shapes.filter((shape) => shape.type !== 'text' || shape.text.trim() !== '');
}

/** Whether a copy would differ from its original. */
export function changesPicture(edit: PictureEdit): boolean {
  return edit.crop !== null || drawnShapes(edit).length > 0;
}

/** Reads an edit that was kept as text; `null` when it is not one. */
export function parseEdit(text: string): PictureEdit | null {
  try {
    const read = pictureEdit.safeParse(JSON.parse(text));
    return read.success ? read.data : null;
  } catch {
    return null; // not JSON
  }
}

/** The mosaics of an edit. */
export function mosaicsOf(edit: PictureEdit): Rect[] {
  return edit.shapes.flatMap((shape) => (shape.type === 'mosaic' ? [shape.rect] : []));
}
