import { XunchaError } from '@/lib/errors/xuncha-error';

/** Names of what is wrong, innermost causes included: Dexie hides a full disk inside an aborted transaction. */
function namesOf(thrown: unknown): string[] {
  const names: string[] = [];
  let current: unknown = thrown;
  for (let depth = 0; depth < 6 && current instanceof Error; depth += 1) {
    names.push(current.name);
    current = (current as { inner?: unknown }).inner ?? current.cause;
  }
  return names;
}

/** Turns whatever storage threw into an error a person can act on. Errors that already speak pass through. */
export function storageFault(thrown: unknown): XunchaError {
  if (thrown instanceof XunchaError) return thrown;
  const names = namesOf(thrown);
  if (names.includes('QuotaExceededError')) {
    return new XunchaError(
      'storage-full',
      {
        zh: '存储空间不足，这一步没有保存。之前的内容都在。请先导出或清理已交接的检查，再重试。',
        en: 'Storage is full and this step was not saved. Everything before it is safe. Export or purge inspections already handed over, then try again.',
      },
      thrown,
    );
  }
  if (names.includes('VersionError')) {
    return new XunchaError(
      'storage-newer',
      {
        zh: '数据由更新版本的巡查写入，这个版本不能打开。请更新扩展，数据没有改动。',
        en: 'The data was written by a newer version of Xuncha and cannot be opened by this one. Update the extension; nothing was changed.',
      },
      thrown,
    );
  }
  return new XunchaError(
    'storage-failed',
    {
      zh: '写入存储失败，这一步没有保存。之前的内容都在。请重试；若仍失败，请先导出。',
      en: 'Writing to storage failed and this step was not saved. Everything before it is safe. Try again; if it fails again, export first.',
    },
    thrown,
  );
}

/** Runs a storage step; what it throws is always a XunchaError. */
export async function guarded<T>(step: () => PromiseLike<T>): Promise<T> {
  try {
    return await step();
  } catch (thrown) {
    throw storageFault(thrown);
  }
}
