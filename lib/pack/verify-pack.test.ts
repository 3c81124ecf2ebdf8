import { beforeAll, describe, expect, it } from 'vitest';
import { buildSample, sampleSource } from '@/tests/fixtures/packs/build-sample';
import { changed, entriesOf, remanifested, withJson, type ZipEntries, zipEntries } from '@/tests/fixtures/packs/tamper';
import { canonicalBytes } from './canonical';
import type { Bytes } from './digest';
import { parsePack } from './parse-pack';
import { createDeviceKey, type Signer, signerOf, signTagManifest } from './sign';
import { verifyPack } from './verify-pack';

let seal: Bytes;
let entries: ZipEntries;
let root: string;
let signer: Signer;

beforeAll(async () => {
  signer = await signerOf(await createDeviceKey());
  seal = (await buildSample(sampleSource(undefined, { act: 'seal', signer }))).bytes;
  entries = await entriesOf(seal);
  root = entries[0]?.[0].split('/')[0] ?? '';
}, 60_000);

const verdict = async (zip: Uint8Array | ZipEntries) => {
  const bytes = zip instanceof Uint8Array ? new Uint8Array(zip) : await zipEntries(zip);
  const report = await verifyPack(new Blob([bytes]));
  return { faults: report.faults.map(({ code, at }) => [code, at]), whole: report.whole, level: report.signature.level };
};

const flip = (bytes: Bytes): Bytes => {
  const copy = bytes.slice();
  const middle = copy.length >> 1;
  copy[middle] = (copy[middle] ?? 0) ^ 1;
  return copy;
};
const picture = 'data/evidence/0001-visible.png';
const other = 'data/evidence/0002-visible.png';

describe('the fault matrix', { timeout: 30_000 }, () => {
  it('finds the untouched seal whole', async () => {
    expect(await verdict(seal)).toEqual({ faults: [], whole: true, level: 'unknown-key' });
  });

  it('names a changed file, and its capture record beside it', async () => {
    const { faults, whole } = await verdict(changed(entries, picture, flip));
    expect(whole).toBe(false);
    expect(faults).toEqual([
      ['changed', picture],
      ['evidence-mismatch', picture],
    ]);
  });

  it('names a byte flipped inside the zip without any repair', async () => {
    const bytes = seal.slice();
    const at = Buffer.from(bytes).indexOf('IDAT') + 40;
    bytes[at] = (bytes[at] ?? 0) ^ 0xff;
    expect((await verdict(bytes)).faults).toContainEqual(['changed', picture]);
  });

  it('names a missing file', async () => {
    const { faults } = await verdict(entries.filter(([name]) => !name.endsWith('data/sheet.xlsx')));
    expect(faults).toEqual([
      ['missing', 'data/sheet.xlsx'],
      ['payload-oxum', 'bag-info.txt'],
    ]);
  });

  it('names an extra payload file and an extra tag file', async () => {
    const note: ZipEntries = [
      [`${root}/data/note.txt`, new Uint8Array([1])],
      [`${root}/note.txt`, new Uint8Array([2])],
    ];
    expect((await verdict([...entries, ...note])).faults).toEqual([
      ['extra', 'data/note.txt'],
      ['extra', 'note.txt'],
      ['payload-oxum', 'bag-info.txt'],
    ]);
  });

  it('names a renamed file once, not as missing and extra', async () => {
    const renamed = entries.map(([name, bytes]): [string, Bytes] => [name.replace('report.docx', 'form.docx'), bytes]);
    expect((await verdict(renamed)).faults).toEqual([['renamed', 'data/form.docx']]);
  });

  it('names two files whose contents were swapped', async () => {
    const a = entries.find(([name]) => name.endsWith(picture))?.[1];
    const b = entries.find(([name]) => name.endsWith(other))?.[1];
    if (!a || !b) throw new Error('sample lacks pictures');
    const swapped = changed(
      changed(entries, picture, () => b),
      other,
      () => a,
    );
    expect((await verdict(swapped)).faults).toContainEqual(['swapped', picture]);
    expect((await verdict(swapped)).faults).not.toContainEqual(['changed', picture]);
  });

  it('says that a cut file is incomplete', async () => {
    expect(await verdict(seal.slice(0, seal.length - 200))).toEqual({ faults: [['truncated', '']], whole: false, level: 'unsigned' });
  });

  it('says that something else is no pack', async () => {
    expect((await verdict(new TextEncoder().encode('not a zip at all'))).whole).toBe(false);
    expect((await verdict([['a/readme.txt', new Uint8Array([1])]])).faults).toContainEqual(['bagit-missing', 'bagit.txt']);
  });

  it('sees that a forger who rewrote the manifests has not the key', async () => {
    const forged = remanifested(changed(entries, 'data/findings.csv', flip));
    expect(await verdict(forged)).toEqual({ faults: [['signature-wrong', 'signature.json']], whole: false, level: 'invalid' });
  });

  it('sees that a pack was signed again by another key', async () => {
    const forged = remanifested(changed(entries, 'data/findings.csv', flip));
    const thief = await signerOf(await createDeviceKey());
    const tag = forged.find(([name]) => name.endsWith('/tagmanifest-sha256.txt'))?.[1] ?? new Uint8Array();
    const signature = canonicalBytes(await signTagManifest(thief, tag));
    const resigned = changed(forged, '/signature.json', () => signature);
    expect(await verdict(resigned)).toEqual({ faults: [['signed-by-other', 'signature.json']], whole: false, level: 'invalid' });
  });

  it('sees that the signature of a seal was taken away', async () => {
    expect((await verdict(entries.filter(([name]) => !name.endsWith('/signature.json')))).faults).toEqual([
      ['seal-unsigned', 'signature.json'],
    ]);
  });

  it('refuses a newer format politely and one without format plainly', async () => {
    const newer = remanifested(withJson(entries, 'data/inspection.json', (cover) => ({ ...cover, format: 2 })));
    expect((await verdict(newer)).faults).toContainEqual(['newer-version', 'data/inspection.json']);
    const none = remanifested(withJson(entries, 'data/inspection.json', ({ format: _format, ...cover }) => cover));
    expect((await verdict(none)).faults).toContainEqual(['schema', 'data/inspection.json']);
  });

  it('finds a log whose entry was edited, and one whose end was cut off', async () => {
    const edited = changed(entries, 'data/log.jsonl', (bytes) =>
      new TextEncoder().encode(new TextDecoder().decode(bytes).replace('人工核对', '已经核对')),
    );
    expect((await verdict(remanifested(edited))).faults).toContainEqual(['log-broken', 'data/log.jsonl']);
    const cut = changed(entries, 'data/log.jsonl', (bytes) =>
      new TextEncoder().encode(new TextDecoder().decode(bytes).trimEnd().split('\n').slice(0, -1).join('\n')),
    );
    expect((await verdict(remanifested(cut))).faults).toContainEqual(['log-head', 'data/log.jsonl']);
  });

  it('finds a picture that is none', async () => {
    const svg = changed(entries, picture, () => new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg"/>'));
    expect((await verdict(remanifested(svg))).faults).toContainEqual(['not-a-picture', picture]);
  });
});

describe('hostile archives', { timeout: 30_000 }, () => {
  const codes = async (zip: Uint8Array) => {
    const parsed = await parsePack(new Blob([new Uint8Array(zip)]));
    return parsed.ok ? [] : parsed.problems.map(({ code }) => code);
  };
  const one = new Uint8Array([1]);

  it.each([
    ['../evil.txt', 'unsafe-name'],
    ['/etc/passwd', 'unsafe-name'],
    ['C:/evil.txt', 'unsafe-name'],
    ['a\\b.txt', 'unsafe-name'],
    ['a/./b', 'unsafe-name'],
    ['a/\u202egnp.exe', 'unsafe-name'],
  ])('refuses the name %s', async (name, code) => {
    expect(await codes(await zipEntries([[name, one]]))).toContain(code);
  });

  it('refuses names that stand twice, or differ by case or by the writing of characters alone', async () => {
    const twins = await zipEntries([
      ['a/File.txt', one],
      ['a/file.txt', one],
      ['a/caf\u00e9.txt', one],
      ['a/cafe\u0301.txt', one],
    ]);
    expect(await codes(twins)).toEqual(['case-twin', 'case-twin']);
    const bytes = Buffer.from(
      await zipEntries([
        ['a/same1.txt', one],
        ['a/same2.txt', one],
      ]),
    );
    for (let at = bytes.indexOf('same2'); at >= 0; at = bytes.indexOf('same2')) bytes.write('same1', at, 'latin1');
    expect(await codes(bytes)).toContain('duplicate-name');
  });

  it('refuses links and several folders', async () => {
    expect(await codes(await zipEntries([['a/link', one]], { unixMode: 0o120777 }))).toContain('symlink');
    expect(
      await codes(
        await zipEntries([
          ['a/x', one],
          ['b/x', one],
        ]),
      ),
    ).toEqual(['several-roots']);
  });

  it('stops at a bomb, counting what really comes out', async () => {
    const bomb = await zipEntries([['a/data/inspection.json', new Uint8Array(64 * 1024 * 1024)]], { level: 9 });
    expect(bomb.length).toBeLessThan(200_000);
    expect(await codes(bomb)).toContain('bomb');
  });

  it('counts total bytes and entries against its limits', async () => {
    const limits = { entries: 3, entryBytes: 100, totalBytes: 100, ratio: 100 };
    const large = await parsePack(new Blob([await zipEntries([['a/data/inspection.json', new Uint8Array(101)]])]), limits);
    expect(large.ok ? [] : large.problems.map(({ code }) => code)).toContain('too-large');
    const many = await parsePack(new Blob([await zipEntries([1, 2, 3, 4].map((n): [string, Bytes] => [`a/${n}`, one]))]), limits);
    expect(many.ok ? [] : many.problems.map(({ code }) => code)).toContain('too-many-files');
  });

  it('refuses a __proto__ member', async () => {
    const evil = changed(entries, 'data/inspection.json', (bytes) =>
      new TextEncoder().encode(new TextDecoder().decode(bytes).replace('{"act"', '{"__proto__":{"polluted":true},"act"')),
    );
    expect(await codes(await zipEntries(evil))).toEqual(['forbidden-key']);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });

  it('answers with problems, never an exception, whatever byte is cut or changed', async () => {
    for (let step = 1; step < 40; step += 1) {
      const cut = seal.slice(0, Math.floor((seal.length * step) / 40));
      expect((await parsePack(new Blob([cut]))).ok).toBe(false);
    }
  });
});
