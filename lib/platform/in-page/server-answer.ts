import type { ServerAnswer } from '@/lib/evidence/server-clock';

const patienceMs = 4000;

/** Asks the site's own server for its head only, as the page itself could; null = it did not answer. */
export async function askServer(document: Document): Promise<ServerAnswer | null> {
  const { origin } = new URL(document.URL);
  const url = `${origin}/`;
  const asked = Date.now();
  try {
    const { headers } = await fetch(url, {
      method: 'HEAD',
      mode: 'same-origin',
      cache: 'no-store',
      credentials: 'omit',
      signal: AbortSignal.timeout(patienceMs),
    });
    const date = Date.parse(headers.get('date') ?? '');
    const age = Number(headers.get('age') ?? 0);
    return { url, date: Number.isNaN(date) ? null : date + (Number.isFinite(age) ? age * 1000 : 0), asked, answered: Date.now() };
  } catch {
    return null; // not reached, or it answers from another origin only
  }
}
