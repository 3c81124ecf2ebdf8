import { canonicalBytes, canonicalJson } from './canonical';
import { type Bytes, sha256Of, utf8 } from './digest';

const algorithm = { name: 'ECDSA', namedCurve: 'P-256' } as const;
const scheme = { name: 'ECDSA', hash: 'SHA-256' } as const;

/** Public half of a device key; the members that RFC 7638 hashes, nothing else. */
export interface PublicKey {
  kty: 'EC';
  crv: 'P-256';
  x: string;
  y: string;
}

/** `signature.json`: who signed the tag manifest, and with it every file of the bag. */
export interface PackSignature {
  format: 1;
  alg: 'ES256';
  publicKey: PublicKey;
  fingerprint: string;
  signed: 'tagmanifest-sha256.txt';
  /** base64url of r‖s, 64 bytes. */
  value: string;
}

/** Something that can seal: the device key with its fingerprint. */
export interface Signer {
  publicKey: PublicKey;
  fingerprint: string;
  sign(bytes: Bytes): Promise<Bytes>;
}

/** A card by which a device key is enrolled at the office; it is signed by the key itself, so that a mistyped card shows. */
export interface KeyCard {
  format: 1;
  kind: 'xuncha-key-card';
  inspector: string;
  publicKey: PublicKey;
  fingerprint: string;
  createdAt: string;
  value: string;
}

export function toBase64url(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '');
}

/** `null` for what is not base64url. */
export function fromBase64url(text: string): Bytes | null {
  if (!/^[A-Za-z0-9_-]*$/.test(text) || text.length % 4 === 1) return null;
  const plain = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  return Uint8Array.from(plain, (character) => character.charCodeAt(0));
}

/** A new device key. The private half can be used but never read, not even by the extension. */
export async function createDeviceKey(): Promise<{ privateKey: CryptoKey; publicKey: PublicKey }> {
  const { privateKey, publicKey } = await crypto.subtle.generateKey(algorithm, false, ['sign', 'verify']);
  const jwk = readPublicKey(await crypto.subtle.exportKey('jwk', publicKey));
  if (!jwk) throw new TypeError('device key is not ECDSA P-256');
  return { privateKey, publicKey: jwk };
}

/** RFC 7638 thumbprint (SHA-256) of a public key, 64 hexadecimal digits. */
export async function fingerprintOf({ kty, crv, x, y }: PublicKey): Promise<string> {
  return sha256Of(canonicalBytes({ crv, kty, x, y }));
}

/** A fingerprint in groups of four, as it is read out on the telephone. */
export function groupFingerprint(fingerprint: string): string {
  return fingerprint.match(/.{1,4}/g)?.join(' ') ?? fingerprint;
}

/** Takes only what a public key is made of; anything else (a private part above all) is left behind. */
export function readPublicKey(value: unknown): PublicKey | null {
  if (typeof value !== 'object' || value === null) return null;
  const { kty, crv, x, y } = value as Record<string, unknown>;
  if (kty !== 'EC' || crv !== 'P-256' || typeof x !== 'string' || typeof y !== 'string') return null;
  return fromBase64url(x)?.length === 32 && fromBase64url(y)?.length === 32 ? { kty, crv, x, y } : null;
}

/** Makes a signer of a stored device key: its private half as the browser keeps it, its public half as JWK. */
export async function signerOf(key: { privateKey: CryptoKey; publicKey: JsonWebKey }): Promise<Signer> {
  const publicKey = readPublicKey(key.publicKey);
  if (!publicKey) throw new TypeError('device key is not ECDSA P-256');
  return {
    publicKey,
    fingerprint: await fingerprintOf(publicKey),
    async sign(bytes) {
      return new Uint8Array(await crypto.subtle.sign(scheme, key.privateKey, bytes));
    },
  };
}

/** Signs the bytes of the tag manifest. */
export async function signTagManifest(signer: Signer, tagManifest: Bytes): Promise<PackSignature> {
  return {
    format: 1,
    alg: 'ES256',
    publicKey: signer.publicKey,
    fingerprint: signer.fingerprint,
    signed: 'tagmanifest-sha256.txt',
    value: toBase64url(await signer.sign(tagManifest)),
  };
}

async function valueHolds(publicKey: PublicKey, value: string, bytes: Bytes): Promise<boolean> {
  const raw = fromBase64url(value);
  if (raw?.length !== 64) return false;
  try {
    const key = await crypto.subtle.importKey('jwk', { ...publicKey }, algorithm, false, ['verify']);
    return await crypto.subtle.verify(scheme, key, raw, bytes);
  } catch {
    // A point that is not on the curve makes importKey throw: such a key has signed nothing.
    return false;
  }
}

/** Reads `signature.json`; `null` when it is not one. */
export function readSignature(value: unknown): PackSignature | null {
  if (typeof value !== 'object' || value === null) return null;
  const { format, alg, publicKey, fingerprint, signed, value: signature } = value as Record<string, unknown>;
  const key = readPublicKey(publicKey);
  if (format !== 1 || alg !== 'ES256' || signed !== 'tagmanifest-sha256.txt' || !key) return null;
  if (typeof fingerprint !== 'string' || typeof signature !== 'string') return null;
  return { format, alg, publicKey: key, fingerprint, signed, value: signature };
}

/** Whether a signature holds for these bytes and its fingerprint is that of its key. */
export async function signatureHolds(signature: PackSignature, tagManifest: Bytes): Promise<boolean> {
  if ((await fingerprintOf(signature.publicKey)) !== signature.fingerprint) return false;
  return valueHolds(signature.publicKey, signature.value, tagManifest);
}

function cardText(card: Omit<KeyCard, 'value'>): Bytes {
  const { format, kind, inspector, publicKey, fingerprint, createdAt } = card;
  return utf8(canonicalJson({ format, kind, inspector, publicKey, fingerprint, createdAt }));
}

/** The card that an inspector hands in at the office. */
export async function createKeyCard(signer: Signer, inspector: string, createdAt: string): Promise<KeyCard> {
  const { publicKey, fingerprint } = signer;
  const card = { format: 1, kind: 'xuncha-key-card', inspector, publicKey, fingerprint, createdAt } as const;
  return { ...card, value: toBase64url(await signer.sign(cardText(card))) };
}

/** Reads a card; `null` when it is malformed or was altered. */
export async function readKeyCard(value: unknown): Promise<KeyCard | null> {
  if (typeof value !== 'object' || value === null) return null;
  const { format, kind, inspector, publicKey, fingerprint, createdAt, value: signature } = value as Record<string, unknown>;
  const key = readPublicKey(publicKey);
  if (format !== 1 || kind !== 'xuncha-key-card' || !key) return null;
  if (typeof inspector !== 'string' || typeof fingerprint !== 'string' || typeof createdAt !== 'string') return null;
  if (typeof signature !== 'string' || (await fingerprintOf(key)) !== fingerprint) return null;
  const card: KeyCard = { format, kind, inspector, publicKey: key, fingerprint, createdAt, value: signature };
  return (await valueHolds(key, signature, cardText(card))) ? card : null;
}
