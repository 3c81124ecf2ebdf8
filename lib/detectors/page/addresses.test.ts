import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { Addresses } from './addresses';

const bases = [
  'http://www.zhexi.gov.cn/',
  'https://www.zhexi.gov.cn/zwgk/index.html?x=/a/b#c',
  'http://127.0.0.1:8080/a/b/',
  'about:blank',
];
const { document } = new JSDOM('').window;

function link(raw: string): Element {
  const element = document.createElement('a');
  element.setAttribute('href', raw);
  return element;
}

describe('Addresses', () => {
  it.each(bases)('resolves plain paths on %s as a parser does', (base) => {
    const addresses = new Addresses(base);
    const part = fc.constantFrom(
      '/',
      '.',
      '..',
      './',
      '../',
      'a',
      'zwgk',
      't20200930_1.html',
      '//',
      '-',
      '_',
      '?',
      'id=7&p=a%20b',
      ':',
      'A',
      'http://www.zhexi.gov.cn',
      'https://',
    );
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 6 }), (parts) => {
        const raw = parts.join('');
        expect(addresses.ofLink(raw, document.createElement('p'))).toBe(URL.canParse(raw, base) ? new URL(raw, base).href : null);
      }),
      { numRuns: 500 },
    );
  });

  it('leads nowhere where the page says so', () => {
    const addresses = new Addresses('http://www.zhexi.gov.cn/');
    expect(addresses.ofLink('http://www.zhexi.gov.cn/a/../b.html', link('http://www.zhexi.gov.cn/a/../b.html'))).toBe(
      'http://www.zhexi.gov.cn/b.html',
    );
    for (const raw of ['', '#top', 'javascript:void(0)', ' ', 'mailto:a@zhexi.gov.cn', 'http://['])
      expect(addresses.ofLink(raw, link(raw))).toBeNull();
    expect(addresses.ofLink(null, link('x'))).toBeNull();
    expect(addresses.ofSource(null, link('x'))).toBeNull();
    expect(addresses.ofSource('/a.png', link('x'))).toBe('http://www.zhexi.gov.cn/a.png');
  });
});
