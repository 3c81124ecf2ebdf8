import { describe, expect, it } from 'vitest';
import { utf8 } from './digest';
import {
  createDeviceKey,
  createKeyCard,
  fingerprintOf,
  fromBase64url,
  groupFingerprint,
  readKeyCard,
  readSignature,
  signatureHolds,
  signerOf,
  signTagManifest,
  toBase64url,
} from './sign';

const manifest = utf8('manifest');

describe('the device key', () => {
  it('can sign but cannot be read', async () => {
    const { privateKey } = await createDeviceKey();
    expect(privateKey.extractable).toBe(false);
    await expect(crypto.subtle.exportKey('jwk', privateKey)).rejects.toThrow();
  });

  it('has the thumbprint of RFC 7638 as its fingerprint', async () => {
    const { publicKey } = await createDeviceKey();
    const { kty, crv, x, y } = publicKey;
    const digest = await crypto.subtle.digest('SHA-256', utf8(`{"crv":"${crv}","kty":"${kty}","x":"${x}","y":"${y}"}`));
    expect(await fingerprintOf(publicKey)).toBe(Buffer.from(digest).toString('hex'));
    expect(groupFingerprint('0123456789')).toBe('0123 4567 89');
  });

  it('signs what it says, and nothing else holds', async () => {
    const signature = await signTagManifest(await signerOf(await createDeviceKey()), manifest);
    expect(fromBase64url(signature.value)).toHaveLength(64);
    expect(await signatureHolds(signature, manifest)).toBe(true);
    expect(await signatureHolds(signature, utf8('Manifest'))).toBe(false);
    expect(await signatureHolds({ ...signature, fingerprint: '0'.repeat(64) }, manifest)).toBe(false);
    const offCurve = { ...signature.publicKey, y: signature.publicKey.x };
    expect(await signatureHolds({ ...signature, publicKey: offCurve, fingerprint: await fingerprintOf(offCurve) }, manifest)).toBe(false);
  });

  it('reads signatures strictly', async () => {
    const signature = await signTagManifest(await signerOf(await createDeviceKey()), manifest);
    expect(readSignature(JSON.parse(JSON.stringify(signature)))).toEqual(signature);
    for (const wrong of [
      null,
      'x',
      { ...signature, alg: 'none' },
      { ...signature, signed: 'bagit.txt' },
      { ...signature, publicKey: {} },
    ]) {
      expect(readSignature(wrong)).toBeNull();
    }
  });
});

describe('the card for enrolment', () => {
  it('is read back, and refused once altered', async () => {
    const card = await createKeyCard(await signerOf(await createDeviceKey()), '甲', '2020-10-01T09:00:00+08:00');
    expect(await readKeyCard(JSON.parse(JSON.stringify(card)))).toEqual(card);
    expect(await readKeyCard({ ...card, inspector: '乙' })).toBeNull();
    expect(await readKeyCard({ ...card, fingerprint: '0'.repeat(64) })).toBeNull();
  });
});

describe('base64url', () => {
  it('refuses what it is not', () => {
    expect(fromBase64url('a+b/')).toBeNull();
    expect(fromBase64url('abcde')).toBeNull();
    expect(toBase64url(new Uint8Array([251, 255]))).toBe('-_8');
  });
});
