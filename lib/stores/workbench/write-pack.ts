import type { Repositories } from '@/lib/db/repositories';
import { XunchaError } from '@/lib/errors/xuncha-error';
import type { AnyCheck } from '@/lib/findings/define-check';
import { buildPack } from '@/lib/pack/build-pack';
import { type Bytes, sha256OfBlob } from '@/lib/pack/digest';
import type { PackProgress, PackSource } from '@/lib/pack/pack-source';
import { deviceSigner } from './device-key';
import type { ExportChoice, ExportProgress, WritePack, WrittenPack } from './export-run';
import { sealedRecord, workingRecord } from './pack-record';

/** What writing packs needs from outside. */
export interface PackWriting {
  repositories: Repositories;
  checks: ReadonlyMap<string, AnyCheck>;
  /** Version of the extension. */
  version: string;
  /** The page `verify.html` that goes into every pack. */
  verifier: () => Promise<string>;
  /** Opens the file that the pack streams into. */
  openFile: () => Promise<{ name: string; sink: WritableStream<Uint8Array>; file: () => Promise<File> }>;
  /** Asks the time stamp authority at this address to stamp a SHA-256; `null` when it gives none. */
  stamp: (url: string, sha256: Bytes) => Promise<Bytes | null>;
  /** Now, ISO 8601 with the zone's offset. */
  instant: (timeZone: string) => string;
}

const notSealed = () =>
  new XunchaError('not-sealed', {
    zh: '公开版从封存的记录导出，请先封存。',
    en: 'The public edition is drawn from the sealed record. Seal it first.',
  });

function progressOf({ step, done, of }: PackProgress): ExportProgress {
  return step === 'documents' ? { step } : { step, value: of === 0 ? 1 : done / of };
}

async function sourceOf(desk: PackWriting, inspectionId: string, choice: ExportChoice): Promise<PackSource> {
  const { repositories, checks, version } = desk;
  const bundle = await repositories.inspections.bundle(inspectionId);
  if (choice.kind === 'public' && bundle.inspection.state !== 'sealed') throw notSealed();
  const working = choice.kind === 'working-copy';
  const { timestampUrl } = await repositories.settings.all();
  return {
    bundle: working ? workingRecord(bundle) : sealedRecord(bundle),
    picture: repositories.evidence.picture,
    thumbnail: repositories.evidence.thumbnail,
    checks,
    version,
    language: choice.language,
    act: working ? 'working-copy' : 'seal',
    edition: choice.kind === 'public' ? 'public' : 'internal',
    verifier: await desk.verifier(),
    ...(working ? {} : { signer: await deviceSigner(repositories, desk.instant(bundle.campaign.timeZone)) }),
    ...(working || timestampUrl === '' ? {} : { stamp: (sha256: Bytes) => desk.stamp(timestampUrl, sha256) }),
  };
}

/**
 * Writes packs of one inspection. The first sealed pack closes the inspection, and only once its file is whole: an export that fails leaves
 * it open, and one that the inspection has outgrown meanwhile seals nothing.
 */
export function createPackWriter(desk: PackWriting, inspectionId: string): WritePack {
  return async (choice, { signal, onProgress }): Promise<WrittenPack> => {
    const before = await desk.repositories.inspections.cover(inspectionId);
    const source = await sourceOf(desk, inspectionId, choice);
    const target = await desk.openFile();
    const receipt = await buildPack(source, target.sink, { signal, onProgress: (progress) => onProgress(progressOf(progress)) });
    const file = await target.file();
    const { packId, revision } = receipt;
    const sha256 = await sha256OfBlob(file, signal);
    if (choice.kind === 'seal' && before?.inspection.state === 'open') {
      const { campaign, inspection } = source.bundle;
      const packedHead = source.bundle.log.at(-1)?.hash ?? '';
      const act = { at: desk.instant(campaign.timeZone), who: inspection.inspector };
      await desk.repositories.inspections.seal(inspectionId, { packId, revision, sha256 }, packedHead, act);
    }
    return {
      name: receipt.fileName,
      file,
      kept: target.name,
      sha256,
      packId,
      revision,
      stamp: receipt.stamped ? 'held' : source.stamp ? 'missing' : 'off',
    };
  };
}
