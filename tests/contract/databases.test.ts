import 'fake-indexeddb/auto';
import { readdirSync, readFileSync } from 'node:fs';
import Dexie from 'dexie';
import { describe, expect, it } from 'vitest';
import { XunchaDatabase } from '@/lib/db/database';
import { createRepositories } from '@/lib/db/repositories';
import { verifyLog } from '@/lib/inspection/log';

interface Fixture {
  written: string;
  rows: Record<string, Record<string, unknown>[]>;
}

const upgrades = import.meta.glob<{ version: number; stores: Record<string, string | null> }>('../../lib/db/upgrades/[0-9]*.ts', {
  eager: true,
});
const fixtures = readdirSync('tests/fixtures/databases').filter((name) => name.endsWith('.json'));

/** A database as an older version of the extension left it behind. */
async function leaveBehind(name: string, version: number, { rows }: Fixture): Promise<void> {
  const old = new Dexie(name);
  for (const upgrade of Object.values(upgrades)) if (upgrade.version <= version) old.version(upgrade.version).stores(upgrade.stores);
  for (const [table, entries] of Object.entries(rows)) {
    const withBlobs = entries.map(({ base64, ...row }) =>
      base64 === undefined ? row : { ...row, blob: new Blob([Buffer.from(String(base64), 'base64')]) },
    );
    await old.table(table).bulkAdd(withBlobs);
  }
  old.close();
}

it('every version of the database has a fixture', () => {
  const versions = Object.values(upgrades).map(({ version }) => `v${String(version).padStart(3, '0')}.json`);
  expect(fixtures).toEqual(versions);
});

describe.each(fixtures)('a database left behind as %s', (file) => {
  it('opens with log, picture, draft and settings whole', async () => {
    const name = `fixture-${file}`;
    await leaveBehind(name, Number(file.slice(1, 4)), JSON.parse(readFileSync(`tests/fixtures/databases/${file}`, 'utf8')));
    const repositories = createRepositories(new XunchaDatabase(name), () => 'fixture-hash');
    const bundle = await repositories.inspections.bundle('i1');
    expect(bundle.site).toMatchObject({ name: '柘溪县人民政府', code: '0000000001' });
    expect(verifyLog(bundle.log)).toMatchObject({ whole: true });
    expect(await repositories.drafts.get('i1', 'note:19D-05b')).toBe('写到一半');
    expect(await repositories.settings.all()).toMatchObject({ language: 'en', defaultRubric: 'gov-website-2019' });
    expect(await repositories.evidence.picture('e1')).toBeDefined();
    await repositories.db.delete();
  });
});
