/** Checksum algorithms that every reader of bags must know (RFC 8493 §2.4), with the hexadecimal digits of a digest. */
export const bagAlgorithms = { sha256: 64, sha512: 128 } as const;

export type BagAlgorithm = keyof typeof bagAlgorithms;

/** One line of a manifest: the file's path inside the bag and its digest in lower case. */
export interface ManifestLine {
  path: string;
  digest: string;
}

/** RFC 8493 §2.1.1: exactly these two lines. */
export const bagDeclaration = 'BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n';

const lineEnd = /\r\n|\n|\r/;

/** The lines of a tag file, each ended as RFC 8493 §2.3 wants it; `null` where the last one is cut. */
function linesOf(text: string): string[] | null {
  const lines = text.split(lineEnd);
  return lines.pop() === '' ? lines : null;
}

/** Whether a text is the declaration, its lines ended in whatever way the RFC allows. */
export function isBagDeclaration(text: string): boolean {
  return linesOf(text)?.join('\n').concat('\n') === bagDeclaration;
}

/** Paths in manifests write CR, LF and % as percent escapes (RFC 8493 §2.1.3). */
function escapePath(path: string): string {
  return path.replace(/[%\r\n]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`);
}

function unescapePath(path: string): string {
  return path.replace(/%(0D|0A|25)/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}

/** Writes a manifest: lower-case digest, two spaces (as `sha256sum -c` wants), path; sorted by path. */
export function formatManifest(lines: ManifestLine[]): string {
  const sorted = [...lines].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
  return sorted.map((line) => `${line.digest}  ${escapePath(line.path)}\n`).join('');
}

/**
 * Reads a manifest; `null` where a line is not one, or names a file twice. Strict: the asterisk of old checksum tools is part of a name here,
 * because the RFC lets it be read over only with a warning that the bag is not valid (§6.1.3).
 */
export function parseManifest(text: string, algorithm: BagAlgorithm = 'sha256'): ManifestLine[] | null {
  const lines: ManifestLine[] = [];
  const seen = new Set<string>();
  for (const line of linesOf(text) ?? ['cut']) {
    const match = /^([0-9a-fA-F]+)[ \t]+(.+)$/s.exec(line); // a name may hold U+2028
    if (match?.[1]?.length !== bagAlgorithms[algorithm] || !match[2]) return null;
    const path = unescapePath(match[2]);
    if (seen.has(path)) return null;
    seen.add(path);
    lines.push({ path, digest: match[1].toLowerCase() });
  }
  return lines;
}

/** Writes `bag-info.txt`: one `Label: value` per line; line breaks inside a value become spaces, what has no value is left out. */
export function formatBagInfo(entries: [label: string, value: string][]): string {
  const told = entries.map(([label, value]): [string, string] => [label, value.replace(/\s+/g, ' ').trim()]);
  return told.flatMap(([label, value]) => (value === '' ? [] : [`${label}: ${value}\n`])).join('');
}

/**
 * Reads `bag-info.txt` in its order, labels in lower case; continued lines (leading white space) are joined. `null` where a line is not a
 * label, a colon, white space and a value (RFC 8493 §2.2.2).
 */
export function parseBagInfo(text: string): [label: string, value: string][] | null {
  const entries: [string, string][] = [];
  for (const line of linesOf(text.replace(/(\r\n|\n|\r)[ \t]+/g, ' ')) ?? ['cut']) {
    const match = /^([^\s\ufeff:](?:[^:]*[^\s:])?):[ \t](.+)$/s.exec(line);
    if (!match?.[1] || !match[2]) return null;
    entries.push([match[1].toLowerCase(), match[2].trim()]);
  }
  return entries;
}
