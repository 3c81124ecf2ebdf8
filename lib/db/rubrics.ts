import { rubrics as builtIn } from '@/indicators/registry';
import { XunchaError } from '@/lib/errors/xuncha-error';
import type { Campaign } from '@/lib/inspection/campaign';
import type { Rubric } from '@/lib/scores/rubric';
import type { StoredRubric, XunchaDatabase } from './database';
import { guarded } from './storage-fault';

/** Rubrics that an office imported, beside the built-in ones. Every rubric that a campaign used is kept, so that old sheets score for ever. */
export function rubricRepository(db: XunchaDatabase, hashOf: (rubric: Rubric) => string) {
  /** Inside one transaction, so that two windows cannot both find a version free. */
  const keepWithin = async (rubric: Rubric): Promise<StoredRubric> => {
    const stored: StoredRubric = { id: rubric.id, version: rubric.version, hash: hashOf(rubric), rubric };
    const own = builtIn.get(rubric.id);
    const shipped = own?.version === rubric.version ? hashOf(own) : undefined;
    const known = shipped ?? (await db.rubrics.get([rubric.id, rubric.version]))?.hash;
    if (known !== undefined && known !== stored.hash) {
      throw new XunchaError('rubric-version-taken', {
        zh: `指标体系“${rubric.name}”的版本 ${rubric.version} 已存在而内容不同。已发布的版本不能改，请换一个版本号。`,
        en: `Version ${rubric.version} of “${rubric.name}” exists with other content. A published version is never changed: use another version number.`,
      });
    }
    await db.rubrics.put(stored);
    return stored;
  };

  return {
    keep: (rubric: Rubric) => guarded(() => db.transaction('rw', db.rubrics, () => keepWithin(rubric))),
    /** Keeps the rubric of an inspection that is taken in, inside its transaction; one that is here already, or built in, is not written again. */
    keepOnce: async (rubric: Rubric): Promise<void> => {
      const hash = hashOf(rubric);
      const known =
        [...builtIn.values()].some((each) => hashOf(each) === hash) || (await db.rubrics.where('hash').equals(hash).count()) > 0;
      if (!known) await keepWithin(rubric);
    },
    all: (): Promise<Rubric[]> =>
      guarded(async () => {
        const stored = (await db.rubrics.toArray()).map((each) => each.rubric);
        const isBuiltIn = (rubric: Rubric) => builtIn.get(rubric.id)?.version === rubric.version;
        return [...builtIn.values(), ...stored.filter((rubric) => !isBuiltIn(rubric))];
      }),
    /** The rubric that a campaign froze, by content hash. Rejects with `no-rubric`. */
    ofCampaign: async (campaign: Campaign): Promise<Rubric> => {
      const { id, hash } = campaign.rubric;
      const own = builtIn.get(id);
      if (own && hashOf(own) === hash) return own;
      const stored = await guarded(() => db.rubrics.where('hash').equals(hash).first());
      if (stored) return stored.rubric;
      throw new XunchaError('no-rubric', {
        zh: `找不到这次检查所用的指标体系（${id}）。请先导入同一版本。`,
        en: `The rubric of this inspection (${id}) is not here. Import the same version first.`,
      });
    },
    remove: (id: string, version: string) => guarded(() => db.rubrics.delete([id, version])),
  };
}
