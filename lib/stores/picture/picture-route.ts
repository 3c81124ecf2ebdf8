/** What the picture page shows: one picture to look at and work on, or two beside each other. */
export type PictureRoute = { view: 'one'; id: string } | { view: 'two'; left: string; right: string } | null;

/** Reads the address's fragment; `null` = it names no picture. */
export function parsePictureRoute(hash: string): PictureRoute {
  const [id, other] = hash
    .replace(/^#\/?/, '')
    .split('/')
    .map((part) => decodeURIComponent(part));
  if (!id) return null;
  return other ? { view: 'two', left: id, right: other } : { view: 'one', id };
}

/** The fragment that leads to a picture, or to two of them. */
export function pictureHash(id: string, other?: string): string {
  return `#/${[id, ...(other === undefined ? [] : [other])].map(encodeURIComponent).join('/')}`;
}
