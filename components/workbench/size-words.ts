const units = ['B', 'kB', 'MB', 'GB'] as const;

/** A number of bytes as a person reads it: three figures at most, decimal units as file managers show them. */
export function sizeWords(bytes: number): string {
  let value = bytes;
  let unit = 0;
  while (value >= 1000 && unit < units.length - 1) {
    value /= 1000;
    unit += 1;
  }
  return `${unit === 0 || value >= 100 ? Math.round(value) : value.toFixed(1)} ${units[unit]}`;
}
