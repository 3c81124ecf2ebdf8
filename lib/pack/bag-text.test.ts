import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { bagDeclaration, formatBagInfo, formatManifest, parseBagInfo, parseManifest } from './bag-text';

const hash = 'a'.repeat(64);

describe('bag texts by RFC 8493', () => {
  it('2.1.1: the declaration has exactly two lines, version before encoding', () => {
    expect(bagDeclaration).toBe('BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n');
  });

  it('2.1.3: CR, LF and percent in a path are percent-encoded, and nothing else is', () => {
    expect(formatManifest([{ path: 'data/a%b\r\nc d', sha256: hash }])).toBe(`${hash}  data/a%25b%0D%0Ac d\n`);
  });

  it('2.1.3: a file listed twice makes the manifest invalid', () => {
    expect(parseManifest(`${hash}  data/a\n${hash}  data/a\n`)).toBeNull();
  });

  it('2.1.3: digests are compared whatever their case, an asterisk or ./ before the path is read over', () => {
    expect(parseManifest(`${hash.toUpperCase()} *./data/a\r\n`)).toEqual([{ path: 'data/a', sha256: hash }]);
  });

  it('refuses lines that are no manifest lines', () => {
    expect(parseManifest('data/a\n')).toBeNull();
  });

  it('2.2.2: a value may be continued on the next line, labels are told apart without regard to case', () => {
    const info = parseBagInfo('External-Description: one\n  two\npayload-OXUM: 1.2\nno label\n');
    expect(info.get('external-description')).toBe('one two');
    expect(info.get('payload-oxum')).toBe('1.2');
  });

  it('2.2.2: a line break inside a value cannot make a new label', () => {
    expect(formatBagInfo([['External-Description', 'a\nPayload-Oxum: 0.0']])).toBe('External-Description: a Payload-Oxum: 0.0\n');
  });

  test.prop([fc.uniqueArray(fc.string({ minLength: 1, unit: 'grapheme' }).map((name) => `data/${name.replace(/^[\s*./]+/, '')}x`))])(
    'reads back whatever paths it wrote',
    (paths) => {
      const lines = paths.map((path) => ({ path, sha256: hash }));
      const read = parseManifest(formatManifest(lines));
      expect(read?.map(({ path }) => path).sort()).toEqual([...paths].sort());
    },
  );
});
