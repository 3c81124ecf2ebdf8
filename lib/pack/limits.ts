/** What a foreign archive may cost. Sizes are counted on the bytes that really come out, never on what a header promises. */
export interface ArchiveLimits {
  entries: number;
  entryBytes: number;
  totalBytes: number;
  /** Bytes out per byte in; an honest pack stores its files and has 1. */
  ratio: number;
}

export const archiveLimits: ArchiveLimits = {
  entries: 20_000,
  entryBytes: 512 * 1024 * 1024,
  totalBytes: 16 * 1024 * 1024 * 1024,
  ratio: 200,
};
