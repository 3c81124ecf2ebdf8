/** Why a name inside an archive is refused, or `null` when it is harmless. Names are checked before anything is read. */
export function nameFault(name: string): 'unsafe-name' | null {
  if (name === '' || name.length > 400) return 'unsafe-name';
  if (name.startsWith('/') || name.includes('\\') || /^[a-zA-Z]:/.test(name)) return 'unsafe-name';
  if (/[\p{Cc}\p{Bidi_Control}]/u.test(name)) return 'unsafe-name';
  const segments = name.replace(/\/$/, '').split('/');
  return segments.some((segment) => segment === '' || segment === '.' || segment === '..') ? 'unsafe-name' : null;
}

/** Two names that some file systems take for one have the same fold. */
export function foldName(name: string): string {
  return name.normalize('NFC').toLowerCase();
}
