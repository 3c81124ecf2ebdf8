import { describe, expect, test } from 'vitest';
import { differenceOf, type FrameMoment, frameChain, type PageMoment, toTop } from './moment';
import { clip, withContext } from './rect';

function frame(changes: Partial<FrameMoment & { documentId: string }> = {}): FrameMoment & { documentId: string } {
  return {
    token: 't',
    documentId: 'd',
    url: 'http://www.zhexi.gov.cn/',
    title: '柘溪县人民政府',
    scroll: { x: 0, y: 0 },
    viewport: { width: 1000, height: 800 },
    devicePixelRatio: 1,
    path: [],
    children: [],
    places: [],
    personal: [],
    ...changes,
  };
}

const page = (top: Partial<FrameMoment & { documentId: string }>): PageMoment => ({ frames: new Map([[0, frame(top)]]) });
const place = (x: number) => ({ rect: { x, y: 10, width: 100, height: 20 }, text: '', markup: '' });

describe('one moment or two', () => {
  test('nothing changed', () => expect(differenceOf(page({ places: [place(5)] }), page({ places: [place(5.4)] }), [0])).toBeNull());
  test.each([
    ['another document', { documentId: 'other' }, 'page-changed'],
    ['another address', { url: 'http://www.zhexi.gov.cn/#2' }, 'page-changed'],
    ['scrolled', { scroll: { x: 0, y: 40 } }, 'page-moved'],
    ['resized', { viewport: { width: 900, height: 800 } }, 'page-moved'],
    ['the place moved', { places: [place(50)] }, 'page-moved'],
    ['the place vanished', { places: [{ rect: null, text: '', markup: '' }] }, 'page-moved'],
  ] as const)('%s', (_, changes, difference) => {
    expect(differenceOf(page({ places: [place(5)] }), page({ places: [place(5)], ...(changes as Partial<FrameMoment>) }), [0])).toBe(
      difference,
    );
  });
  test('a frame that no longer answers counts as another document', () => {
    expect(differenceOf(page({}), { frames: new Map() }, [0])).toBe('page-changed');
  });
});

describe('places in frames', () => {
  const moment: PageMoment = {
    frames: new Map([
      [0, frame({ children: [null, { x: 100, y: 200, width: 300, height: 150 }] })],
      [7, frame({ path: [1], children: [{ x: 10, y: 20, width: 200, height: 100 }] })],
      [9, frame({ path: [1, 0] })],
    ]),
  };
  test('the way from the top frame down', () => expect(frameChain(moment, 9)).toEqual([0, 7, 9]));
  test('a place two frames deep is told in the top viewport', () => {
    expect(toTop(moment, 9, { x: 5, y: 5, width: 50, height: 30 })).toEqual({ x: 115, y: 225, width: 50, height: 30 });
  });
  test('what a frame scrolls out of sight is not in the picture', () => {
    expect(toTop(moment, 7, { x: 0, y: 400, width: 50, height: 30 })).toBeNull();
  });
  test('without an answer of the frame between there is no place', () => {
    expect(toTop({ frames: new Map([[9, frame({ path: [1, 0] })]]) }, 9, { x: 0, y: 0, width: 1, height: 1 })).toBeNull();
  });
});

test('a cut keeps its surroundings inside the window', () => {
  expect(withContext({ x: 10, y: 700, width: 100, height: 90 }, { width: 1000, height: 800 })).toEqual({
    x: 0,
    y: 668,
    width: 142,
    height: 132,
  });
  expect(clip({ x: 0, y: 0, width: 5, height: 5 }, { x: 9, y: 0, width: 5, height: 5 })).toBeNull();
});
