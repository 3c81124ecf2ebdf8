import * as z from 'zod/mini';
import { calendarYears } from '@/lib/calendar/parse-calendar';

z.config({ jitless: true });

/** Longest text that any member may hold: far above what the extension writes, far below what hurts. */
const longest = 200_000;

export const text = z.string().check(z.maxLength(longest));
export const id = z.string().check(z.minLength(1), z.maxLength(2000));
export const sha256 = z.string().check(z.regex(/^[0-9a-f]{64}$/));
export const instant = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/));
export const count = z.int().check(z.nonnegative());
const json = z.unknown();
const points = z.strictObject({ exact: text, shown: text });
export const packPath = z.string().check(z.regex(/^data\/(evidence|thumbnails)\/[0-9A-Za-z._-]+$/));
const rect = z.strictObject({ x: z.number(), y: z.number(), width: z.number(), height: z.number() });
const nodeRef = z.looseObject({ frame: z.int(), selector: text, rect: z.optional(rect), text });

const siteMembers = {
  id,
  name: text,
  code: text,
  homeUrl: text,
  hosts: z.array(text),
  region: z.optional(text),
  sponsor: z.optional(text),
  kind: z.enum(['portal', 'ministry-portal', 'department', 'other', 'new-media']),
  externalServices: z.boolean(),
  platform: z.optional(text),
  level: z.optional(text),
  class: z.optional(text),
};
export const site = z.looseObject(siteMembers);
export const purpose = z.enum(['official', 'training', 'demo']);
const rubricKey = z.strictObject({ id, version: text, hash: sha256 });

export const campaign = z.looseObject({
  id,
  name: text,
  purpose,
  rubric: rubricKey,
  asOf: instant,
  timeZone: text,
  calendar: z.optional(calendarYears),
  sites: z.array(site),
  createdAt: instant,
});

export const inspection = z.looseObject({
  id,
  campaignId: id,
  siteId: id,
  inspector: text,
  createdAt: instant,
  updatedAt: instant,
  revision: z.int().check(z.positive()),
  supersedes: z.optional(text),
  state: z.enum(['open', 'sealed']),
});

export const sidecar = z.looseObject({
  id,
  inspectionId: id,
  kind: z.enum(['visible', 'element', 'full-page', 'snapshot', 'crop', 'annotated', 'redacted', 'file']),
  mime: text,
  bytes: count,
  sha256,
  derivedFrom: z.optional(z.looseObject({ id, sha256, how: json })),
  url: text,
  title: text,
  frameId: z.int(),
  frameUrl: z.optional(text),
  documentId: text,
  httpStatus: z.optional(z.int()),
  capturedAt: instant,
  asOf: instant,
  clockOffsetMs: z.optional(z.number()),
  viewport: z.looseObject({ width: z.number(), height: z.number(), devicePixelRatio: z.number(), zoom: z.optional(z.number()) }),
  scroll: z.looseObject({ x: z.number(), y: z.number() }),
  pixels: z.optional(z.looseObject({ width: z.number(), height: z.number() })),
  rects: z.array(z.looseObject({ rect, label: text, findingId: z.optional(text) })),
  personal: z.optional(z.array(z.looseObject({ kind: text, rect }))),
  excerpt: z.optional(z.looseObject({ text, markup: text, selector: text })),
  part: z.optional(z.looseObject({ n: count, of: count })),
  complete: z.boolean(),
  incompleteBecause: z.optional(text),
  grant: z.enum(['active-tab', 'all-sites', 'site', 'none']),
  browser: text,
  version: text,
  inspector: text,
});

const finding = z.looseObject({
  id,
  check: id,
  outcome: z.enum(['pass', 'fail', 'needs-review', 'cannot-tell', 'not-applicable', 'error']),
  reason: text,
  values: z.record(text, z.union([text, z.number(), z.null(), z.array(text)])),
  confidence: z.enum(['high', 'medium', 'low']),
  clauses: z.array(id),
  count: z.number(),
  subject: z.looseObject({ key: text, kind: text, label: text, href: z.optional(text) }),
  refs: z.array(nodeRef),
  excerpt: text,
  page: z.looseObject({ url: text, title: text, documentId: text, frameId: z.int() }),
});

const contribution = z.looseObject({ clause: id, subject: text, label: text, count: z.number() });

export const judgement = z.looseObject({
  clause: id,
  outcome: z.enum(['met', 'violated', 'achieved', 'not-applicable']),
  count: z.optional(z.number()),
  of: z.optional(z.number()),
  points: z.optional(text),
  confirmed: z.optional(z.boolean()),
  note: z.optional(text),
});

export const decision = z.looseObject({
  finding,
  decision: z.enum(['accepted', 'dismissed', 'corrected']),
  contributions: z.array(contribution),
  correction: z.optional(z.looseObject({})),
  why: z.optional(text),
  at: instant,
  seq: z.int(),
});

const frame = z.looseObject({
  frameId: z.int(),
  documentId: text,
  url: text,
  title: text,
  facts: z.record(text, json),
  failures: z.array(z.looseObject({ detector: text, message: text })),
  elements: count,
  capped: z.boolean(),
  settled: z.boolean(),
});

const gap = z.looseObject({ kind: text, what: text, ref: z.optional(nodeRef) });

export const visit = z.looseObject({
  id,
  inspectionId: id,
  url: text,
  title: text,
  documentId: text,
  viewedAt: instant,
  version: text,
  elements: count,
  totalMs: z.number(),
  gaps: z.array(gap),
  facts: z.looseObject({ url: text, title: text, documentId: text, viewedAt: instant, frames: z.array(frame), gaps: z.array(gap) }),
});

const clause = z.looseObject({
  id,
  text,
  rule: z.looseObject({ type: text }),
  checks: z.array(z.looseObject({ check: id })),
  enabled: z.boolean(),
});
export const rubricData = z.looseObject({
  format: z.literal(1),
  id,
  version: text,
  name: text,
  documentNo: text,
  verified: z.boolean(),
  parts: z.array(
    z.looseObject({
      kind: z.enum(['veto', 'deduction', 'bonus']),
      name: text,
      indicators: z.array(z.looseObject({ id, name: text, group: text, points: z.nullable(text), clauses: z.array(clause) })),
    }),
  ),
  scoring: z.looseObject({}),
});

export const sheet = z.looseObject({
  rubric: z.looseObject({ id, version: text, hash: sha256 }),
  asOf: instant,
  stage: z.enum(['veto', 'deduction', 'bonus']),
  verdict: z.nullable(z.enum(['qualified', 'unqualified', 'undecided'])),
  score: z.nullable(points),
  low: z.nullable(points),
  high: z.nullable(points),
  undecided: count,
  indicators: z.array(z.looseObject({ indicator: id, clauses: z.array(z.looseObject({ clause: id })) })),
});
