import * as z from 'zod/mini';
import type { PackCover } from './cover';
import * as record from './schema-records';

/** `data/inspection.json`, format 1. The cover's own members are closed; nested records may grow members in later releases. */
export const coverSchema = z.strictObject({
  format: z.literal(1),
  kind: z.literal('xuncha-inspection'),
  packId: z.string().check(z.regex(/^[0-9a-f]{32}$/)),
  revision: z.int().check(z.positive()),
  supersedes: z.nullable(record.text),
  act: z.enum(['working-copy', 'seal']),
  edition: z.enum(['internal', 'public']),
  internal: z.nullable(z.strictObject({ packId: record.text, logHead: record.sha256 })),
  redactions: z.optional(
    z.array(
      z.strictObject({
        kind: z.enum(['id-number', 'mobile', 'bank-card', 'address', 'name', 'session', 'person']),
        texts: z.int().check(z.positive()),
      }),
    ),
  ),
  purpose: record.purpose,
  campaignId: record.id,
  registerId: record.id,
  rubric: z.strictObject({ id: record.id, version: record.text, hash: record.sha256, documentNo: record.text, verified: z.boolean() }),
  keyFingerprint: z.nullable(record.sha256),
  logHead: record.sha256,
  logLength: record.count,
  producer: z.strictObject({ name: z.literal('xuncha'), version: record.text, language: z.enum(['zh-CN', 'en']) }),
  campaign: record.campaign,
  site: record.site,
  inspection: record.inspection,
  rubricData: record.rubricData,
  sheet: record.sheet,
  judgements: z.array(record.judgement),
  decisions: z.array(record.decision),
  evidence: z.array(
    z.strictObject({
      n: z.int().check(z.positive()),
      file: record.packPath,
      thumbnail: z.nullable(record.packPath),
      clauses: z.array(record.id),
      findingId: z.nullable(record.text),
      sidecar: record.sidecar,
    }),
  ),
  visits: z.array(record.visit),
});

/** One line of `data/log.jsonl`. The chain of hashes proves the rest of it. */
export const logEntrySchema = z.looseObject({
  inspectionId: record.id,
  seq: z.int().check(z.positive()),
  at: record.instant,
  who: record.text,
  event: z.looseObject({ type: record.text }),
  why: z.optional(record.text),
  prev: record.sha256,
  hash: record.sha256,
});

/** Says which member is wrong, in a form that a person can look up in the published schema. */
export function issueText(error: z.core.$ZodError): string {
  return error.issues
    .slice(0, 5)
    .map((issue) => `${issue.path.join('.') || '(root)'}: ${issue.message || issue.code}`)
    .join('; ');
}

/** Reads a cover of the current format; the answer's type is the contract, its nested records are checked as far as the schema says. */
export function readCover(value: unknown): { ok: true; cover: PackCover } | { ok: false; detail: string } {
  const result = coverSchema.safeParse(value);
  return result.success ? { ok: true, cover: value as PackCover } : { ok: false, detail: issueText(result.error) };
}
