import { compare, decimalText, exactText, multiply, type Rational, rational, wholePart } from './rational';
import type { Bound } from './rubric';
import type { Points } from './score-sheet';

const hundred = rational('100');
const nothing: Points = { exact: '0', shown: '0.00' };

/**
 * A figure with its exact text and its two-decimal form: rounded half away from zero, unless that would carry it onto or over one of
 * `bounds`. 59.996 with a pass line of 60 shows as 59.99, 80.004 with a gate of 80 as 80.01: the shown figure never contradicts the verdict.
 */
export function toPoints(value: Rational, bounds: readonly Rational[] = []): Points {
  // Most figures of a sheet are nothing at all.
  if (value.n === 0n && bounds.length === 0) return nothing;
  let shown = roundHalfAway(multiply(value, hundred));
  for (const bound of bounds) {
    const side = compare(value, bound);
    const shownSide = compare({ n: shown, d: 100n }, bound);
    if (shownSide !== side) shown = side < 0 ? lastBelow(bound) : side > 0 ? firstAbove(bound) : shown;
  }
  return { exact: exactText(value), shown: decimalText(shown, 2) };
}

/** The value behind a figure. */
export function fromPoints(points: Points): Rational {
  return rational(points.exact);
}

/** Whether `value` satisfies a lower bound (`含` = equality is enough). */
export function reaches(value: Rational, bound: Bound): boolean {
  const side = compare(value, rational(bound.n));
  return bound.inclusive ? side >= 0 : side > 0;
}

/** Whether `value` lies under an upper bound (`含` = equality is enough). */
export function staysBelow(value: Rational, bound: Bound): boolean {
  const side = compare(value, rational(bound.n));
  return bound.inclusive ? side <= 0 : side < 0;
}

function roundHalfAway(scaled: Rational): bigint {
  const size = scaled.n < 0n ? -scaled.n : scaled.n;
  const rounded = (2n * size + scaled.d) / (2n * scaled.d);
  return scaled.n < 0n ? -rounded : rounded;
}

/** Largest number of hundredths strictly below a bound. */
function lastBelow(bound: Rational): bigint {
  const hundredths = multiply(bound, hundred);
  return hundredths.d === 1n ? hundredths.n - 1n : wholePart(hundredths);
}

/** Smallest number of hundredths strictly above a bound. */
function firstAbove(bound: Rational): bigint {
  return wholePart(multiply(bound, hundred)) + 1n;
}
