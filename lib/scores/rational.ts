/** An exact fraction in lowest terms, denominator positive. Figures of rubrics are never binary floats: 0.1 + 0.2 is 0.3 here. */
export interface Rational {
  readonly n: bigint;
  readonly d: bigint;
}

export const zero: Rational = { n: 0n, d: 1n };

/** Reads `"12"`, `"-0.5"`, `"176/3"` or a whole number; null for anything else. */
export function parseRational(text: string | number): Rational | null {
  if (typeof text === 'number') return Number.isSafeInteger(text) ? { n: BigInt(text), d: 1n } : null;
  const fraction = /^(-?\d+)\/(\d+)$/.exec(text);
  if (fraction?.[1] && fraction[2]) return BigInt(fraction[2]) === 0n ? null : reduce(BigInt(fraction[1]), BigInt(fraction[2]));
  const decimal = /^(-?)(\d+)(?:\.(\d+))?$/.exec(text);
  if (!decimal) return null;
  const [, sign, whole = '', digits = ''] = decimal;
  return reduce(BigInt(`${sign}${whole}${digits}`), 10n ** BigInt(digits.length));
}

/** Figures of rubrics are few and read for every sheet, so each text is parsed once. */
const read = new Map<string | number, Rational>();

/** As `parseRational`, for figures that a parser has already accepted; anything else is a fault of the program. */
export function rational(text: string | number): Rational {
  const known = read.get(text);
  if (known) return known;
  const value = parseRational(text);
  if (!value) throw new RangeError(`not a decimal or fraction: ${text}`);
  read.set(text, value);
  return value;
}

export function add(a: Rational, b: Rational): Rational {
  if (a.n === 0n || b.n === 0n) return a.n === 0n ? b : a;
  return reduce(a.n * b.d + b.n * a.d, a.d * b.d);
}

export function negate(a: Rational): Rational {
  return a.n === 0n ? a : { n: -a.n, d: a.d };
}

export function subtract(a: Rational, b: Rational): Rational {
  return add(a, negate(b));
}

export function multiply(a: Rational, b: Rational): Rational {
  return reduce(a.n * b.n, a.d * b.d);
}

/** `a / b`; dividing by nothing is a fault of the program. */
export function divide(a: Rational, b: Rational): Rational {
  if (b.n === 0n) throw new RangeError('division by zero');
  return b.n < 0n ? reduce(-a.n * b.d, a.d * -b.n) : reduce(a.n * b.d, a.d * b.n);
}

/** Negative, zero or positive as `a` is below, equal to or above `b`. */
export function compare(a: Rational, b: Rational): number {
  const left = a.n * b.d;
  const right = b.n * a.d;
  return left < right ? -1 : left > right ? 1 : 0;
}

export function smaller(a: Rational, b: Rational): Rational {
  return compare(a, b) <= 0 ? a : b;
}

export function larger(a: Rational, b: Rational): Rational {
  return compare(a, b) >= 0 ? a : b;
}

export function sum(values: readonly Rational[]): Rational {
  return values.reduce(add, zero);
}

/** The largest whole number that is not above `a`. */
export function wholePart(a: Rational): bigint {
  const quotient = a.n / a.d;
  return a.n < 0n && quotient * a.d !== a.n ? quotient - 1n : quotient;
}

/** Exact text: a plain decimal where one exists, else a fraction in lowest terms. */
export function exactText(a: Rational): string {
  if (a.d === 1n) return a.n.toString();
  let rest = a.d;
  let twos = 0;
  let fives = 0;
  for (; rest % 2n === 0n; rest /= 2n) twos += 1;
  for (; rest % 5n === 0n; rest /= 5n) fives += 1;
  if (rest !== 1n) return `${a.n}/${a.d}`;
  const places = Math.max(twos, fives);
  return decimalText((a.n * 10n ** BigInt(places)) / a.d, places);
}

/** `scaled` / 10^places as decimal text, e.g. (-5, 1) → `-0.5`. */
export function decimalText(scaled: bigint, places: number): string {
  const digits = (scaled < 0n ? -scaled : scaled).toString().padStart(places + 1, '0');
  const sign = scaled < 0n ? '-' : '';
  return places === 0 ? `${sign}${digits}` : `${sign}${digits.slice(0, -places)}.${digits.slice(-places)}`;
}

/** The nearest binary number, for interfaces that only speak floats (JSON of the command line, spreadsheet cells). */
export function toNumber(a: Rational): number {
  const text = exactText(a);
  return text.includes('/') ? Number(a.n) / Number(a.d) : Number(text);
}

function reduce(n: bigint, d: bigint): Rational {
  if (d === 1n) return { n, d };
  const divisor = greatestCommonDivisor(n < 0n ? -n : n, d);
  return { n: n / divisor, d: d / divisor };
}

function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  while (b !== 0n) [a, b] = [b, a % b];
  return a === 0n ? 1n : a;
}
