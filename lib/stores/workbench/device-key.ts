import type { Repositories } from '@/lib/db/repositories';
import { createDeviceKey, fingerprintOf, readPublicKey, type Signer, signerOf } from '@/lib/pack/sign';

/** The signer of this profile; the first call makes its key. Two windows that ask at once end up with one key. */
export async function deviceSigner(repositories: Repositories, instant: string): Promise<Signer> {
  const current = await repositories.deviceKeys.current();
  if (current) return signerOf(current);
  const made = await createDeviceKey();
  return signerOf(await repositories.deviceKeys.keepFirst({ id: 'device', ...made, createdAt: instant }));
}

/** What may be shown of the key; `null` before there is one. */
export async function deviceKeyFacts(repositories: Repositories): Promise<{ fingerprint: string; createdAt: string } | null> {
  const current = await repositories.deviceKeys.current();
  const publicKey = current && readPublicKey(current.publicKey);
  return current && publicKey ? { fingerprint: await fingerprintOf(publicKey), createdAt: current.createdAt } : null;
}
