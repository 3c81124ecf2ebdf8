import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { createDeviceKey, signerOf } from '@/lib/pack/sign';
import { verifyPack } from '@/lib/pack/verify-pack';
import { buildSample, sampleSource } from '../fixtures/packs/build-sample';
import { changed, entriesOf, remanifested, type ZipEntries, zipEntries } from '../fixtures/packs/tamper';

// Each MUST of RFC 8493 that concerns a writer of complete bags, by its section; where the RFC binds readers, our reader is held to it.

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
const rewritten = (path: string, content: string) => changed(entries, `/${path}`, () => new TextEncoder().encode(content));

beforeAll(async () => {
  const signer = await signerOf(await createDeviceKey());
  const { bytes, receipt } = await buildSample(sampleSource(undefined, { act: 'seal', signer }));
  entries = await entriesOf(bytes);
  root = receipt.fileName.replace(/\.zip$/, '');
  files = new Map(entries.map(([name, content]) => [name.slice(root.length + 1), content]));
}, 60_000);

describe('the bag, by RFC 8493', { timeout: 30_000 }, () => {
  it('2: the base directory holds bagit.txt, a payload directory data/ and at least one payload manifest', () => {
    expect([...files.keys()]).toEqual(expect.arrayContaining(['bagit.txt', 'manifest-sha256.txt']));
    expect(payload().length).toBeGreaterThan(0);
  });

  it('2.1.1: bagit.txt consists of exactly two lines, version before encoding, as UTF-8 without a byte order mark', async () => {
    expect(lines('bagit.txt')).toEqual(['BagIt-Version: 1.0', 'Tag-File-Character-Encoding: UTF-8']);
    expect(files.get('bagit.txt')?.[0]).not.toBe(0xef);
    expect(await faults(rewritten('bagit.txt', '\ufeffBagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n'))).toContain(
      'bagit-invalid',
    );
    expect(await faults(rewritten('bagit.txt', 'BagIt-Version: 1.0\n'))).toContain('bagit-invalid');
  });

  it('2.1.2: every payload file stands below data/', () => {
    expect(entries.every(([name]) => name.startsWith(`${root}/`))).toBe(true);
  });

  it('2.1.3: the manifest is named after its algorithm in lower case, and lists every payload file exactly once', async () => {
    const listed = lines('manifest-sha256.txt').map((line) => line.slice(66));
    expect([...listed].sort()).toEqual(payload().sort());
    expect(new Set(listed).size).toBe(listed.length);
    const [first] = lines('manifest-sha256.txt');
    expect(await faults(rewritten('manifest-sha256.txt', `${text('manifest-sha256.txt')}${first}\n`))).toContain('manifest-invalid');
  });

  it('2.1.3: a line is a checksum in hexadecimal, white space, and a path relative to the base directory with slashes', () => {
    for (const line of [...lines('manifest-sha256.txt'), ...lines('tagmanifest-sha256.txt')]) {
      expect(line).toMatch(/^[0-9a-f]{64} {2}[^/\\%\s][^\\%\r\n]*$/);
      expect(line).not.toMatch(/ {2}(\.\/|\.\.\/|~)/);
    }
  });

  it('2.1.3: every checksum is that of the file’s bytes', () => {
    for (const manifest of ['manifest-sha256.txt', 'tagmanifest-sha256.txt']) {
      for (const line of lines(manifest)) expect(sha256(files.get(line.slice(66)) ?? new Uint8Array()), line).toBe(line.slice(0, 64));
    }
  });

  it('2.2.1: the tag manifest lists tag files only, the payload manifest among them, and not itself', () => {
    const listed = lines('tagmanifest-sha256.txt').map((line) => line.slice(66));
    expect(listed).toContain('manifest-sha256.txt');
    expect(listed).not.toContain('tagmanifest-sha256.txt');
    expect(listed.filter((path) => path.startsWith('data/'))).toEqual([]);
  });

  it('2.2.2: bag-info.txt consists of label, colon, white space and value; Payload-Oxum stands once and is right', () => {
    for (const line of lines('bag-info.txt')) expect(line).toMatch(/^[^\s:][^:]*: \S/);
    const oxum = lines('bag-info.txt').filter((line) => line.startsWith('Payload-Oxum: '));
    const bytes = payload().reduce((sum, path) => sum + (files.get(path)?.length ?? 0), 0);
    expect(oxum).toEqual([`Payload-Oxum: ${bytes}.${payload().length}`]);
  });

  it('2.2.3: nothing is left to be fetched', () => {
    expect(files.has('fetch.txt')).toBe(false);
  });

  it('3: a bag is complete only with every listed file there and every payload file listed, and valid only with every checksum right', async () => {
    expect(await faults(entries)).toEqual([]);
    expect(await faults(entries.filter(([name]) => !name.endsWith('/findings.csv')))).toContain('missing');
    expect(await faults([...entries, [`${root}/data/more`, new Uint8Array()]])).toContain('extra');
    expect(await faults(changed(entries, '/findings.csv', (bytes) => bytes.map((byte, n) => (n === 5 ? byte ^ 1 : byte))))).toContain(
      'changed',
    );
  });

  it('4: serialised, the archive holds one top directory, the base directory, named like the file', async () => {
    expect(new Set(entries.map(([name]) => name.split('/')[0]))).toEqual(new Set([root]));
    const loose: ZipEntries = entries.map(([name, bytes]) => [name.slice(root.length + 1), bytes]);
    expect(await faults(loose)).toContain('several-roots');
  });

  it('5.1.2: a path that leads out of the bag is refused before anything is read', async () => {
    const absolute = remanifested([...entries, [`${root}/data/../../evil`, new Uint8Array([1])]]);
    expect(await faults(absolute)).toContain('unsafe-name');
  });

  it('6.1.1: names are ASCII, so that no file system writes them in another normal form', () => {
    for (const [name] of entries) expect(name).toMatch(/^[\x20-\x7e]+$/);
  });
});
