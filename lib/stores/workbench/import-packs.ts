import type { Repositories } from '@/lib/db/repositories';
import { messageOf, type Problem, XunchaError } from '@/lib/errors/xuncha-error';
import { importPack } from '@/lib/pack/import-pack';
import type { VerifyReport } from '@/lib/pack/verify-pack';

/** What became of one file: taken in, refused with every reason, or stopped before anything was written. */
export type ImportAnswer =
  | {
      kind: 'taken';
      how: 'added' | 'same' | 'extended';
      inspectionId: string;
      site: string;
      signature: VerifyReport['signature'];
      warnings: Problem[];
    }
  | { kind: 'refused'; problems: Problem[] }
  | { kind: 'stopped' };

function faultProblem(thrown: unknown, at: string): Problem {
  if (thrown instanceof XunchaError) return { code: thrown.code, at, ...thrown.sentence };
  const detail = messageOf(thrown);
  return {
    code: 'import-failed',
    at,
    zh: `导入失败，没有写入任何内容（${detail}）。`,
    en: `The import failed and nothing was written (${detail}).`,
  };
}

/** Takes one pack in; nothing of a faulty one is kept, and a seal by a key unknown here is no fault. Never rejects. */
export async function takePack(
  repositories: Repositories,
  file: File,
  watch: { signal?: AbortSignal; onFile?(done: number, of: number): void } = {},
): Promise<ImportAnswer> {
  try {
    const { enrolledKeys } = await repositories.settings.all();
    const answer = await importPack(file, repositories, { ...watch, knownKeys: enrolledKeys });
    if (!answer.ok) return { kind: 'refused', problems: answer.problems };
    const { cover, outcome, signature } = answer.value;
    const taken = { inspectionId: cover.inspection.id, site: cover.site.name, signature, warnings: answer.warnings };
    return { kind: 'taken', how: outcome, ...taken };
  } catch (thrown) {
    if (watch.signal?.aborted) return { kind: 'stopped' };
    return { kind: 'refused', problems: [faultProblem(thrown, file.name)] };
  }
}
