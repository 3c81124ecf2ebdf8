import * as z from 'zod/mini';

z.config({ jitless: true });

const point = z.strictObject({ x: z.number(), y: z.number() });
/** A rectangle as it is stored. */
export const rectShape = z.strictObject({ x: z.number(), y: z.number(), width: z.number(), height: z.number() });
const colour = z.string().check(z.regex(/^#[0-9a-f]{6}$/));

/** What an inspector can draw on a picture, in the picture's own pixels. Plain data: kept beside the burned-in copy and drawn again from it. */
export const annotationShape = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('box'), rect: rectShape, colour }),
  z.strictObject({ type: z.literal('highlight'), rect: rectShape, colour }),
  z.strictObject({ type: z.literal('arrow'), from: point, to: point, colour }),
  z.strictObject({ type: z.literal('text'), at: point, text: z.string().check(z.maxLength(500)), size: z.number(), colour }),
  z.strictObject({ type: z.literal('number'), at: point, n: z.int(), size: z.number(), colour }),
]);
export type AnnotationShape = z.infer<typeof annotationShape>;

/** The part of a canvas context that drawing needs, so that it can be watched in tests. */
export type Pen = Pick<
  OffscreenCanvasRenderingContext2D,
  | 'save'
  | 'restore'
  | 'beginPath'
  | 'moveTo'
  | 'lineTo'
  | 'arc'
  | 'stroke'
  | 'fill'
  | 'strokeRect'
  | 'fillRect'
  | 'fillText'
  | 'strokeText'
  | 'closePath'
> & {
  strokeStyle: string | CanvasGradient | CanvasPattern;
  fillStyle: string | CanvasGradient | CanvasPattern;
  lineWidth: number;
  lineJoin: CanvasLineJoin;
  globalAlpha: number;
  globalCompositeOperation: GlobalCompositeOperation;
  font: string;
  textAlign: CanvasTextAlign;
  textBaseline: CanvasTextBaseline;
};

/** Fonts of written shapes: the system's own, which have Chinese. */
export const pictureFonts = 'system-ui, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif';
/** Every line stands on a wider white one, so that it can be seen on any page. */
const halo = '#ffffff';

/** Draws shapes in their order; `line` is the width of lines in pixels. */
export function drawShapes(pen: Pen, shapes: readonly AnnotationShape[], line = 4): void {
  for (const shape of shapes) {
    pen.save();
    pen.lineJoin = 'round';
    drawShape(pen, shape, line);
    pen.restore();
  }
}

function drawShape(pen: Pen, shape: AnnotationShape, line: number): void {
  if (shape.type === 'box') {
    twice(pen, shape.colour, line, () => pen.strokeRect(shape.rect.x, shape.rect.y, shape.rect.width, shape.rect.height));
  } else if (shape.type === 'arrow') {
    twice(pen, shape.colour, line, () => arrow(pen, shape.from, shape.to, line));
  } else if (shape.type === 'highlight') {
    highlight(pen, shape);
  } else if (shape.type === 'text') {
    written(pen, shape);
  } else {
    badge(pen, shape);
  }
}

/** Like a marker on paper: dark letters stay dark. */
function highlight(pen: Pen, { rect: { x, y, width, height }, colour }: Extract<AnnotationShape, { type: 'highlight' }>): void {
  pen.globalAlpha = 0.45;
  pen.globalCompositeOperation = 'multiply';
  pen.fillStyle = colour;
  pen.fillRect(x, y, width, height);
}

function twice(pen: Pen, colour: string, line: number, draw: () => void): void {
  for (const [style, width] of [
    [halo, line + 3],
    [colour, line],
  ] as const) {
    pen.strokeStyle = style;
    pen.lineWidth = width;
    draw();
  }
}

interface Point {
  x: number;
  y: number;
}

/** Where the two barbs of an arrow end, for lines of a width. */
export function arrowBarbs(from: Point, to: Point, line: number): [Point, Point] {
  const angle = Math.atan2(to.y - from.y, to.x - from.x);
  const barb = (side: number) => ({ x: to.x - line * 5 * Math.cos(angle + side), y: to.y - line * 5 * Math.sin(angle + side) });
  return [barb(-0.45), barb(0.45)];
}

function arrow(pen: Pen, from: Point, to: Point, line: number): void {
  pen.beginPath();
  pen.moveTo(from.x, from.y);
  pen.lineTo(to.x, to.y);
  for (const barb of arrowBarbs(from, to, line)) {
    pen.moveTo(to.x, to.y);
    pen.lineTo(barb.x, barb.y);
  }
  pen.stroke();
}

function written(pen: Pen, { at, text, size, colour }: Extract<AnnotationShape, { type: 'text' }>): void {
  pen.font = `600 ${size}px ${pictureFonts}`;
  pen.textBaseline = 'top';
  pen.textAlign = 'left';
  pen.strokeStyle = halo;
  pen.fillStyle = colour;
  pen.lineWidth = Math.max(3, size / 5);
  text.split('\n').forEach((row, i) => {
    pen.strokeText(row, at.x, at.y + i * size * 1.4);
    pen.fillText(row, at.x, at.y + i * size * 1.4);
  });
}

function badge(pen: Pen, { at, n, size, colour }: Extract<AnnotationShape, { type: 'number' }>): void {
  pen.fillStyle = colour;
  pen.strokeStyle = halo;
  pen.lineWidth = 2;
  pen.beginPath();
  pen.arc(at.x, at.y, size, 0, Math.PI * 2);
  pen.fill();
  pen.stroke();
  pen.fillStyle = halo;
  pen.font = `700 ${Math.round(size * 1.2)}px ${pictureFonts}`;
  pen.textAlign = 'center';
  pen.textBaseline = 'middle';
  pen.fillText(String(n), at.x, at.y);
}
