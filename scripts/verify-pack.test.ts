import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { keyCardFile } from '@/lib/pack/key-cards';
import { createDeviceKey, createKeyCard, type Signer, signerOf } from '@/lib/pack/sign';
import { buildSample, sampleSource } from '@/tests/fixtures/packs/build-sample';
import { type FaultyPack, faultyPacks } from '@/tests/fixtures/packs/faults';
import { main } from './verify-pack';

const folder = mkdtempSync(join(tmpdir(), 'xuncha-verify-'));
const at = (name: string) => join(folder, name);
let signer: Signer;
let spoilt: FaultyPack[];
let out: string;

beforeAll(async () => {
  signer = await signerOf(await createDeviceKey());
  const { bytes } = await buildSample(sampleSource(undefined, { act: 'seal', signer }));
  writeFileSync(at('whole.zip'), bytes);
  spoilt = await faultyPacks(bytes);
  for (const pack of spoilt) writeFileSync(at(`${pack.name}.zip`), pack.bytes);
  const working = await buildSample();
  writeFileSync(at('working.zip'), working.bytes);
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

beforeEach(() => {
  out = '';
  const keep = (text: string) => {
    out += `${text}\n`;
  };
  vi.spyOn(console, 'log').mockImplementation(keep);
  vi.spyOn(console, 'error').mockImplementation(keep);
});

const level = async (file: string, ...options: string[]) => {
  out = '';
  await main([at(file), '--json', ...options]);
  return JSON.parse(out)[0].signature;
};

describe('verify-pack on the command line', { timeout: 60_000 }, () => {
  it('names every fault of the list by its code and its file, and answers 1', async () => {
    expect(await main([...spoilt.map(({ name }) => at(`${name}.zip`)), '--json'])).toBe(1);
    const reports = JSON.parse(out) as { whole: boolean; faults: { code: string; at: string }[] }[];
    for (const [index, { name, fault }] of spoilt.entries()) {
      expect(reports[index]?.whole, name).toBe(false);
      expect(reports[index]?.faults, name).toContainEqual(expect.objectContaining(fault));
    }
  });

  it('prints code, file and sentence, in Chinese or in English', async () => {
    expect(await main([at('missing.zip')])).toBe(1);
    expect(out).toContain('missing\tdata/sheet.xlsx\t缺少“data/sheet.xlsx”，清单里有它。');
    expect(await main([at('missing.zip'), '--en'])).toBe(1);
    expect(out).toContain('“data/sheet.xlsx” is missing although the manifest lists it.');
  });

  it('answers 0 for a whole pack and tells the three levels of signature apart', async () => {
    expect(await main([at('whole.zip')])).toBe(0);
    expect(out).toContain('不在 --keys 给出的登记表里');
    expect(out).not.toContain('本页');
    expect(await level('working.zip')).toMatchObject({ level: 'unsigned' });
    expect(await level('whole.zip')).toMatchObject({ level: 'unknown-key', fingerprint: signer.fingerprint, inspector: null });
    writeFileSync(at('keys.json'), keyCardFile([await createKeyCard(signer, '甲', '2020-09-01T09:00:00+08:00')]));
    expect(await level('whole.zip', '--keys', at('keys.json'))).toMatchObject({ level: 'known-inspector', inspector: '甲' });
  });

  it('says of a spoilt pack no more than was seen: a signature that holds does not make its content whole', async () => {
    writeFileSync(at('keys.json'), keyCardFile([await createKeyCard(signer, '甲', '2020-09-01T09:00:00+08:00')]));
    await main([at('missing.zip'), '--keys', at('keys.json')]);
    expect(out).toContain('签名本身有效，但包里的内容与签名时的清单不符');
    expect(out).not.toContain('签名与内容相符');
    await main([at('truncated.zip'), '--en']);
    expect(out).toContain('whether it is signed is not known');
  });

  it('says what is wrong with a list of keys, a file that is not there, and a call without files', async () => {
    writeFileSync(at('no-keys.json'), '{}');
    await expect(main([at('whole.zip'), '--keys', at('no-keys.json')])).rejects.toThrow('no-keys.json 的第 1 张不是指纹卡');
    expect(await main([at('gone.zip')])).toBe(1);
    expect(out).toContain('gone.zip');
    expect(await main([])).toBe(2);
  });
});
