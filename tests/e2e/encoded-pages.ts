import type { Answer } from '../../scripts/browser/site-server';

/** A text in a character set of two bytes: what the decoder reads, the other way round. */
function encoded(text: string, charset: 'gbk' | 'big5'): Uint8Array {
  const decoder = new TextDecoder(charset);
  const bytes = new Map<string, number[]>();
  for (let lead = 0x81; lead <= 0xfe; lead += 1)
    for (let trail = 0x40; trail <= 0xfe; trail += 1) {
      const character = decoder.decode(Uint8Array.of(lead, trail));
      if (!bytes.has(character)) bytes.set(character, [lead, trail]);
    }
  return Uint8Array.from([...text].flatMap((character) => bytes.get(character) ?? [character.charCodeAt(0)]));
}

const list = (charset: string, heading: string, entries: readonly string[]) => `<html><head>
<meta http-equiv="Content-Type" content="text/html; charset=${charset}"><title>${heading}</title></head><body>
<h2>${heading}</h2><ul>${entries.map((title, n) => `<li><a href="/${n}.html">${title}</a> <span>2020-0${3 - n}-28</span></li>`).join('')}</ul></body></html>`;

/** Pages that say their character set in a tag alone: `http://made.test/gb2312` and, in traditional script, `http://made.test/big5`. */
export const encodedPages: Answer = (_host, path) => {
  const { pathname } = new URL(path, 'http://made.test');
  if (pathname === '/gb2312') {
    const html = list('gb2312', '通知公告', ['关于河道清淤的通告', '关于农机补贴的公告', '关于停车收费的通知']);
    return { type: 'text/html', body: encoded(html, 'gbk') };
  }
  if (pathname !== '/big5') return null;
  return {
    type: 'text/html',
    body: encoded(list('big5', '通知公告', ['關於河道清淤的通告', '關於農機補貼的公告', '關於停車收費的通知']), 'big5'),
  };
};
