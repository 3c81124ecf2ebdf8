import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { bagDeclaration, formatBagInfo, formatManifest, isBagDeclaration, parseBagInfo, parseManifest } from './bag-text';

const hash = 'a'.repeat(64);

describe('bag texts by RFC 8493', () => {
  it('2.1.1: the declaration has exactly two lines, version before encoding', () => {
    expect(bagDeclaration).toBe('BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n');
  });

  it('2.1.3: CR, LF and percent in a path are percent-encoded, and nothing else is', () => {
    expect(formatManifest([{ path: 'data/a%b\r\nc d', digest: hash }])).toBe(`${hash}  data/a%25b%0D%0Ac d\n`);
  });

  it('2.1.3: a file listed twice makes the manifest invalid', () => {
    expect(parseManifest(`${hash}  data/a\n${hash}  data/a\n`)).toBeNull();
  });

  it('2.1.1, 2.3: the declaration’s lines may end in LF, CR or both, but each must end, and there is no third', () => {
    for (const end of ['\n', '\r', '\r\n']) expect(isBagDeclaration(bagDeclaration.replaceAll('\n', end))).toBe(true);
    expect(isBagDeclaration(bagDeclaration.trimEnd())).toBe(false);
    expect(isBagDeclaration(`${bagDeclaration}\n`)).toBe(false);
    expect(isBagDeclaration('BagIt-Version: 0.97\nTag-File-Character-Encoding: UTF-8\n')).toBe(false);
  });

  it('2.1.3: digests are compared whatever their case, behind one or more spaces or tabs', () => {
    expect(parseManifest(`${hash.toUpperCase()} \tdata/a\r\n`)).toEqual([{ path: 'data/a', digest: hash }]);
  });

  it('2.3: a manifest whose last line is not ended may have been cut, and is none', () => {
    expect(parseManifest(`${hash}  data/a`)).toBeNull();
    expect(parseManifest(`${hash}  data/a\n\n`)).toBeNull();
  });

  it('2.4: a digest has the length of its algorithm', () => {
    expect(parseManifest(`${hash}  data/a\n`, 'sha512')).toBeNull();
    expect(parseManifest(`${hash}${hash}  data/a\n`, 'sha512')).toEqual([{ path: 'data/a', digest: hash + hash }]);
  });

  it('6.1.3: the asterisk of old checksum tools is not read over: it makes another name', () => {
    expect(parseManifest(`${hash} *data/a\n`)).toEqual([{ path: '*data/a', digest: hash }]);
  });

  it('refuses lines that are no manifest lines', () => {
    expect(parseManifest('data/a\n')).toBeNull();
    expect(parseManifest(`\ufeff${hash}  data/a\n`)).toBeNull();
  });

  it('2.2.2: a value may be continued on the next line, labels are told apart without regard to case, order is kept', () => {
    expect(parseBagInfo('External-Description: one\n  two\npayload-OXUM: 1.2\nBag Size: 3\n')).toEqual([
      ['external-description', 'one two'],
      ['payload-oxum', '1.2'],
      ['bag size', '3'],
    ]);
  });

  it.each(['no label\n', ' Label: a\n', 'Label : a\n', 'Label:a\n', 'Label: \n', ': a\n', 'Label: a', '\ufeffLabel: a\n'])(
    '2.2.2: %j is no metadata element',
    (text) => {
      expect(parseBagInfo(text)).toBeNull();
    },
  );

  it('2.2.2: what has no value is left out', () => {
    expect(formatBagInfo([['External-Description', ' \n ']])).toBe('');
  });

  it('2.2.2: a line break inside a value cannot make a new label', () => {
    expect(formatBagInfo([['External-Description', 'a\nPayload-Oxum: 0.0']])).toBe('External-Description: a Payload-Oxum: 0.0\n');
  });

  test.prop([fc.uniqueArray(fc.string({ minLength: 1, unit: 'grapheme' }).map((name) => `data/${name.replace(/^\s+/, '')}x`))])(
    'reads back whatever paths it wrote',
    (paths) => {
      const lines = paths.map((path) => ({ path, digest: hash }));
      const read = parseManifest(formatManifest(lines));
      expect(read?.map(({ path }) => path).sort()).toEqual([...paths].sort());
    },
  );
});
