import { type PersonalKind, personalNumber } from '@/lib/detectors/personal-data/stretches';

/** What was taken out of a text before it went to the public. */
export type Withheld = PersonalKind | 'session' | 'person';

/** What stands in its place. */
export const withheldMark = '***';

/** Parameters that name a visit or let somebody in: they find no page, and may open somebody's account. */
const sessionNames =
  /^(?:.*sess(?:ion)?(?:id)?|sid|.*token|.*ticket|.*secret|.*passw(?:or)?d|pwd|auth.*|code|state|nonce|sign(?:ature)?|openid|unionid)$/i;
/** Parameters that name a person. */
const personNames =
  /^(?:u(?:ser)?_?id|user_?(?:name)?|account|login_?(?:name)?|(?:real|full)_?name|xm|xingming|e?mail|phone|mobile|tel|sjh(?:m)?|(?:id_?)?card(?:_?no)?|sfz(?:h|hm)?|zjhm?|id_?no)$/i;
/** Values that let somebody in whatever the parameter is called: JSON web tokens. */
const tokenValue = /^eyJ[\w-]+\.[\w-]+\.[\w-]*$/;
const digits = /(?<!\d)\d{11,19}[Xx]?(?![\dA-Za-z])/g;

function decoded(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    return text; // not UTF-8, as old sites write it: numbers are digits all the same
  }
}

function reasonOf(name: string, value: string): Withheld | null {
  if (sessionNames.test(name) || tokenValue.test(value)) return 'session';
  if (personNames.test(name) || /[^\s@]@[^\s@]+\.\w/.test(decoded(value))) return 'person';
  for (const [number] of decoded(value).matchAll(digits)) {
    const kind = personalNumber(number);
    if (kind) return kind;
  }
  return null;
}

/**
 * An address as the public may read it. What finds the page stays, parameters too, because many pages are found by `?id=` alone; what names a
 * visit or a person goes, and an account in it, and a fragment that is no route. Text that is no address comes back unchanged.
 */
export function publicAddress(address: string): { address: string; withheld: Withheld[] } {
  const parts = /^(https?:\/\/)([^/?#]*)([^?#]*)(?:\?([^#]*))?(?:#(.*))?$/is.exec(address);
  if (!parts) return { address, withheld: [] };
  const [, scheme = '', authority = '', path = '', query, fragment] = parts;
  const withheld: Withheld[] = [];
  const host = authority.replace(/^.*@/, () => {
    withheld.push('session');
    return '';
  });
  const cleanPath = path
    .replace(/;[^/]*/g, () => {
      withheld.push('session');
      return '';
    })
    .replace(digits, (number) => {
      const kind = personalNumber(number);
      if (kind) withheld.push(kind);
      return kind ? withheldMark : number;
    });
  const kept = query?.split('&').filter((pair) => {
    const [name = '', ...value] = pair.split('=');
    const reason = reasonOf(decoded(name), value.join('='));
    if (reason) withheld.push(reason);
    return !reason;
  });
  const route = fragment?.startsWith('/') || fragment?.startsWith('!') ? publicRoute(fragment, withheld) : undefined;
  const rest = `${kept && kept.length > 0 ? `?${kept.join('&')}` : ''}${route === undefined ? '' : `#${route}`}`;
  return { address: `${scheme}${host}${cleanPath}${rest}`, withheld };
}

/** A route of a page that is made by scripts, `#/list?id=3`: read like an address of its own. */
function publicRoute(fragment: string, withheld: Withheld[]): string {
  const lead = fragment.startsWith('!') ? '!' : '';
  const start = 'http://route';
  const cleaned = publicAddress(`${start}${fragment.slice(lead.length).replace(/^(?!\/)/, '/')}`);
  withheld.push(...cleaned.withheld);
  return lead + cleaned.address.slice(start.length);
}
