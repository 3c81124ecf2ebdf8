import { describe, expect, test } from 'vitest';
import { kindOfEdit } from './derive';
import { redone, startHistory, stepTo, undone } from './edit-history';
import { coverOf, placesWithin, stillShown } from './personal-place';
import { changesPicture, emptyEdit, type PictureEdit, parseEdit } from './picture-edit';

const rect = { x: 1, y: 2, width: 30, height: 40 };
const boxed: PictureEdit = { shapes: [{ type: 'box', rect, colour: '#c1121f' }], crop: null };
const covered: PictureEdit = { shapes: [{ type: 'mosaic', rect }], crop: rect };
const wordless: PictureEdit = { shapes: [{ type: 'text', at: { x: 0, y: 0 }, text: ' ', size: 20, colour: '#c1121f' }], crop: null };

describe('an edit', () => {
  test('survives being kept as a draft', () => {
    for (const edit of [emptyEdit, boxed, covered]) expect(parseEdit(JSON.stringify(edit))).toEqual(edit);
  });
  test.each(['', '{', '{"shapes":[{"type":"circle"}],"crop":null}', '[]'])('%j is none', (text) => expect(parseEdit(text)).toBeNull());
  test('without shapes, or with a text that has no words, it changes nothing', () => {
    expect([emptyEdit, wordless].map(changesPicture)).toEqual([false, false]);
    expect([boxed, { ...emptyEdit, crop: rect }].map(changesPicture)).toEqual([true, true]);
  });
  test.each([
    [{ ...emptyEdit, crop: rect }, 'visible', 'crop'],
    [boxed, 'visible', 'annotated'],
    [covered, 'full-page', 'redacted'],
    [boxed, 'redacted', 'redacted'],
  ] as const)('%j of a %s picture is %s', (edit, original, kind) => expect(kindOfEdit(edit, original)).toBe(kind));
});

describe('taking steps back', () => {
  test('there and back again', () => {
    const two = stepTo(stepTo(startHistory(), boxed), covered);
    expect(undone(two).now).toBe(boxed);
    expect(undone(undone(two)).now).toBe(emptyEdit);
    expect(redone(undone(two)).now).toBe(covered);
    expect(undone(startHistory()).now).toBe(emptyEdit);
    expect(redone(two).now).toBe(covered);
  });
  test('a new step forgets what was taken back', () => {
    expect(stepTo(undone(stepTo(startHistory(), boxed)), covered).future).toEqual([]);
  });
  test('steps about one thing are one, until something else is done', () => {
    const held = stepTo(stepTo(startHistory(), boxed, 'move 0'), covered, 'move 0');
    expect(undone(held).now).toBe(emptyEdit);
    expect(undone(stepTo(held, boxed, 'move 1')).now).toBe(covered);
    expect(stepTo(undone(held), boxed, 'move 0').past).toHaveLength(1);
  });
});

describe('places of personal data', () => {
  const places = [
    { kind: 'mobile' as const, rect: { x: 100, y: 50, width: 40, height: 20 } },
    { kind: 'name' as const, rect: { x: 500, y: 500, width: 10, height: 10 } },
  ];
  test('a part of the picture has those that it shows, from its own corner', () => {
    expect(placesWithin(places, { x: 120, y: 40, width: 100, height: 100 })).toEqual([
      { kind: 'mobile', rect: { x: 0, y: 10, width: 20, height: 20 } },
    ]);
  });
  test('what a mosaic hides wholly is proposed no more, what it hides in part is', () => {
    const cover = coverOf({ kind: 'mobile', rect: { x: 100, y: 50, width: 40, height: 20 } }, 2);
    expect(stillShown(places, [cover], 2).map(({ kind }) => kind)).toEqual(['name']);
    expect(stillShown(places, [{ ...cover, width: cover.width / 2 }], 2)).toHaveLength(2);
  });
  test('the cover is a little larger, in picture pixels', () => {
    expect(coverOf({ kind: 'mobile', rect: { x: 10, y: 10, width: 80, height: 16 } }, 1.5)).toEqual({
      x: 10,
      y: 10,
      width: 129,
      height: 33,
    });
  });
});
