import type { Rect } from '@/lib/facts/node-ref';
import type { EditShape } from './picture-edit';

export interface Point {
  x: number;
  y: number;
}

/** What is drawn by the next drag; `move` picks up what is there, `crop` says what is to be left. */
export const pictureTools = ['move', 'box', 'arrow', 'text', 'number', 'highlight', 'mosaic', 'crop'] as const;
export type PictureTool = (typeof pictureTools)[number];

/** Colours of annotations: seen on any page, and told apart by those who do not see all colours. */
export const annotationColours = { red: '#c1121f', blue: '#1d4ed8', yellow: '#ffd60a', black: '#111111' } as const;
export type AnnotationColour = keyof typeof annotationColours;

/** Below this a drag was a click. In picture pixels times the picture's scale. */
const smallest = 6;
/** What a click, or the keyboard, makes where a drag would have told the size. */
const usual = { width: 160, height: 48 };

/** The rectangle between two corners, in whole pixels. */
export function rectBetween(from: Point, to: Point): Rect {
  return {
    x: Math.round(Math.min(from.x, to.x)),
    y: Math.round(Math.min(from.y, to.y)),
    width: Math.round(Math.abs(to.x - from.x)),
    height: Math.round(Math.abs(to.y - from.y)),
  };
}

/** What the next shape is drawn with. */
export interface Brush {
  colour: string;
  /** Picture pixels per CSS pixel, so that lines and letters look alike on every screen. */
  scale: number;
  /** What a number badge says next. */
  next: number;
}

/** Where a drag from one point to another would put a rectangle; a click gives the usual size around the point. */
export function draggedRect(from: Point, to: Point, scale: number): Rect {
  const rect = rectBetween(from, to);
  if (rect.width >= smallest * scale && rect.height >= smallest * scale) return rect;
  const width = Math.round(usual.width * scale);
  const height = Math.round(usual.height * scale);
  return { x: Math.round(from.x - width / 2), y: Math.round(from.y - height / 2), width, height };
}

/** The shape that a tool makes of a drag; `null` for tools that make none. */
export function shapeOf(tool: PictureTool, from: Point, to: Point, { colour, scale, next }: Brush): EditShape | null {
  const at = { x: Math.round(from.x), y: Math.round(from.y) };
  switch (tool) {
    case 'box':
    case 'highlight':
      return { type: tool, rect: draggedRect(from, to, scale), colour };
    case 'mosaic':
      return { type: 'mosaic', rect: draggedRect(from, to, scale) };
    case 'arrow': {
      const dragged = Math.hypot(to.x - from.x, to.y - from.y) >= smallest * scale;
      const end = dragged ? { x: Math.round(to.x), y: Math.round(to.y) } : { x: at.x + Math.round(usual.width * scale), y: at.y };
      return { type: 'arrow', from: at, to: end, colour };
    }
    case 'text':
      return { type: 'text', at, text: '', size: Math.round(18 * scale), colour };
    case 'number':
      return { type: 'number', at, n: next, size: Math.round(14 * scale), colour };
    default:
      return null;
  }
}

/** The number that the next badge gets. */
export function nextNumber(shapes: readonly EditShape[]): number {
  return Math.max(0, ...shapes.map((shape) => (shape.type === 'number' ? shape.n : 0))) + 1;
}

/** A shape moved by so many pixels. */
export function movedShape(shape: EditShape, dx: number, dy: number): EditShape {
  const moved = (point: Point) => ({ x: point.x + dx, y: point.y + dy });
  if (shape.type === 'arrow') return { ...shape, from: moved(shape.from), to: moved(shape.to) };
  if (shape.type === 'text' || shape.type === 'number') return { ...shape, at: moved(shape.at) };
  return { ...shape, rect: { ...shape.rect, ...moved(shape.rect) } };
}

/** A rectangle made larger or smaller at its lower right corner. */
export function grownRect(rect: Rect, dx: number, dy: number): Rect {
  return { ...rect, width: Math.max(smallest, rect.width + dx), height: Math.max(smallest, rect.height + dy) };
}

/** A shape made larger or smaller: rectangles at their corner, arrows at their head, letters all over. */
export function grownShape(shape: EditShape, dx: number, dy: number): EditShape {
  if (shape.type === 'arrow') return { ...shape, to: { x: shape.to.x + dx, y: shape.to.y + dy } };
  if (shape.type === 'text' || shape.type === 'number') return { ...shape, size: Math.max(smallest, shape.size + (dx || dy)) };
  return { ...shape, rect: grownRect(shape.rect, dx, dy) };
}

/** The box around a shape, for the frame of what is selected. Letters are taken as wide as they are high. */
export function boundsOf(shape: EditShape): Rect {
  if (shape.type === 'arrow') return rectBetween(shape.from, shape.to);
  if (shape.type === 'number') {
    return { x: shape.at.x - shape.size, y: shape.at.y - shape.size, width: shape.size * 2, height: shape.size * 2 };
  }
  if (shape.type !== 'text') return shape.rect;
  const rows = shape.text.split('\n');
  return { ...shape.at, width: Math.max(1, ...rows.map((row) => row.length)) * shape.size, height: rows.length * shape.size * 1.4 };
}
