import { fc, test as property } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import { toPoints } from './points';
import {
  add,
  compare,
  divide,
  exactText,
  multiply,
  negate,
  parseRational,
  rational,
  subtract,
  toNumber,
  wholePart,
  zero,
} from './rational';

const fraction = fc
  .tuple(fc.bigInt({ min: -10_000n, max: 10_000n }), fc.bigInt({ min: 1n, max: 1_000n }))
  .map(([n, d]) => rational(`${n}/${d}`));

describe('rational', () => {
  test.each([
    ['0.1', '0.2', '0.3'],
    ['0.5', '-0.5', '0'],
    ['1/3', '1/6', '0.5'],
    ['2/3', '2/3', '4/3'],
    ['0', '7.25', '7.25'],
    ['7.25', '0', '7.25'],
  ])('%s + %s = %s', (a, b, result) => {
    expect(exactText(add(rational(a), rational(b)))).toBe(result);
  });

  test.each(['', ' 1', '1e3', '.5', '5.', '1/0', '1/-2', 'NaN', '0x10', '１'])('%j is no figure', (text) => {
    expect(parseRational(text)).toBeNull();
    expect(() => rational(text)).toThrow(RangeError);
  });

  test('numbers are taken only whole and safe', () => {
    expect(parseRational(0.5)).toBeNull();
    expect(parseRational(2 ** 53)).toBeNull();
    expect(exactText(rational(-7))).toBe('-7');
  });

  test('division keeps the sign above and refuses nothing', () => {
    expect(exactText(divide(rational('1'), rational('-3')))).toBe('-1/3');
    expect(exactText(divide(rational('-1'), rational('-3')))).toBe('1/3');
    expect(() => divide(rational('1'), zero)).toThrow('division by zero');
  });

  test.each([
    ['7/2', 3n],
    ['-7/2', -4n],
    ['4', 4n],
    ['-4', -4n],
    ['0', 0n],
  ])('whole part of %s is %s', (text, whole) => {
    expect(wholePart(rational(text))).toBe(whole);
  });

  test('exact text is a decimal where one exists, else a fraction in lowest terms', () => {
    expect(['5/8', '-1/40', '176/3', '4/2', '-0.50', '1/125', '1/7'].map((text) => exactText(rational(text)))).toEqual([
      '0.625',
      '-0.025',
      '176/3',
      '2',
      '-0.5',
      '0.008',
      '1/7',
    ]);
  });

  test('numbers for floats are the nearest', () => {
    expect(toNumber(rational('178/3'))).toBeCloseTo(59.3333333333, 9);
    expect(toNumber(rational('-266.5'))).toBe(-266.5);
  });

  property.prop([fraction, fraction, fraction])('is a field: associative, distributive, with inverses', (a, b, c) => {
    expect(exactText(add(add(a, b), c))).toBe(exactText(add(a, add(b, c))));
    expect(exactText(multiply(a, add(b, c)))).toBe(exactText(add(multiply(a, b), multiply(a, c))));
    expect(compare(subtract(a, a), zero)).toBe(0);
    if (compare(b, zero) !== 0) expect(exactText(multiply(divide(a, b), b))).toBe(exactText(a));
  });

  property.prop([fraction])('text reads back to the same value', (a) => {
    expect(rational(exactText(a))).toEqual(a);
    expect(exactText(negate(negate(a)))).toBe(exactText(a));
  });

  property.prop([fraction, fraction])('compares as the difference says', (a, b) => {
    expect(Math.sign(compare(a, b))).toBe(Math.sign(Number(subtract(a, b).n)));
    expect(compare(a, b)).toBe(-compare(b, a) + 0);
  });
});

describe('shown figures', () => {
  const show = (text: string, ...bounds: string[]) => toPoints(rational(text), bounds.map(rational)).shown;

  test('two decimals, half away from zero', () => {
    expect(['0', '0.005', '0.0049', '-0.005', '-0.0049', '2/3', '12'].map((text) => show(text))).toEqual([
      '0.00',
      '0.01',
      '0.00',
      '-0.01',
      '0.00',
      '0.67',
      '12.00',
    ]);
  });

  test('never rounded onto or across a bound', () => {
    expect(show('59.996', '60', '80')).toBe('59.99');
    expect(show('80.004', '60', '80')).toBe('80.01');
    expect(show('60', '60', '80')).toBe('60.00');
    expect(show('59.99', '60')).toBe('59.99');
    expect(show('60.004', '60.004')).toBe('60.00');
    expect(show('60.001', '60.003')).toBe('60.00');
    expect(show('60.0035', '60.003')).toBe('60.01');
    expect(show('-0.001', '0')).toBe('-0.01');
    expect(show('0', '0')).toBe('0.00');
  });

  property.prop([fraction, fraction])('stand on the same side of a bound as the exact value', (value, bound) => {
    const side = compare(value, bound);
    const shown = compare(rational(toPoints(value, [bound]).shown), bound);
    if (side !== 0) expect(shown).toBe(side);
  });
});
