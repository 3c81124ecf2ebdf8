import 'fake-indexeddb/auto';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { XunchaDatabase } from '@/lib/db/database';
import { createRepositories } from '@/lib/db/repositories';
import type { Campaign } from '@/lib/inspection/campaign';
import { scoreSheet } from '@/lib/scores/compute-sheet';
import type { Judgement } from '@/lib/scores/judgement';
import { parseRubric } from '@/lib/scores/parse-rubric';
import type { Rubric } from '@/lib/scores/rubric';
import { rubricHash } from '@/lib/scores/rubric-hash';
import type { ScoreSheet } from '@/lib/scores/score-sheet';
import type { SiteProfile } from '@/lib/scores/site';

/**
 * Sheets as they were once given out, each beside the rubric in the words and figures of that day. Whatever becomes of engine and catalogue,
 * they re-score to the same sheet, line by line. These files are never written anew.
 */
interface OldSheets {
  hash: string;
  rubric: Rubric;
  sheets: { why: string; site: SiteProfile; asOf: string; judgements: Judgement[]; sheet: ScoreSheet }[];
}

const folder = 'tests/fixtures/old-sheets';
const files = readdirSync(folder).map((name) => [name, JSON.parse(readFileSync(`${folder}/${name}`, 'utf8')) as OldSheets] as const);

describe.each(files)('sheets by %s', (_name, { hash, rubric, sheets }) => {
  test('stand beside the rubric that they were scored by', () => {
    expect(parseRubric(rubric)).toEqual({ ok: true, value: rubric, warnings: [] });
    expect(rubricHash(rubric)).toBe(hash);
  });

  test.each(sheets)('$why: the same sheet, line by line', ({ site, judgements, asOf, sheet }) => {
    expect(scoreSheet(rubric, site, judgements, asOf)).toEqual(sheet);
  });

  test('find their rubric by its hash when the catalogue has moved on', async () => {
    const later = { ...rubric, version: '0.9.9' };
    const repositories = createRepositories(new XunchaDatabase(`old ${hash}`), rubricHash);
    await repositories.rubrics.keep(later);
    const campaign = { rubric: { id: rubric.id, version: later.version, hash: rubricHash(later) } } as Campaign;
    const found = await repositories.rubrics.ofCampaign(campaign);
    expect(rubricHash(found)).toBe(rubricHash(later));
    const [first] = sheets;
    expect(first && scoreSheet(found, first.site, first.judgements, first.asOf).score).toEqual(first?.sheet.score);
  });
});
