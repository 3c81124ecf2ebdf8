import { type Parsed, XunchaError } from '@/lib/errors/xuncha-error';
import type { InspectionBundle } from '@/lib/inspection/bundle';
import { type Archive, openArchive } from './archive';
import { readContent } from './content';
import type { PackCover } from './cover';
import { type Bytes, sha256Of } from './digest';
import { type ArchiveLimits, archiveLimits } from './limits';
import { isPictureMime, pictureType } from './picture';
import { problem } from './problem';

/** A pack that was read: what the office merges and what an inspection resumes from. */
export interface Pack {
  cover: PackCover;
  bundle: InspectionBundle;
  /** Bytes of a piece of evidence, checked against its record. Rejects when they are not what was captured. */
  picture(id: string): Promise<Blob>;
  /** Small twin; `null` where the pack has none or it is not a picture. */
  thumbnail(id: string): Promise<Blob | null>;
}

function bundleOf(cover: PackCover, log: InspectionBundle['log']): InspectionBundle {
  const { campaign, site, inspection, rubricData: rubric, visits } = cover;
  return { campaign, site, inspection, rubric, visits, log, evidence: cover.evidence.map(({ sidecar }) => sidecar) };
}

function refuse(at: string, code: 'missing' | 'evidence-mismatch' | 'not-a-picture'): never {
  const { zh, en } = problem(code, at);
  throw new XunchaError(code, { zh, en });
}

async function pictureOf(cover: PackCover, archive: Archive, id: string): Promise<Blob> {
  const packed = cover.evidence.find(({ sidecar }) => sidecar.id === id);
  const file = packed && archive.files.get(packed.file);
  if (!packed || !file) return refuse(packed?.file ?? id, 'missing');
  const bytes = await file.read();
  if ((await sha256Of(bytes)) !== packed.sidecar.sha256) return refuse(packed.file, 'evidence-mismatch');
  if (isPictureMime(packed.sidecar.mime) && pictureType(bytes) === null) return refuse(packed.file, 'not-a-picture');
  return new Blob([bytes], { type: packed.sidecar.mime });
}

async function thumbnailOf(cover: PackCover, archive: Archive, id: string): Promise<Blob | null> {
  const path = cover.evidence.find(({ sidecar }) => sidecar.id === id)?.thumbnail;
  const file = path ? archive.files.get(path) : undefined;
  if (!file) return null;
  const bytes: Bytes = await file.read();
  const type = pictureType(bytes);
  return type ? new Blob([bytes], { type: `image/${type}` }) : null;
}

/**
 * Reads a pack, for resuming as for the office: strict archive, current format after upgrades, validated cover, chained log. Answers with
 * a list of problems, never with an exception. Whether the bag is whole and who signed it is `verifyPack`'s to say.
 */
export async function parsePack(blob: Blob, limits: ArchiveLimits = archiveLimits): Promise<Parsed<Pack>> {
  const opened = await openArchive(blob, limits);
  if (!opened.ok) return opened;
  const archive = opened.value;
  const { cover, log, problems } = await readContent(archive);
  if (!cover || problems.length > 0) return { ok: false, problems };
  return {
    ok: true,
    warnings: [],
    value: {
      cover,
      bundle: bundleOf(cover, log),
      picture: (id) => pictureOf(cover, archive, id),
      thumbnail: (id) => thumbnailOf(cover, archive, id),
    },
  };
}
