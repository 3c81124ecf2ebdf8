import { readFileSync, writeFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { buildSample, sampleSource } from '../fixtures/packs/build-sample';
import { sampleInspection } from '../fixtures/packs/sample-bundle';
import { smallRubric } from '../fixtures/packs/small-rubric';
import { entriesOf } from '../fixtures/packs/tamper';

// The manifest names every file of the payload with its hash, so that a difference says which document changed. After a change that is
// meant: `UPDATE_GOLDEN=1 npx vitest run tests/golden/pack`.
const golden = new URL('./pack-manifest-sha256.txt', import.meta.url);

it('writes the golden pack to the byte', { timeout: 30_000 }, async () => {
  const { bytes } = await buildSample(sampleSource(sampleInspection(smallRubric), { checks: new Map() }));
  const manifest = (await entriesOf(bytes)).find(([name]) => name.endsWith('/manifest-sha256.txt'))?.[1];
  const text = new TextDecoder().decode(manifest);
  if (process.env.UPDATE_GOLDEN) writeFileSync(golden, text);
  expect(text).toBe(readFileSync(golden, 'utf8'));
});
