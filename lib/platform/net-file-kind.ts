/** What the first bytes of a file say it is. */
type FileKind = 'pdf' | 'ole' | 'zip' | 'rar' | '7z' | 'rtf' | 'html' | 'picture' | 'unknown';

const signatures: readonly (readonly [FileKind, readonly number[]])[] = [
  ['ole', [0xd0, 0xcf, 0x11, 0xe0]],
  ['zip', [0x50, 0x4b]],
  ['rar', [0x52, 0x61, 0x72, 0x21]],
  ['7z', [0x37, 0x7a, 0xbc, 0xaf]],
  ['rtf', [0x7b, 0x5c, 0x72, 0x74, 0x66]],
  ['picture', [0xff, 0xd8, 0xff]],
  ['picture', [0x89, 0x50, 0x4e, 0x47]],
  ['picture', [0x47, 0x49, 0x46, 0x38]],
  ['picture', [0x42, 0x4d]],
  ['picture', [0x52, 0x49, 0x46, 0x46]],
];

/** Kinds that open under a name: office programs look into a file and not at its name. */
const office: readonly FileKind[] = ['ole', 'zip', 'rtf'];
const opens: Record<string, readonly FileKind[]> = {
  pdf: ['pdf'],
  ofd: ['zip'],
  zip: ['zip'],
  rar: ['rar', 'zip', '7z'],
  '7z': ['7z', 'zip'],
  ...Object.fromEntries(['doc', 'docx', 'xls', 'xlsx', 'ppt', 'pptx', 'wps', 'et', 'dps'].map((name) => [name, office])),
  ...Object.fromEntries(['jpg', 'jpeg', 'png', 'gif', 'bmp', 'webp'].map((name) => [name, ['picture'] as const])),
};
/** Old office formats are often made as web pages, and open with a question. */
const mayBePages = ['doc', 'xls'];

/** Names the kind of a file by its first bytes; a PDF may begin with a few other bytes. */
export function fileKindOf(head: Uint8Array): FileKind {
  for (const [kind, bytes] of signatures) if (bytes.every((byte, i) => head[i] === byte)) return kind;
  const text = new TextDecoder('latin1').decode(head.subarray(0, 1024));
  if (text.includes('%PDF-')) return 'pdf';
  return /<(?:!doctype|html|head|body|script|div)\b/i.test(text) ? 'html' : 'unknown';
}

/** Whether a page has words of its own. One without them is drawn by its script, as pages are that sift out programs before they give the file. */
function showsWords(head: Uint8Array): boolean {
  const page = new TextDecoder('latin1').decode(head);
  const words = page
    .replace(/<(script|style|title|noscript)\b[\s\S]*?(?:<\/\1\s*>|$)/gi, '')
    .replace(/<!--[\s\S]*?(?:-->|$)|<[^>]*(?:>|$)/g, '');
  return /\S\s*\S/.test(words);
}

/** Compares a file's bytes with its name. `null` = they fit, or the name says nothing; unknown bytes are no fault. */
export function wrongType(href: string, head: Uint8Array): { named: string; found: string; sure: boolean } | null {
  const named = /\.(\w{2,4})$/.exec(new URL(href).pathname)?.[1]?.toLowerCase() ?? '';
  const found = fileKindOf(head);
  if (!opens[named] || found === 'unknown' || opens[named].includes(found)) return null;
  return { named, found, sure: !(found === 'html' && (mayBePages.includes(named) || !showsWords(head))) };
}
