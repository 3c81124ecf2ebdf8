import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { createDeviceKey, signerOf } from '@/lib/pack/sign';
import { verifyPack } from '@/lib/pack/verify-pack';
import { buildSample, sampleSource } from '../fixtures/packs/build-sample';
import { changed, entriesOf, remanifested, type ZipEntries, zipEntries } from '../fixtures/packs/tamper';

// Every MUST and MUST NOT of RFC 8493, by its section: what the writer wrote is held to it, and the reader must find what breaks it.

let files: Map<string, Uint8Array>;
let entries: ZipEntries;
let root: string;
const text = (path: string) => new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(files.get(path));
const lines = (path: string) => text(path).trimEnd().split('\n');
const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
const payload = () => [...files.keys()].filter((path) => path.startsWith('data/'));

async function faults(spoilt: ZipEntries): Promise<string[]> {
  const report = await verifyPack(new Blob([await zipEntries(spoilt)]));
  return report.faults.map(({ code }) => code);
}
/** Files of the bag whose tag manifest vouches for them again, so that nothing but the change itself can be found. */
const vouched = (spoilt: ZipEntries) => faults(remanifested(spoilt));
const codesBut = (codes: string[], ...usual: string[]) => codes.filter((code) => !usual.includes(code));
const rewritten = (path: string, content: string) => changed(entries, `/${path}`, () => new TextEncoder().encode(content));

beforeAll(async () => {
  const signer = await signerOf(await createDeviceKey());
  const { bytes, receipt } = await buildSample(sampleSource(undefined, { act: 'seal', signer }));
  entries = await entriesOf(bytes);
  root = receipt.fileName.replace(/\.zip$/, '');
  files = new Map(entries.map(([name, content]) => [name.slice(root.length + 1), content]));
}, 60_000);

const sha512 = (bytes: Uint8Array) => createHash('sha512').update(bytes).digest('hex');
/** The bag with a second payload manifest, by SHA-512, which the tag manifest lists. */
function withSha512(spoil: (manifest: string) => string = (manifest) => manifest): ZipEntries {
  const manifest = payload().map((path) => `${sha512(files.get(path) ?? new Uint8Array())}  ${path}\n`);
  return remanifested([...entries, [`${root}/manifest-sha512.txt`, new TextEncoder().encode(spoil(manifest.join('')))]]);
}
/** What a forger cannot repair. */
const unsigned = 'signature-wrong';

describe('the bag, by RFC 8493', { timeout: 30_000 }, () => {
  it('2: the base directory holds bagit.txt, a payload directory data/ and at least one payload manifest', () => {
    expect([...files.keys()]).toEqual(expect.arrayContaining(['bagit.txt', 'manifest-sha256.txt']));
    expect(payload().length).toBeGreaterThan(0);
  });

  it('2.1.1: bagit.txt consists of exactly two lines, version before encoding, as UTF-8 without a byte order mark', async () => {
    expect(text('bagit.txt')).toBe('BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n');
    for (const wrong of [
      '\ufeffBagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n',
      'BagIt-Version: 1.0\n',
      'Tag-File-Character-Encoding: UTF-8\nBagIt-Version: 1.0\n',
      'BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\nMore: 1\n',
      'BagIt-Version: 1.0\nTag-File-Character-Encoding: GBK\n',
    ]) {
      expect(codesBut(await vouched(rewritten('bagit.txt', wrong)), unsigned), wrong).toEqual(['bagit-invalid']);
    }
    expect(await faults(entries.filter(([name]) => !name.endsWith('/bagit.txt')))).toContain('bagit-missing');
  });

  it('2.1.2: there is a payload directory, and every payload file stands below it', () => {
    expect(payload()).toContain('data/inspection.json');
    expect(entries.every(([name]) => name.startsWith(`${root}/`))).toBe(true);
  });

  it('2.1.3: at least one payload manifest; every one lists every payload file exactly once', async () => {
    const listed = lines('manifest-sha256.txt').map((line) => line.slice(66));
    expect([...listed].sort()).toEqual(payload().sort());
    expect(new Set(listed).size).toBe(listed.length);
    const [first] = lines('manifest-sha256.txt');
    expect(await faults(rewritten('manifest-sha256.txt', `${text('manifest-sha256.txt')}${first}\n`))).toContain('manifest-invalid');
    expect(await faults(rewritten('manifest-sha256.txt', lines('manifest-sha256.txt').slice(1).join('\n').concat('\n')))).toContain(
      'extra',
    );
    expect(await faults(entries.filter(([name]) => !name.endsWith('/manifest-sha256.txt')))).toContain('manifest-missing');
  });

  it('2.1.3: a line is a checksum in hexadecimal, white space, and a path relative to the base directory with slashes', async () => {
    for (const line of [...lines('manifest-sha256.txt'), ...lines('tagmanifest-sha256.txt')]) {
      expect(line).toMatch(/^[0-9a-f]{64} {2}[^/\\%\s][^\\%\r\n]*$/);
      expect(line).not.toMatch(/ {2}(\.\/|\.\.\/|~)/);
    }
    const backslashes = text('manifest-sha256.txt').replaceAll('data/', 'data\\');
    expect(await faults(rewritten('manifest-sha256.txt', backslashes))).toContain('manifest-invalid');
  });

  it('2.1.3: every checksum is that of the file’s bytes', () => {
    for (const manifest of ['manifest-sha256.txt', 'tagmanifest-sha256.txt']) {
      for (const line of lines(manifest)) expect(sha256(files.get(line.slice(66)) ?? new Uint8Array()), line).toBe(line.slice(0, 64));
    }
  });

  it('2.1.3: a payload manifest names no file outside the payload directory, and no directory', async () => {
    const listing = (line: string) => rewritten('manifest-sha256.txt', `${text('manifest-sha256.txt')}${line}\n`);
    expect(await faults(listing(`${sha256(files.get('bagit.txt') ?? new Uint8Array())}  bagit.txt`))).toContain('manifest-invalid');
    expect(await faults(listing(`${'0'.repeat(64)}  data/evidence/`))).toContain('missing');
    for (const line of lines('manifest-sha256.txt')) expect(line).toMatch(/ {2}data\/.*[^/]$/);
  });

  it('2.1.3: line breaks and percent signs of a name are percent-encoded, and read back', async () => {
    const odd: ZipEntries = [[`${root}/data/100%25.txt`, new Uint8Array([7])]];
    expect(codesBut(await vouched([...entries, ...odd]), unsigned)).toEqual([]);
    // The encoding itself, with CR and LF, which our reader refuses in names: lib/pack/bag-text.test.ts.
  });

  it('2.2.1: the tag manifest lists every payload manifest and no payload file', async () => {
    const listed = lines('tagmanifest-sha256.txt').map((line) => line.slice(66));
    expect(listed).toContain('manifest-sha256.txt');
    expect(listed).not.toContain('tagmanifest-sha256.txt');
    expect(listed.filter((path) => path.startsWith('data/'))).toEqual([]);
    const kept = lines('tagmanifest-sha256.txt').filter((line) => !line.endsWith('  manifest-sha256.txt'));
    expect(await faults(rewritten('tagmanifest-sha256.txt', kept.join('\n').concat('\n')))).toContain('extra');
    const more = `${text('tagmanifest-sha256.txt')}${lines('manifest-sha256.txt')[0]}\n`;
    expect(await faults(rewritten('tagmanifest-sha256.txt', more))).toContain('manifest-invalid');
  });

  it('2.2.2: bag-info.txt consists of label, colon, white space and value; no label begins or ends with white space', async () => {
    for (const line of lines('bag-info.txt')) expect(line).toMatch(/^[^\s:]([^:]*[^\s:])?: \S/);
    for (const wrong of ['no colon', ' Indented: x', 'Label : x', 'Label:x']) {
      const spoilt = rewritten('bag-info.txt', `${wrong}\n${text('bag-info.txt')}`);
      expect(codesBut(await vouched(spoilt), unsigned), wrong).toEqual(['bag-info-invalid']);
    }
  });

  it('2.2.2: the order of bag-info.txt is kept: it is vouched for as it is written, never written anew', async () => {
    const [first, ...rest] = lines('bag-info.txt');
    expect(await faults(rewritten('bag-info.txt', `${[...rest, first].join('\n')}\n`))).toEqual(['changed']);
  });

  it('2.2.2: Payload-Oxum stands once, as octets and files, and is right', async () => {
    const oxum = lines('bag-info.txt').filter((line) => line.startsWith('Payload-Oxum: '));
    const bytes = payload().reduce((sum, path) => sum + (files.get(path)?.length ?? 0), 0);
    expect(oxum).toEqual([`Payload-Oxum: ${bytes}.${payload().length}`]);
    const twice = rewritten('bag-info.txt', `${text('bag-info.txt')}${oxum[0]}\n`);
    expect(codesBut(await vouched(twice), unsigned)).toEqual(['bag-info-invalid']);
  });

  it('2.2.2: Payload-Oxum alone proves nothing: checksums are checked even where it is right', async () => {
    expect(await faults(changed(entries, '/findings.csv', (bytes) => bytes.map((byte, n) => (n === 5 ? byte ^ 1 : byte))))).toEqual([
      'changed',
    ]);
  });

  it('2.2.2: Bag-Group-Identifier is the campaign’s, the same in all its packs and in no other', () => {
    const { campaignId } = JSON.parse(text('data/inspection.json'));
    expect(lines('bag-info.txt')).toContain(`Bag-Group-Identifier: ${campaignId}`);
  });

  it('2.2.3: nothing is left to be fetched, and a pack that asks for it is refused', async () => {
    expect(files.has('fetch.txt')).toBe(false);
    const fetching: ZipEntries = [...entries, [`${root}/fetch.txt`, new TextEncoder().encode('http://www.zhexi.gov.cn/a 1 data/a\n')]];
    expect(codesBut(await vouched(fetching), unsigned)).toEqual(['fetch-file']);
  });

  it('2.2.4: other tag files are checked by their checksums, and their contents are not asked', async () => {
    const other: ZipEntries = [...entries, [`${root}/notes/other.bin`, new Uint8Array([0xff, 0xfe, 0])]];
    expect(codesBut(await vouched(other), unsigned)).toEqual([]);
    const vouchedFor = remanifested(other);
    expect(await faults(changed(vouchedFor, '/other.bin', () => new Uint8Array([1])))).toContain('changed');
    expect(await faults(changed(entries, '/verify.html', () => new Uint8Array([1])))).toContain('changed');
  });

  it('2.3: text tag files end in .txt, are UTF-8 without a byte order mark, and each of their lines is ended', async () => {
    const texts = ['bagit.txt', 'bag-info.txt', 'manifest-sha256.txt', 'tagmanifest-sha256.txt'];
    for (const path of texts) {
      expect(text(path).endsWith('\n'), path).toBe(true);
      expect(text(path).startsWith('\ufeff'), path).toBe(false);
    }
    for (const [path, code] of [
      ['manifest-sha256.txt', 'manifest-invalid'],
      ['tagmanifest-sha256.txt', 'manifest-invalid'],
      ['bag-info.txt', 'bag-info-invalid'],
    ] as const) {
      expect(await faults(rewritten(path, `\ufeff${text(path)}`)), path).toContain(code);
      expect(await faults(rewritten(path, text(path).trimEnd())), path).toContain(code);
      expect(await faults(changed(entries, `/${path}`, (bytes) => new Uint8Array([...bytes, 0xff, 10]))), path).toContain('unreadable');
    }
  });

  it('2.4: manifests are named after their algorithm in lower case without punctuation; an algorithm not known is said to be unchecked', async () => {
    const named = [...files.keys()].filter((path) => /manifest/.test(path));
    expect(named.sort()).toEqual(['manifest-sha256.txt', 'tagmanifest-sha256.txt']);
    const md5: ZipEntries = [...entries, [`${root}/manifest-md5.txt`, new TextEncoder().encode(`${'0'.repeat(32)}  data/findings.csv\n`)]];
    expect(codesBut(await vouched(md5), unsigned)).toEqual(['manifest-algorithm']);
  });

  it('2.4: SHA-512 is read beside SHA-256, in payload and tag manifests', async () => {
    expect(codesBut(await faults(withSha512()), unsigned)).toEqual([]);
    expect(codesBut(await faults(withSha512((manifest) => manifest.replace(/^./, 'g'))), unsigned)).toEqual(['manifest-invalid']);
    const other = (manifest: string) => manifest.replace(/^./, (digit) => (digit === '0' ? '1' : '0'));
    expect(codesBut(await faults(withSha512(other)), unsigned)).toEqual(['changed']);
    const tags = `${sha512(files.get('bagit.txt') ?? new Uint8Array())}  bagit.txt\n`;
    const unlisting: ZipEntries = [...entries, [`${root}/tagmanifest-sha512.txt`, new TextEncoder().encode(tags)]];
    expect(codesBut(await vouched(unlisting), unsigned)).toEqual(['extra']);
  });

  it('3: a bag is complete only with every listed file there and every payload file in every payload manifest, and valid only with every checksum right', async () => {
    expect(await faults(entries)).toEqual([]);
    expect(await faults(entries.filter(([name]) => !name.endsWith('/findings.csv')))).toContain('missing');
    expect(await faults(entries.filter(([name]) => !name.endsWith('/verify.html')))).toContain('missing');
    expect(await faults([...entries, [`${root}/data/more`, new Uint8Array()]])).toContain('extra');
    const short = withSha512((manifest) => manifest.slice(manifest.indexOf('\n') + 1));
    expect(codesBut(await faults(short), unsigned)).toEqual(['extra']);
  });

  it('5.1: a path that leads out of the bag is refused, in the archive before anything is read, in a manifest as a file that is not there', async () => {
    const leaving = remanifested([...entries, [`${root}/data/../../evil`, new Uint8Array([1])]]);
    expect(await faults(leaving)).toContain('unsafe-name');
    for (const path of ['/etc/passwd', '../evil', '~root/evil', 'C:\\evil', '\\\\?\\C:\\evil']) {
      const told = await faults(rewritten('manifest-sha256.txt', `${text('manifest-sha256.txt')}${'0'.repeat(64)}  ${path}\n`));
      expect(told, path).toContain('manifest-invalid');
    }
    const within = `${text('manifest-sha256.txt')}${'0'.repeat(64)}  data/../../evil\n`;
    expect(await faults(rewritten('manifest-sha256.txt', within))).toContain('missing');
  });

  it('6.1.1: names are ASCII, so that no file system writes them in another normal form', () => {
    for (const [name] of entries) expect(name).toMatch(/^[\x20-\x7e]+$/);
  });

  it('6.1.2: no name holds what Windows forbids, is reserved there, or is too long', () => {
    for (const [name] of entries) {
      expect(name).not.toMatch(/[<>:"|?*\\]/);
      expect(name.length).toBeLessThan(200);
      for (const part of name.split('/')) expect(part).not.toMatch(/^(CON|PRN|AUX|NUL|COM\d|LPT\d)(\.|$)|[. ]$/i);
    }
  });

  it('6.1.3: a manifest with the asterisks of old checksum tools is not strictly valid, and is told as such', async () => {
    const starred = text('manifest-sha256.txt').replaceAll('  data/', ' *data/');
    expect(await faults(rewritten('manifest-sha256.txt', starred))).toContain('manifest-invalid');
  });
});

describe('the zip around the bag', { timeout: 30_000 }, () => {
  it('holds one folder, the bag, named like the file', async () => {
    expect(new Set(entries.map(([name]) => name.split('/')[0]))).toEqual(new Set([root]));
    const loose: ZipEntries = entries.map(([name, bytes]) => [name.slice(root.length + 1), bytes]);
    expect(await faults(loose)).toContain('several-roots');
  });
});
