export interface StorageEstimate {
  usedBytes: number;
  /** What the browser would allow; null = it does not say. */
  quotaBytes: number | null;
}

/** How much room the stored inspections take, as far as the browser tells. */
export async function storageEstimate(): Promise<StorageEstimate> {
  const { usage = 0, quota } = await navigator.storage.estimate();
  return { usedBytes: usage, quotaBytes: quota ?? null };
}

/** Whether so many bytes more will fit, with room to spare for the database's own needs; unknown quota counts as room. */
export function fits(bytes: number, { usedBytes, quotaBytes }: StorageEstimate): boolean {
  return quotaBytes === null || usedBytes + bytes * 2 < quotaBytes * 0.95;
}
