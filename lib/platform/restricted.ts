/** Pages that no extension may read, by what they are. */
export type RestrictedKind = 'browser-page' | 'extension-page' | 'store' | 'source-view' | 'document-viewer' | 'not-a-page';

const schemes: Record<string, RestrictedKind> = {
  'about:': 'browser-page',
  'brave:': 'browser-page',
  'chrome:': 'browser-page',
  'chrome-error:': 'browser-page',
  'chrome-search:': 'browser-page',
  'chrome-untrusted:': 'browser-page',
  'devtools:': 'browser-page',
  'edge:': 'browser-page',
  'opera:': 'browser-page',
  'resource:': 'document-viewer',
  'vivaldi:': 'browser-page',
  'chrome-extension:': 'extension-page',
  'moz-extension:': 'extension-page',
  'view-source:': 'source-view',
  'blob:': 'not-a-page',
  'data:': 'not-a-page',
  'javascript:': 'not-a-page',
};

const stores = ['chromewebstore.google.com', 'addons.mozilla.org', 'microsoftedge.microsoft.com'];

/** Why a page at this address cannot be read whatever is permitted; null = nothing known against it. */
export function restrictionOf(address: string): RestrictedKind | null {
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  const kind = schemes[url.protocol];
  if (kind) return kind;
  if (stores.includes(url.hostname)) return 'store';
  return url.hostname === 'chrome.google.com' && url.pathname.startsWith('/webstore') ? 'store' : null;
}

/** Why a document of this content type is not a web page; null = it is one. */
export function restrictionOfType(contentType: string): RestrictedKind | null {
  if (contentType === 'application/pdf') return 'document-viewer';
  return /^(image|audio|video)\//.test(contentType) && contentType !== 'image/svg+xml' ? 'not-a-page' : null;
}
