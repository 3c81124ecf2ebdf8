import { describe, expect, it } from 'vitest';
import { fingerprint } from './fingerprint';

/** The definition, word for word. */
function slowly(text: string): string {
  let hash = 0xcbf29ce484222325n;
  for (const byte of new TextEncoder().encode(text)) hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * 0x100000001b3n);
  return hash.toString(16).padStart(16, '0');
}

describe('fingerprint', () => {
  it('knows the published vectors of FNV-1a', () => {
    expect(fingerprint('')).toBe('cbf29ce484222325');
    expect(fingerprint('a')).toBe('af63dc4c8601ec8c');
    expect(fingerprint('foobar')).toBe('85944171f73967e8');
  });

  it.each(['column-stale', 'column:www.zhexi.gov.cn/tzgg/#通知公告', `${'政'.repeat(3) + '𠮷'.repeat(40)}é县`, '\ud83d alone', '\u0000'])(
    'equals the definition for %j',
    (text) => {
      expect(fingerprint(text)).toBe(slowly(text));
    },
  );

  it('keeps parts apart', () => {
    expect(fingerprint('ab', 'c')).not.toBe(fingerprint('a', 'bc'));
  });
});
