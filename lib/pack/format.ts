/** Version of the pack's own layout and of `data/inspection.json`. Older ones are upgraded on reading, newer ones refused politely. */
export const packFormat = 1;

/** Names inside the bag, relative to its one top folder. */
export const bagFiles = {
  declaration: 'bagit.txt',
  info: 'bag-info.txt',
  manifest: 'manifest-sha256.txt',
  tagManifest: 'tagmanifest-sha256.txt',
  signature: 'signature.json',
  timeStamp: 'timestamp.tsr',
  verifier: 'verify.html',
  /** Never written: a pack is complete in itself. Named so that it can be refused. */
  fetch: 'fetch.txt',
} as const;

/** Names of the payload; pictures stand in `evidence/`, their small twins in `thumbnails/`. */
export const payloadFiles = {
  inspection: 'data/inspection.json',
  log: 'data/log.jsonl',
  sheet: 'data/sheet.xlsx',
  report: 'data/report.html',
  form: 'data/report.docx',
  findings: 'data/findings.csv',
} as const;

/** What a pack may be: a copy to go on working elsewhere, or the sealed, signed record. */
export type PackAct = 'working-copy' | 'seal';

/** Internal: everything. Public: redacted twins only, no log, no raw excerpts, no names unless set. */
export type PackEdition = 'internal' | 'public';

const extensions: Record<string, string> = {
  'image/png': 'png',
  'image/jpeg': 'jpg',
  'image/webp': 'webp',
  'multipart/related': 'mhtml',
  'application/pdf': 'pdf',
  'text/plain': 'txt',
};

/** File name extension for a media type; `bin` for anything that the pack does not know. */
export function extensionOf(mime: string): string {
  return extensions[mime.split(';')[0]?.trim().toLowerCase() ?? ''] ?? 'bin';
}
