import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { sampleInspection } from '@/tests/fixtures/packs/sample-bundle';
import { coverSchema, logEntrySchema } from './schema';

// After a change of the schema: `UPDATE_SCHEMAS=1 npx vitest run lib/pack/schema` writes the published files anew. A released format is
// only ever widened; anything else is a new format with an upgrade.
const published = (name: string) => new URL(`../../docs/schema/${name}`, import.meta.url);

describe('published schemas', () => {
  it.each([
    ['inspection-1.schema.json', coverSchema, 'data/inspection.json of a Xuncha pack, format 1'],
    ['log-entry-1.schema.json', logEntrySchema, 'One line of data/log.jsonl of a Xuncha pack, format 1'],
  ] as const)('%s says what the reader accepts', async (name, schema, title) => {
    const made = { ...z.toJSONSchema(schema, { unrepresentable: 'any' }), title };
    if (process.env.UPDATE_SCHEMAS) {
      const { writeFileSync } = await import('node:fs');
      writeFileSync(published(name), `${JSON.stringify(made, null, 2)}\n`);
    }
    expect(JSON.parse(readFileSync(published(name), 'utf8'))).toEqual(JSON.parse(JSON.stringify(made)));
  });

  it('accept every entry of the sample log', () => {
    for (const entry of sampleInspection().bundle.log) expect(logEntrySchema.safeParse(entry).success).toBe(true);
  });
});
