/** One figure beside the bar it has to meet; `npm run bench -- --json` prints a list of these. */
export interface BenchResult {
  id: string;
  value: number;
  unit: string;
  bar: number;
  better: 'lower' | 'higher';
}

/** Does the figure meet its bar? */
export function meetsBar({ value, bar, better }: BenchResult): boolean {
  return better === 'lower' ? value <= bar : value >= bar;
}

/** The middle value; of an even number the mean of the two in the middle. */
export function median(values: readonly number[]): number {
  if (values.length === 0) throw new Error('no values to take the median of');
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] as number;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] as number) + upper) / 2;
}
