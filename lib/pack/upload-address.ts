/** Why an address cannot be used, or the parsed address. */
export type AddressVerdict = { ok: true; url: URL } | { ok: false; why: 'not-an-address' | 'not-https' | 'has-account' };

/** The machine itself: what goes there crosses no network. */
const loopback = new Set(['localhost', '127.0.0.1', '[::1]']);

/** Judges an address that the office gives: https (plain http only to the machine itself), and no account inside it, which would be stored. */
export function judgeAddress(text: string): AddressVerdict {
  if (!URL.canParse(text)) return { ok: false, why: 'not-an-address' };
  const url = new URL(text);
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && loopback.has(url.hostname))) return { ok: false, why: 'not-https' };
  if (url.username || url.password) return { ok: false, why: 'has-account' };
  return { ok: true, url };
}

/** Where a file goes: into the folder that the address names. The name is the pack's own, so that sending again replaces like by like. */
export function uploadTarget(folder: URL, fileName: string): URL {
  const target = new URL(folder);
  target.pathname = `${target.pathname.replace(/\/$/, '')}/${encodeURIComponent(fileName)}`;
  target.hash = '';
  return target;
}
