import type { Repositories } from '@/lib/db/repositories';
import { snapshotStore } from '@/lib/db/snapshot';
import { messageOf, type Problem, XunchaError } from '@/lib/errors/xuncha-error';
import { restoreBackup, writeBackup } from '@/lib/pack/backup';
import { sha256OfBlob } from '@/lib/pack/digest';
import { deviceKeyFacts } from './device-key';

/** A written backup that waits to be saved. */
export interface WrittenBackup {
  name: string;
  file: Blob;
  sha256: string;
  rows: number;
}

export interface BackupDesk {
  repositories: Repositories;
  /** Version of the extension. */
  version: string;
  openFile: () => Promise<{ sink: WritableStream<Uint8Array>; file: () => Promise<File> }>;
}

/** Writes the whole database into one file, named by the day of `instant`. The device key stays out of it. */
export async function backUp(
  desk: BackupDesk,
  instant: string,
  { signal, onProgress }: { signal: AbortSignal; onProgress: (rows: number) => void },
): Promise<WrittenBackup> {
  const target = await desk.openFile();
  const store = snapshotStore(desk.repositories.db);
  const { rows } = await writeBackup(store, target.sink, { version: desk.version, createdAt: instant, signal, onProgress });
  const file = await target.file();
  return { name: `xuncha-backup-${instant.slice(0, 10).replaceAll('-', '')}.zip`, file, sha256: await sha256OfBlob(file, signal), rows };
}

export type RestoreAnswer =
  | {
      kind: 'restored';
      rows: number;
      createdAt: string;
      /** What came back was sealed by a key that is not this profile's. */
      otherKey: boolean;
    }
  | { kind: 'stopped' }
  | { kind: 'refused'; problems: Problem[] };

/** Puts a backup in the place of all that is stored here, or changes nothing and says why. Never rejects. */
export async function restore(repositories: Repositories, file: File, signal?: AbortSignal): Promise<RestoreAnswer> {
  try {
    const answer = await restoreBackup(file, snapshotStore(repositories.db), signal ? { signal } : {});
    if (!answer.ok) return { kind: 'refused', problems: answer.problems };
    // Everything is in its place by now: what the look at the keys meets must not be told as a restore that changed nothing.
    const { earlier } = await deviceKeyFacts(repositories).catch(() => ({ earlier: null }));
    return { kind: 'restored', ...answer.value, otherKey: earlier !== null };
  } catch (thrown) {
    if (signal?.aborted) return { kind: 'stopped' };
    const detail = messageOf(thrown);
    const sentence =
      thrown instanceof XunchaError
        ? thrown.sentence
        : { zh: `恢复失败，本机数据没有改动（${detail}）。`, en: `Restoring failed and nothing here was changed (${detail}).` };
    return { kind: 'refused', problems: [{ code: 'restore-failed', at: file.name, ...sentence }] };
  }
}
