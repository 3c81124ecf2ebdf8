import * as z from 'zod/mini';
import { parseRational } from './rational';

// Extension pages forbid compiled validators.
z.config({ jitless: true });

const decimal = z.string().check(z.refine((text) => /^-?\d+(\.\d+)?$/.test(text) && parseRational(text) !== null));
const size = z.string().check(z.refine((text) => /^\d+(\.\d+)?$/.test(text)));
const id = z.string().check(z.regex(/^[\p{L}\p{N}][\p{L}\p{N}._-]{0,79}$/u));
const text = z.string().check(z.minLength(1), z.maxLength(4000));
const whole = z.number().check(z.int(), z.minimum(1), z.maximum(100_000));
const both = z.strictObject({ zh: text, en: text });
const kind = z.enum(['portal', 'ministry-portal', 'department', 'other', 'new-media']);
const bound = z.strictObject({ n: decimal, inclusive: z.boolean() });
const condition = z.strictObject({
  kind: z.optional(z.array(kind)),
  externalServices: z.optional(z.boolean()),
  platform: z.optional(z.array(z.string())),
  level: z.optional(z.array(z.string())),
  class: z.optional(z.array(z.string())),
});
const overridePoints = z.optional(z.array(z.strictObject({ when: condition, points: size })));
const exemptWhen = z.optional(z.array(condition));
const direction = z.enum(['at-least', 'below']);

const rule = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('flag'), points: z.optional(size) }),
  z.strictObject({
    type: z.literal('per-item'),
    points: size,
    unit: z.optional(z.string()),
    sample: z.optional(z.strictObject({ n: whole, unit: z.string(), fewerThenAll: z.boolean() })),
  }),
  z.strictObject({
    type: z.literal('count-threshold'),
    bound,
    direction,
    points: z.optional(size),
    boundFor: z.optional(z.array(z.strictObject({ when: condition, bound }))),
  }),
  z.strictObject({ type: z.literal('ratio-threshold'), percent: bound, points: z.optional(size) }),
  z.strictObject({
    type: z.literal('ratio-step'),
    stepPercent: size.check(z.refine((step) => Number(step) > 0)),
    points: size,
    startedStepCounts: z.optional(z.boolean()),
  }),
  z.strictObject({ type: z.literal('all-of'), n: whole, points: size }),
]);

const check = z.strictObject({ check: id, params: z.optional(z.record(z.string(), z.json())) });

const clause = z.strictObject({
  id,
  text,
  en: z.optional(text),
  rule,
  window: z.optional(z.strictObject({ n: whole, unit: z.enum(['day', 'workday', 'week', 'month', 'year']) })),
  tier: z.optional(id),
  capGroup: z.optional(id),
  notDoubleCount: z.optional(z.array(id)),
  turnsInto: z.optional(z.strictObject({ veto: id, bound, direction })),
  appliesWhen: z.optional(condition),
  exemptWhen,
  overridePoints,
  checks: z.array(check),
  manual: text,
  manualEn: z.optional(text),
  evidence: text,
  evidenceEn: z.optional(text),
  source: text,
  verified: z.boolean(),
  doubt: z.optional(both),
  enabled: z.boolean(),
});

const indicator = z.strictObject({
  id,
  name: text,
  en: z.optional(text),
  group: text,
  groupEn: z.optional(text),
  points: z.nullable(size),
  overridePoints,
  exemptWhen,
  capGroups: z.optional(z.record(z.string(), size)),
  clauses: z.array(clause),
});

const part = z.strictObject({
  kind: z.enum(['veto', 'deduction', 'bonus']),
  name: text,
  en: z.optional(text),
  points: z.nullable(size),
  incomplete: z.optional(z.boolean()),
  appliesWhen: z.optional(condition),
  indicators: z.array(indicator),
});

const scoring = z.strictObject({
  base: z.nullable(size),
  floor: z.nullable(decimal),
  pass: z.nullable(bound),
  passBoundVerified: z.optional(z.boolean()),
  bonusGate: z.nullable(bound),
  bonusCap: z.nullable(size),
  veto: z.discriminatedUnion('record', [
    z.strictObject({ record: z.literal('none') }),
    z.strictObject({ record: z.literal('points'), points: size }),
  ]),
  rescale: z.discriminatedUnion('mode', [
    z.strictObject({ mode: z.literal('none') }),
    z.strictObject({ mode: z.literal('factor'), when: condition, numerator: whole, denominator: whole }),
    z.strictObject({ mode: z.literal('spread'), when: condition }),
  ]),
  grades: z.optional(z.array(z.strictObject({ name: text, from: bound }))),
  weights: z.optional(z.array(z.strictObject({ sheet: id, weight: size }))),
});

/** The form of a rubric as JSON; what its parts must mean together is checked by `rubricProblems`. */
export const rubricSchema = z.strictObject({
  format: z.literal(1),
  id,
  version: z.string().check(z.regex(/^\d+\.\d+\.\d+$/)),
  name: text,
  en: z.optional(text),
  documentNo: text,
  effective: z.nullable(z.string()),
  label: z.optional(text),
  verified: z.boolean(),
  kinds: z.array(kind).check(z.minLength(1)),
  parts: z.array(part),
  scoring,
  guideElements: z.optional(z.array(id)),
  information: z.optional(z.array(check)),
  classes: z.optional(z.array(z.strictObject({ id, name: text, en: text }))),
  ledger: z.optional(z.array(z.strictObject({ id, group: text, name: text, en: text, unit: text }))),
  notes: z.optional(z.array(both)),
});
