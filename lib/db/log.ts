import { XunchaError } from '@/lib/errors/xuncha-error';
import type { EventBody, LogEntry } from '@/lib/inspection/event';
import { fold } from '@/lib/inspection/fold';
import { nextEntry } from '@/lib/inspection/log';
import { oldOf } from '@/lib/inspection/old';
import type { XunchaDatabase } from './database';
import { guarded } from './storage-fault';

/** Who did it, when (ISO 8601 with offset) and why. */
export interface Act {
  at: string;
  who: string;
  why?: string;
}

const sealed = () =>
  new XunchaError('sealed', {
    zh: '这次检查已经封存，不能再改。需要更正时请新建一个修订版。',
    en: 'This inspection is sealed and cannot be changed. Start a new revision to correct it.',
  });

const nothingTo = () => new XunchaError('nothing-to-undo', { zh: '没有可以撤销或重做的操作。', en: 'There is nothing to undo or redo.' });

/** The append-only log of inspections. Appending reads the last entry in the same transaction, so that two windows cannot fork the chain. */
export function logRepository(db: XunchaDatabase) {
  const of = (inspectionId: string): Promise<LogEntry[]> =>
    db.log.where('[inspectionId+seq]').between([inspectionId, 0], [inspectionId, Number.POSITIVE_INFINITY]).toArray() as Promise<
      LogEntry[]
    >;

  /** Appends inside the caller's transaction over `inspections` and `log`. */
  async function appendWithin(inspectionId: string, events: EventBody[], act: Act): Promise<LogEntry[]> {
    const inspection = await db.inspections.get(inspectionId);
    if (!inspection) {
      throw new XunchaError('no-inspection', {
        zh: '找不到这次检查，可能已在另一个窗口删除。',
        en: 'This inspection is gone; it may have been deleted in another window.',
      });
    }
    const log = await of(inspectionId);
    if (inspection.state === 'sealed' && !events.every((event) => event.type === 'revised')) throw sealed();
    const added: LogEntry[] = [];
    for (const event of events) {
      const old = oldOf(fold([...log, ...added]), event);
      added.push(nextEntry(added.at(-1) ?? log.at(-1) ?? null, event, { inspectionId, ...act, ...(old === undefined ? {} : { old }) }));
    }
    await db.log.bulkAdd(added);
    await db.inspections.update(inspectionId, { updatedAt: act.at });
    return added;
  }

  const append = (inspectionId: string, events: EventBody[], act: Act): Promise<LogEntry[]> =>
    guarded(() => db.transaction('rw', db.inspections, db.log, () => appendWithin(inspectionId, events, act)));

  async function step(inspectionId: string, kind: 'undone' | 'redone', act: Act): Promise<LogEntry> {
    return guarded(() =>
      db.transaction('rw', db.inspections, db.log, async () => {
        const state = fold(await of(inspectionId));
        const target = kind === 'undone' ? state.undo : state.redo;
        if (target === null) throw nothingTo();
        const [entry] = await appendWithin(inspectionId, [{ type: kind, target }], act);
        return entry as LogEntry;
      }),
    );
  }

  return {
    of,
    appendWithin,
    append,
    /** Takes back the inspector's last act that is still in force; the log keeps both. Rejects with `nothing-to-undo`. */
    undo: (inspectionId: string, act: Act) => step(inspectionId, 'undone', act),
    redo: (inspectionId: string, act: Act) => step(inspectionId, 'redone', act),
  };
}
