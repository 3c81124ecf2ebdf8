import type { BackupStore } from '@/lib/pack/backup';
import type { XunchaDatabase } from './database';
import { guarded } from './storage-fault';

/** The device key signs on this profile alone, so no backup holds it. */
const leftOut: ReadonlySet<string> = new Set(['deviceKeys']);

/** The database as backup and restore see it. */
export function snapshotStore(db: XunchaDatabase): BackupStore {
  const tables = db.tables.filter(({ name }) => !leftOut.has(name));
  return {
    version: db.verno,
    tables: tables.map(({ name }) => name),
    rows: (name) => guarded(() => db.table(name).toArray()),
    replaceAll: (rows) =>
      guarded(() =>
        db.transaction('rw', tables, async () => {
          for (const table of tables) {
            await table.clear();
            await table.bulkPut([...(rows.get(table.name) ?? [])]);
          }
        }),
      ),
  };
}
