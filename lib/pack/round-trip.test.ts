import 'fake-indexeddb/auto';
import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { XunchaDatabase } from '@/lib/db/database';
import { createRepositories } from '@/lib/db/repositories';
import type { EventBody } from '@/lib/inspection/event';
import { nextEntry } from '@/lib/inspection/log';
import { rubricHash } from '@/lib/scores/rubric-hash';
import { buildSample, sampleSource } from '@/tests/fixtures/packs/build-sample';
import { sampleInspection } from '@/tests/fixtures/packs/sample-bundle';
import { smallRubric } from '@/tests/fixtures/packs/small-rubric';
import { importPack } from './import-pack';

let machines = 0;

/** Any text that a person can type or a page can hold; the log refuses half characters itself. */
const anyText = fc.string({ unit: 'grapheme', maxLength: 40 });
const instant = fc.integer({ min: 10, max: 59 }).map((minute) => `2020-10-01T10:${minute}:00+08:00`);

const anyEvent: fc.Arbitrary<EventBody> = fc.oneof(
  anyText.map((text): EventBody => ({ type: 'note-set', clause: '19D-21a', text })),
  fc.nat({ max: 30 }).map((count): EventBody => ({ type: 'judgement-set', judgement: { clause: '19D-06b', outcome: 'violated', count } })),
  fc.constant<EventBody>({ type: 'judgement-set', judgement: { clause: '19V-3', outcome: 'not-applicable' } }),
  fc.constant<EventBody>({ type: 'evidence-removed', evidenceId: 'e2' }),
);

describe('a working copy', () => {
  test.prop(
    [fc.array(fc.tuple(anyEvent, instant, anyText, fc.option(anyText)), { maxLength: 6 }), anyText, fc.uint8Array({ maxLength: 400 })],
    {
      numRuns: 15,
    },
  )(
    'taken in and written again is the same to the byte, whatever was noted, judged and read',
    async (acts, name, noise) => {
      const sample = sampleInspection(smallRubric);
      const { inspection } = sample.bundle;
      const site = { ...sample.bundle.site, name: name || '柘溪县人民政府', sponsor: name };
      const log = [...sample.bundle.log];
      for (const [event, at, who, why] of acts) {
        log.push(nextEntry(log.at(-1) ?? null, event, { inspectionId: inspection.id, at, who, ...(why ? { why } : {}) }));
      }
      const visits = sample.bundle.visits.map((visit) => ({
        ...visit,
        title: name,
        facts: { ...visit.facts, title: String.fromCharCode(...noise) },
      }));
      const bundle = { ...sample.bundle, site, campaign: { ...sample.bundle.campaign, sites: [site] }, log, visits };
      const source = { ...sampleSource({ ...sample, bundle }), checks: new Map() };
      const first = await buildSample(source);
      const there = createRepositories(new XunchaDatabase(`round-${++machines}`), rubricHash);
      const taken = await importPack(first.blob, there);
      expect(taken.ok ? [] : taken.problems).toEqual([]);
      const stored = {
        bundle: await there.inspections.bundle(inspection.id),
        picture: there.evidence.picture,
        thumbnail: there.evidence.thumbnail,
      };
      const second = await buildSample({ ...source, ...stored });
      expect(Buffer.from(second.bytes).equals(Buffer.from(first.bytes))).toBe(true);
      there.db.close();
    },
    120_000,
  );
});
