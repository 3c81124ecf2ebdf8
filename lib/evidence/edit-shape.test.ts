import { describe, expect, test } from 'vitest';
import { type Brush, boundsOf, draggedRect, grownShape, movedShape, nextNumber, shapeOf } from './edit-shape';
import type { EditShape } from './picture-edit';

const brush: Brush = { colour: '#c1121f', scale: 2, next: 4 };

describe('what a drag makes', () => {
  test('a rectangle lies between its corners, whichever way it was dragged', () => {
    expect(draggedRect({ x: 100.4, y: 80 }, { x: 20, y: 30 }, 1)).toEqual({ x: 20, y: 30, width: 80, height: 50 });
  });
  test('a click makes one of the usual size around it', () => {
    expect(draggedRect({ x: 500, y: 300 }, { x: 502, y: 300 }, 2)).toEqual({ x: 340, y: 252, width: 320, height: 96 });
  });
  test.each([
    ['box', { type: 'box', rect: { x: 0, y: 0, width: 50, height: 40 }, colour: '#c1121f' }],
    ['highlight', { type: 'highlight', rect: { x: 0, y: 0, width: 50, height: 40 }, colour: '#c1121f' }],
    ['mosaic', { type: 'mosaic', rect: { x: 0, y: 0, width: 50, height: 40 } }],
    ['arrow', { type: 'arrow', from: { x: 0, y: 0 }, to: { x: 50, y: 40 }, colour: '#c1121f' }],
    ['text', { type: 'text', at: { x: 0, y: 0 }, text: '', size: 36, colour: '#c1121f' }],
    ['number', { type: 'number', at: { x: 0, y: 0 }, n: 4, size: 28, colour: '#c1121f' }],
  ] as const)('%s', (tool, shape) => {
    expect(shapeOf(tool, { x: 0, y: 0 }, { x: 50, y: 40 }, brush)).toEqual(shape);
  });
  test('an arrow that was only clicked points to the right', () => {
    expect(shapeOf('arrow', { x: 10, y: 10 }, { x: 11, y: 10 }, brush)).toMatchObject({ to: { x: 330, y: 10 } });
  });
  test('moving and cutting add no shape', () => {
    for (const tool of ['move', 'crop'] as const) expect(shapeOf(tool, { x: 0, y: 0 }, { x: 50, y: 40 }, brush)).toBeNull();
  });
});

describe('what keys do to a shape', () => {
  const box: EditShape = { type: 'box', rect: { x: 10, y: 10, width: 20, height: 20 }, colour: '#c1121f' };
  const arrow: EditShape = { type: 'arrow', from: { x: 0, y: 0 }, to: { x: 9, y: 9 }, colour: '#c1121f' };
  const text: EditShape = { type: 'text', at: { x: 5, y: 5 }, text: '最新\n日期', size: 20, colour: '#c1121f' };

  test('moved, it keeps its size', () => {
    expect(movedShape(box, 3, -4)).toMatchObject({ rect: { x: 13, y: 6, width: 20, height: 20 } });
    expect(movedShape(arrow, 1, 1)).toMatchObject({ from: { x: 1, y: 1 }, to: { x: 10, y: 10 } });
    expect(movedShape(text, 1, 0)).toMatchObject({ at: { x: 6, y: 5 } });
  });
  test('grown, it stays where it is and never vanishes', () => {
    expect(grownShape(box, 5, 0)).toMatchObject({ rect: { x: 10, y: 10, width: 25, height: 20 } });
    expect(grownShape(box, -500, 0)).toMatchObject({ rect: { width: 6 } });
    expect(grownShape(arrow, 0, 2)).toMatchObject({ from: { x: 0, y: 0 }, to: { x: 9, y: 11 } });
    expect(grownShape(text, 0, 4)).toMatchObject({ size: 24 });
  });
  test('the frame around it holds it', () => {
    expect(boundsOf(text)).toEqual({ x: 5, y: 5, width: 40, height: 56 });
    expect(boundsOf({ type: 'number', at: { x: 20, y: 20 }, n: 1, size: 8, colour: '#c1121f' })).toEqual({
      x: 12,
      y: 12,
      width: 16,
      height: 16,
    });
    expect(boundsOf(arrow)).toEqual({ x: 0, y: 0, width: 9, height: 9 });
  });
  test('badges count on from the highest', () => {
    expect(nextNumber([])).toBe(1);
    expect(nextNumber([{ type: 'number', at: { x: 0, y: 0 }, n: 7, size: 8, colour: '#c1121f' }, box])).toBe(8);
  });
});
