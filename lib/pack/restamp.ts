import { type Bytes, utf8 } from './digest';
import { officeParts } from './office-parts';
import { zipOf } from './zip-writer';

/** Puts one instant in the place of those at which a library happened to run. */
function fixInstants(xml: string, instant: string): string {
  return xml.replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${instant.slice(0, 19)}Z`);
}

/** How far a picture stands off its cell's edges, in the format's own measure (3 pixels), so that it does not hide the lines. */
const offEdge = 28_575;

/**
 * The spreadsheet writer pins a picture to two cells and so stretches it to whole cells; pinned to one cell it keeps the size that the
 * part itself states.
 */
function keepPictureSize(xml: string): string {
  return xml.replace(/<xdr:twoCellAnchor[^>]*>[\s\S]*?<\/xdr:twoCellAnchor>/g, (anchor) => {
    const size = /<a:ext (cx="\d+" cy="\d+")\/>/.exec(anchor)?.[1];
    if (!size) return anchor;
    return anchor
      .replace(/<xdr:to>[\s\S]*?<\/xdr:to>/, `<xdr:ext ${size}/>`)
      .replace(/<xdr:(colOff|rowOff)>0</g, `<xdr:$1>${offEdge}<`)
      .replaceAll('xdr:twoCellAnchor', 'xdr:oneCellAnchor');
  });
}

/** What is rewritten in which part; all other parts keep their bytes. */
function rewriteOf(path: string, instant: string): ((xml: string) => string) | null {
  if (path === 'docProps/core.xml') return (xml) => fixInstants(xml, instant);
  return /^xl\/drawings\/[^/]+\.xml$/.test(path) ? keepPictureSize : null;
}

/**
 * Writes an office document's parts anew: same parts, same order, fixed times, stored. Libraries stamp the moment of writing and leave
 * compression to the browser, so that without this the same data would give other bytes elsewhere.
 */
export async function restamp(document: Uint8Array, instant: string): Promise<Bytes> {
  const parts = await officeParts(document);
  return zipOf(
    parts.map(([path, bytes]) => {
      const rewrite = rewriteOf(path, new Date(instant).toISOString());
      return [path, rewrite ? utf8(rewrite(new TextDecoder().decode(bytes))) : bytes];
    }),
  );
}
