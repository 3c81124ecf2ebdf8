import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findDates, soleDate } from './find';
import { plainDate } from './plain';

describe('plainDate', () => {
  it.each(['2018-07-27', '[2018-07-27]', '07-27', '[07-27]', '02-29'])('reads %s', (text) => {
    expect(plainDate(text)).toBeDefined();
  });

  it.each(['2018-02-30', '13-01', '00-10', '10-00', '1899-01-01', '2018/07/27', 'ab-cd', '20a8-07-27', '1-2-3', ''])(
    'leaves %j to the patterns',
    (text) => {
      expect(plainDate(text)).toBeUndefined();
    },
  );

  it('says what the patterns say, whatever the digits', () => {
    const two = fc.integer({ min: 0, max: 99 }).map((n) => String(n).padStart(2, '0'));
    fc.assert(
      fc.property(fc.integer({ min: 1900, max: 2110 }), two, two, (year, month, day) => {
        const text = `${year}-${month}-${day}`;
        // In brackets of another kind the patterns do the reading.
        const slowly = soleDate(`(${text})`);
        const fast = plainDate(text);
        if (fast) expect(fast).toEqual({ ...slowly, start: 0, end: 10 });
        else expect(slowly).toBeNull();
        expect(findDates(text)[0] ?? null).toEqual(fast ?? null);
      }),
    );
  });
});
