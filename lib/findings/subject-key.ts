/** Query parameters that name a visit and not a thing. */
const noise = /^(?:jsessionid|sessionid|phpsessid|aspsessionid\w*|sid|_|t|ts|time|timestamp|rnd|rand|random|v|spm|from|utm_\w+)$/i;

/** Forms already made, by address: every check of a page asks for the same columns again. */
const forms = new Map<string, string>();
const KEEP = 2048;

/**
 * One form for addresses that lead to the same thing: no scheme, lower-case host, no fragment, no index file, no
 * session or cache-busting parameters. Text that is no http(s) address comes back as it is.
 */
export function normalAddress(url: string): string {
  const known = forms.get(url);
  if (known !== undefined) return known;
  const form = formOf(url);
  if (forms.size >= KEEP) forms.clear();
  forms.set(url, form);
  return form;
}

function formOf(url: string): string {
  if (!URL.canParse(url)) return url;
  const parsed = new URL(url);
  if (parsed.protocol !== 'http:' && parsed.protocol !== 'https:') return url;
  const path = parsed.pathname
    .replace(/;jsessionid=[^/]*/i, '')
    .replace(/\/(?:index|default)\.(?:s?html?|jsp|aspx?|php|do)$/i, '/')
    .replace(/\/{2,}/g, '/');
  const host = parsed.host.toLowerCase();
  if (parsed.search === '') return host + path;
  const query = [...parsed.searchParams].filter(([name, value]) => !noise.test(name) && !(name === '' && value === ''));
  const search = query.map(([name, value]) => `${name}=${value}`).join('&');
  return `${host}${path}${search ? `?${search}` : ''}`;
}

/** Heading text as a key: full-width forms, spaces and closing punctuation do not make another column. */
function normalHeading(heading: string): string {
  return heading
    .normalize('NFKC')
    .replace(/[\s>»:：|·•]+/g, '')
    .toLowerCase();
}

/**
 * A column is the target of its heading or 更多 link; without one, its heading on its page. A block on the home page and the list page it
 * leads to are therefore one subject.
 */
export function columnKey(block: { href: string | null; heading: string }, pageUrl: string): string {
  if (block.href && /^https?:/.test(block.href) && normalAddress(block.href) !== normalAddress(pageUrl)) {
    return `column:${normalAddress(block.href)}`;
  }
  return `column:${normalAddress(pageUrl)}#${normalHeading(block.heading)}`;
}

/** A column's own list page: the key that the blocks leading to it have. Its further pages (`index_2.html`, `?page=3`) are the same column. */
export function listPageKey(pageUrl: string): string {
  const first = normalAddress(pageUrl)
    .replace(/\/index_\d{1,3}\.\w{2,5}(?=$|\?)/i, '/')
    .replace(/([?&])(?:page|pageno|pageindex|currentpage|curpage)=\d+&?/i, '$1')
    .replace(/[?&]$/, '');
  return `column:${first}`;
}

/** A guide, letter or article is the page it stands on, or the page its row leads to. */
export function pageSubjectKey(kind: 'guide' | 'letter' | 'article' | 'page', url: string, within = ''): string {
  return `${kind}:${normalAddress(url)}${within ? `#${normalHeading(within)}` : ''}`;
}
