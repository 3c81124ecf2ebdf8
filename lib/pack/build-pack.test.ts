import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { buildSample, memorySink, sampleSource } from '@/tests/fixtures/packs/build-sample';
import { sampleInspection } from '@/tests/fixtures/packs/sample-bundle';
import { entriesOf } from '@/tests/fixtures/packs/tamper';
import { buildPack } from './build-pack';
import { parsePack } from './parse-pack';
import { createDeviceKey, signerOf } from './sign';
import { verifyPack } from './verify-pack';

const folder = mkdtempSync(join(tmpdir(), 'xuncha-pack-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

describe('a pack', { timeout: 30_000 }, () => {
  it('is the same to the byte when written again', async () => {
    const [first, second] = [await buildSample(), await buildSample()];
    expect(sha256(second.bytes)).toBe(sha256(first.bytes));
    expect(second.receipt).toEqual(first.receipt);
  });

  it.each(['zh-CN', 'en'] as const)('is the same to the byte on machines of other time zones, in %s', async (language) => {
    const here = process.env.TZ;
    const inZone = async (zone: string) => {
      process.env.TZ = zone;
      return sha256((await buildSample(sampleSource(undefined, { language }))).bytes);
    };
    try {
      const [first, ...others] = [await inZone('Asia/Shanghai'), await inZone('America/St_Johns'), await inZone('Pacific/Kiritimati')];
      expect(others).toEqual([first, first]);
    } finally {
      process.env.TZ = here;
    }
  });

  it('is the same as a seal too, but for the signature, which is another each time', async () => {
    const signer = await signerOf(await createDeviceKey());
    const sealed = async () => entriesOf((await buildSample(sampleSource(undefined, { act: 'seal', signer }))).bytes);
    const [first, second] = [await sealed(), await sealed()];
    const differing = first.filter(([name, bytes], at) => name !== second[at]?.[0] || sha256(bytes) !== sha256(second[at][1]));
    expect(differing.map(([name]) => name.split('/').at(-1))).toEqual(['signature.json']);
  });

  it('is a bag that unzip and sha256sum find whole', async () => {
    const { bytes, receipt } = await buildSample();
    const file = join(folder, receipt.fileName);
    writeFileSync(file, bytes);
    execFileSync('unzip', ['-q', file, '-d', folder]);
    const root = join(folder, receipt.fileName.replace(/\.zip$/, ''));
    for (const manifest of ['manifest-sha256.txt', 'tagmanifest-sha256.txt']) {
      expect(execFileSync('sha256sum', ['--strict', '--quiet', '-c', manifest], { cwd: root }).toString()).toBe('');
    }
    expect(existsSync(join(root, 'data/inspection.json'))).toBe(true);
    expect(readdirSync(join(root, 'data/evidence'))).toHaveLength(3);
    const oxum = /Payload-Oxum: (\d+)\.(\d+)/.exec(readFileSync(join(root, 'bag-info.txt'), 'utf8'));
    const manifest = readFileSync(join(root, 'manifest-sha256.txt'), 'utf8').trim().split('\n');
    expect(Number(oxum?.[2])).toBe(manifest.length);
  });

  it('verifies as whole and unsigned, and its content resumes', async () => {
    const { blob } = await buildSample();
    const report = await verifyPack(blob);
    expect(report.faults).toEqual([]);
    expect(report.signature.level).toBe('unsigned');
    const parsed = await parsePack(blob);
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
    const { bundle } = sampleInspection();
    expect(parsed.value.bundle).toEqual(JSON.parse(JSON.stringify(bundle)));
  });

  it('comes out the same after a round through another machine', async () => {
    const first = await buildSample();
    const parsed = await parsePack(first.blob);
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
    const pack = parsed.value;
    const second = await buildSample({
      ...sampleSource(),
      bundle: pack.bundle,
      picture: (id) => pack.picture(id),
      thumbnail: async (id) => (await pack.thumbnail(id)) ?? undefined,
    });
    expect(sha256(second.bytes)).toBe(sha256(first.bytes));
  });

  it('is signed as a seal, known once its key is enrolled', async () => {
    const signer = await signerOf(await createDeviceKey());
    const { blob, receipt } = await buildSample(sampleSource(undefined, { act: 'seal', signer }));
    expect(receipt.fingerprint).toBe(signer.fingerprint);
    expect((await verifyPack(blob)).signature).toEqual({ level: 'unknown-key', fingerprint: signer.fingerprint, inspector: null });
    const report = await verifyPack(blob, { knownKeys: [{ fingerprint: signer.fingerprint, inspector: '甲' }] });
    expect(report.faults).toEqual([]);
    expect(report.signature).toEqual({ level: 'known-inspector', fingerprint: signer.fingerprint, inspector: '甲' });
  });

  it('fails loudly when a picture is gone, and leaves nothing behind', async () => {
    const sink = memorySink();
    const source = sampleSource(undefined, { picture: async () => undefined });
    await expect(buildPack(source, sink.stream)).rejects.toMatchObject({ code: 'evidence-lost' });
    expect(sink.aborted()).toBe(true);
  });

  it('fails loudly when a picture is not what was captured', async () => {
    const sink = memorySink();
    const source = sampleSource(undefined, { picture: async () => new Blob([new Uint8Array(10)]) });
    await expect(buildPack(source, sink.stream)).rejects.toMatchObject({ code: 'evidence-altered' });
    expect(sink.aborted()).toBe(true);
  });

  it('stops when told to', async () => {
    const sink = memorySink();
    const stop = new AbortController();
    const onProgress = ({ step }: { step: string }) => step === 'pictures' && stop.abort();
    await expect(buildPack(sampleSource(), sink.stream, { signal: stop.signal, onProgress })).rejects.toMatchObject({ name: 'AbortError' });
    expect(sink.aborted()).toBe(true);
  });

  it('names thumbnails by what they are, and keeps those out of the workbook that older programs cannot show', async () => {
    const webp = new TextEncoder().encode('RIFF\0\0\0\0WEBPVP8X\0\0\0\0\0\0\0\0\0\0\0\0\0\0');
    const media = async (thumbnail?: Blob) => {
      const { bytes } = await buildSample(sampleSource(undefined, thumbnail ? { thumbnail: async () => thumbnail } : {}));
      const entries = await entriesOf(bytes);
      const sheet = entries.find(([name]) => name.endsWith('/sheet.xlsx'))?.[1] ?? new Uint8Array();
      const names = (await entriesOf(sheet)).map(([name]) => name).filter((name) => name.startsWith('xl/media/'));
      return { small: entries.flatMap(([name]) => /thumbnails\/(.*)$/.exec(name)?.[1] ?? []), sheet: names.length };
    };
    expect(await media()).toEqual({ small: ['0001.png', '0002.png', '0003.png'], sheet: 3 });
    expect(await media(new Blob([webp]))).toEqual({ small: ['0001.webp', '0002.webp', '0003.webp'], sheet: 0 });
  });

  it('holds in its public edition only redacted twins, no log, no excerpt, no name', async () => {
    const { blob, receipt } = await buildSample(sampleSource(undefined, { edition: 'public' }));
    expect(receipt.fileName).toMatch(/-public\.zip$/);
    const parsed = await parsePack(blob);
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
    const { cover, bundle } = parsed.value;
    expect(cover.evidence.map(({ sidecar }) => sidecar.kind)).toEqual(['redacted']);
    expect(cover.evidence[0]?.sidecar.excerpt).toBeUndefined();
    expect(bundle.log).toEqual([]);
    expect(bundle.visits).toEqual([]);
    expect(cover.internal?.logHead).toBe(sampleInspection().bundle.log.at(-1)?.hash);
    expect(Buffer.from(await blob.arrayBuffer()).includes(Buffer.from('"甲"'))).toBe(false);
  });
});
