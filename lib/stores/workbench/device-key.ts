import type { Repositories } from '@/lib/db/repositories';
import { createDeviceKey, fingerprintOf, readPublicKey, type Signer, signerOf } from '@/lib/pack/sign';

/** The signer of this profile; the first call makes its key. Two windows that ask at once end up with one key. */
export async function deviceSigner(repositories: Repositories, instant: string): Promise<Signer> {
  const current = await repositories.deviceKeys.current();
  const key = current ?? (await repositories.deviceKeys.keepFirst({ id: 'device', ...(await createDeviceKey()), createdAt: instant }));
  const signer = await signerOf(key);
  await repositories.settings.change('sealedBy', (earlier) => earlier || signer.fingerprint);
  return signer;
}

/** What may be shown of the key. */
export interface DeviceKeyFacts {
  /** `null` before there is one. */
  own: { fingerprint: string; createdAt: string } | null;
  /** Key of another profile that sealed what is stored here: a backup was restored, and packs sealed from now on carry another key. */
  earlier: string | null;
}

/** Reads this profile's key, and whether what is stored was sealed by another one. */
export async function deviceKeyFacts(repositories: Repositories): Promise<DeviceKeyFacts> {
  // Both are read before anything is hashed: a live query follows only what is read up to its first foreign promise.
  const [current, { sealedBy }] = await Promise.all([repositories.deviceKeys.current(), repositories.settings.all()]);
  const publicKey = current && readPublicKey(current.publicKey);
  const own = current && publicKey ? { fingerprint: await fingerprintOf(publicKey), createdAt: current.createdAt } : null;
  return { own, earlier: sealedBy !== '' && sealedBy !== own?.fingerprint ? sealedBy : null };
}

/** The inspector has read that the key is another one, and goes on with it; makes it where there is none. */
export async function goOnWithOwnKey(repositories: Repositories, instant: string): Promise<void> {
  const { fingerprint } = await deviceSigner(repositories, instant);
  await repositories.settings.set('sealedBy', fingerprint);
}
