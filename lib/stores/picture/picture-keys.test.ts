import { describe, expect, test } from 'vitest';
import { pictureKeyMeaning } from './picture-keys';
import { parsePictureRoute, pictureHash } from './picture-route';
import { fittingZoom, zoomStep } from './zoom';

const press = (key: string, more: object = {}) =>
  pictureKeyMeaning({
    key,
    ctrlKey: false,
    metaKey: false,
    altKey: false,
    shiftKey: false,
    isComposing: false,
    keyCode: 0,
    typing: false,
    ...more,
  });

describe('keys of the picture page', () => {
  test.each([
    ['m', {}, { tool: 'mosaic' }],
    ['z', { ctrlKey: true }, 'undo'],
    ['Z', { metaKey: true, shiftKey: true }, 'redo'],
    ['y', { ctrlKey: true }, 'redo'],
    ['s', { ctrlKey: true, typing: true }, 'save'],
    ['+', { shiftKey: true }, 'zoom-in'],
    ['-', {}, 'zoom-out'],
    ['0', {}, 'fit'],
    ['c', { ctrlKey: true }, null],
    ['q', {}, null],
  ] as const)('%s %j', (key, more, meaning) => expect(press(key, more)).toEqual(meaning));

  test.each([{ typing: true }, { isComposing: true }, { keyCode: 229 }, { altKey: true }])('nothing while %j', (more) => {
    for (const key of ['m', '+', '0']) expect(press(key, more)).toBeNull();
  });
});

test('addresses lead where they were made for', () => {
  expect(parsePictureRoute(pictureHash('a/b'))).toEqual({ view: 'one', id: 'a/b' });
  expect(parsePictureRoute(pictureHash('a', 'b'))).toEqual({ view: 'two', left: 'a', right: 'b' });
  for (const hash of ['', '#', '#/']) expect(parsePictureRoute(hash)).toBeNull();
});

test('zoom goes by steps from what is shown, and ends', () => {
  expect([zoomStep(0.6, 1), zoomStep(0.6, -1), zoomStep(1, 1), zoomStep(4, 1), zoomStep(0.1, -1)]).toEqual([0.75, 0.5, 1.5, 4, 0.1]);
  expect([fittingZoom(2000, 1000), fittingZoom(500, 1000)]).toEqual([0.5, 1]);
});
