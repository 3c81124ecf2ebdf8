/** One line of a manifest: the file's path inside the bag and its SHA-256. */
export interface ManifestLine {
  path: string;
  sha256: string;
}

/** RFC 8493 §2.1.1: exactly these two lines. */
export const bagDeclaration = 'BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n';

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
  return sorted.map((line) => `${line.sha256}  ${escapePath(line.path)}\n`).join('');
}

/** Reads a manifest; `null` where a line is not one, or names a file twice. */
export function parseManifest(text: string): ManifestLine[] | null {
  const lines: ManifestLine[] = [];
  const seen = new Set<string>();
  for (const line of text.split(/\r\n|\n|\r/)) {
    if (line === '') continue;
    const match = /^([0-9a-fA-F]{64})[ \t]+\*?(.+)$/s.exec(line); // a name may hold U+2028
    if (!match?.[1] || !match[2]) return null;
    const path = unescapePath(match[2].replace(/^\.\//, ''));
    if (seen.has(path)) return null;
    seen.add(path);
    lines.push({ path, sha256: match[1].toLowerCase() });
  }
  return lines;
}

/** Writes `bag-info.txt`: one `Label: value` per line; line breaks inside a value become spaces. */
export function formatBagInfo(entries: [label: string, value: string][]): string {
  return entries.map(([label, value]) => `${label}: ${value.replace(/\s+/g, ' ').trim()}\n`).join('');
}

/** Reads `bag-info.txt`; continued lines (leading white space) are joined. A label may stand several times: the first one is answered. */
export function parseBagInfo(text: string): Map<string, string> {
  const entries = new Map<string, string>();
  for (const line of text.replace(/(\r\n|\n|\r)[ \t]+/g, ' ').split(/\r\n|\n|\r/)) {
    const colon = line.indexOf(':');
    if (colon < 1) continue;
    const label = line.slice(0, colon).trim().toLowerCase();
    if (!entries.has(label)) entries.set(label, line.slice(colon + 1).trim());
  }
  return entries;
}
