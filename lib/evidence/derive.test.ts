import { describe, expect, test } from 'vitest';
import { type AnnotationShape, annotationShape, drawShapes, type Pen } from './annotation';
import { rectsInCrop } from './derive';

describe('rectangles after a cut', () => {
  const rects = [
    { rect: { x: 100, y: 50, width: 40, height: 20 }, label: '通知公告', findingId: 'f1' },
    { rect: { x: 500, y: 500, width: 10, height: 10 }, label: '页脚' },
  ];
  test('they move with the cut, and what was cut off goes', () => {
    expect(rectsInCrop(rects, { x: 80, y: 40, width: 100, height: 100 }, 1)).toEqual([
      { rect: { x: 20, y: 10, width: 40, height: 20 }, label: '通知公告', findingId: 'f1' },
    ]);
  });
  test('the cut is in pixels, the rectangles in CSS pixels', () => {
    expect(rectsInCrop(rects, { x: 160, y: 80, width: 200, height: 200 }, 2)[0]?.rect).toEqual({ x: 20, y: 10, width: 40, height: 20 });
  });
});

describe('annotations', () => {
  const shapes: AnnotationShape[] = [
    { type: 'box', rect: { x: 1, y: 2, width: 3, height: 4 }, colour: '#9b1c1c' },
    { type: 'highlight', rect: { x: 1, y: 2, width: 3, height: 4 }, colour: '#ffe066' },
    { type: 'arrow', from: { x: 0, y: 0 }, to: { x: 10, y: 0 }, colour: '#1d4ed8' },
    { type: 'text', at: { x: 5, y: 5 }, text: '最新\n2020-02-11', size: 20, colour: '#111111' },
    { type: 'number', at: { x: 9, y: 9 }, n: 3, size: 14, colour: '#b45309' },
  ];

  test('every shape survives being stored', () => {
    for (const shape of shapes) expect(annotationShape.parse(JSON.parse(JSON.stringify(shape)))).toEqual(shape);
  });

  test('what is no shape or no plain colour is refused', () => {
    expect(annotationShape.safeParse({ type: 'circle' }).success).toBe(false);
    expect(annotationShape.safeParse({ ...shapes[0], colour: 'url(http://x)' }).success).toBe(false);
  });

  test('each shape is drawn between a save and a restore, lines on a white halo', () => {
    const calls: string[] = [];
    const pen = new Proxy({} as Pen, {
      get: (target, name) =>
        name in target ? Reflect.get(target, name) : (...args: unknown[]) => calls.push(`${String(name)} ${args.join()}`),
      set: (target, name, value) => {
        calls.push(`${String(name)}=${value}`);
        return Reflect.set(target, name, value);
      },
    });
    drawShapes(pen, shapes);
    expect(calls.filter((call) => call.startsWith('save')).length).toBe(shapes.length);
    expect(calls.filter((call) => call.startsWith('restore')).length).toBe(shapes.length);
    expect(calls.filter((call) => call === 'strokeRect 1,2,3,4').length).toBe(2);
    expect(calls.indexOf('strokeStyle=#ffffff')).toBeLessThan(calls.indexOf('strokeStyle=#9b1c1c'));
    expect(calls).toContain('fillText 最新,5,5');
    expect(calls).toContain('fillText 2020-02-11,5,33');
    expect(calls).toContain('fillText 3,9,9');
  });
});
