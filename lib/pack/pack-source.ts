import type { AnyCheck } from '@/lib/findings/define-check';
import type { InspectionBundle } from '@/lib/inspection/bundle';
import type { Language } from '@/lib/text/language';
import type { Bytes } from './digest';
import type { PackAct, PackEdition } from './format';
import type { Signer } from './sign';

/** All that a pack is written from. */
export interface PackSource {
  bundle: InspectionBundle;
  /** Bytes of a piece of evidence; `undefined` where storage has lost them, which fails the export. */
  picture(id: string): Promise<Blob | undefined>;
  thumbnail(id: string): Promise<Blob | undefined>;
  checks: ReadonlyMap<string, AnyCheck>;
  /** Version (and commit) of the extension. */
  version: string;
  language: Language;
  act: PackAct;
  edition: PackEdition;
  /** The page `verify.html`, the same text in every pack of a release. */
  verifier: string;
  /** Seals are signed by the device key; a working copy never is. */
  signer?: Signer;
  /** Public edition: the office has decided to name the inspector. */
  namesShown?: boolean;
  /** Asks an authority to stamp a SHA-256 (RFC 3161); `null` when none answered. */
  stamp?(sha256: Bytes): Promise<Bytes | null>;
}

export interface PackProgress {
  step: 'documents' | 'pictures' | 'closing';
  done: number;
  of: number;
}

/** What came out: names, sizes, and the digest that the signature covers. */
export interface PackReceipt {
  packId: string;
  revision: number;
  /** File name with `.zip`. */
  fileName: string;
  /** Bytes of the whole file. */
  bytes: number;
  files: number;
  /** SHA-256 of the tag manifest, which vouches for every file of the bag. */
  tagManifestSha256: string;
  fingerprint: string | null;
  stamped: boolean;
}
