import * as z from 'zod/mini';
import type { Parsed, Problem } from '@/lib/errors/xuncha-error';
import { clausesOf, type PlacedClause } from './clauses';
import type { Judgement } from './judgement';
import { outOfPlay } from './judgement-book';
import { parseRational } from './rational';
import type { Rubric } from './rubric';
import type { SiteProfile } from './site';

// Extension pages forbid compiled validators.
z.config({ jitless: true });

/** What a file of judgements amounts to: the arguments of `scoreSheet`. */
export interface ScoreFile {
  site: SiteProfile;
  asOf: string;
  judgements: Judgement[];
}

const whole = z.number().check(z.int(), z.minimum(0));
const entrySchema = z.object({
  clause: z.string(),
  outcome: z.optional(z.enum(['met', 'violated', 'achieved', 'not-applicable'])),
  count: z.optional(whole),
  of: z.optional(whole),
  points: z.optional(z.union([z.string(), z.number()])),
  confirmed: z.optional(z.boolean()),
  note: z.optional(z.string()),
});
const fileSchema = z.object({
  site: z.object({
    kind: z.enum(['portal', 'ministry-portal', 'department', 'other', 'new-media']),
    externalServices: z._default(z.boolean(), true),
    platform: z.optional(z.string()),
    level: z.optional(z.string()),
    class: z.optional(z.string()),
  }),
  asOf: z.string().check(z.refine((text) => !Number.isNaN(Date.parse(text)))),
  complete: z._default(z.boolean(), false),
  judgements: z.array(entrySchema),
});
type Entry = z.infer<typeof entrySchema>;

/**
 * Reads judgements written by hand for the command line. A listed veto counts as confirmed. With `complete`, a clause that is not listed was
 * checked and found in order (a bonus: not earned); without it, it is undecided.
 */
export function parseScoreFile(value: unknown, rubric: Rubric): Parsed<ScoreFile> {
  const read = fileSchema.safeParse(value);
  if (!read.success) return { ok: false, problems: read.error.issues.map((issue) => malformed(issue.path, issue.message)) };
  const { site, asOf, complete, judgements } = read.data;
  const clauses = clausesOf(rubric);
  const problems = judgements.flatMap((entry, at) => problemsOf(entry, at, judgements, clauses));
  if (!rubric.kinds.includes(site.kind)) problems.push(wrongKind(site.kind, rubric));
  if (problems.length > 0) return { ok: false, problems };
  const profile: SiteProfile = JSON.parse(JSON.stringify(site));
  const listed = judgements.flatMap((entry) => {
    const clause = clauses.get(entry.clause);
    return clause ? [judgementOf(entry, clause)] : [];
  });
  const named = new Set(judgements.map((entry) => entry.clause));
  const inOrder = [...clauses.values()].filter((clause) => complete && !named.has(clause.id) && !outOfPlay(clause, profile));
  return {
    ok: true,
    value: { site: profile, asOf, judgements: [...listed, ...inOrder.map((clause): Judgement => ({ clause: clause.id, outcome: 'met' }))] },
    warnings: [],
  };
}

/** The kind of site that a file names, before anything else of it is trusted. */
export function siteKindOf(value: unknown): string | null {
  const read = z.object({ site: z.object({ kind: z.string() }) }).safeParse(value);
  return read.success ? read.data.site.kind : null;
}

function judgementOf(entry: Entry, clause: PlacedClause): Judgement {
  const { points, ...rest } = entry;
  return {
    ...JSON.parse(JSON.stringify(rest)),
    clause: clause.id,
    outcome: entry.outcome ?? (clause.part === 'bonus' ? 'achieved' : 'violated'),
    confirmed: entry.confirmed ?? true,
    ...(points === undefined ? {} : { points: String(points) }),
  };
}

function problemsOf(entry: Entry, at: number, all: readonly Entry[], clauses: ReadonlyMap<string, PlacedClause>): Problem[] {
  const where = `judgements[${at}]`;
  const problems: Problem[] = [];
  if (!clauses.has(entry.clause)) {
    problems.push({
      code: 'unknown-clause',
      at: where,
      zh: `指标体系里没有细则“${entry.clause}”`,
      en: `The rubric has no clause "${entry.clause}"`,
    });
  }
  if (all.findIndex((other) => other.clause === entry.clause) < at) {
    problems.push({
      code: 'judged-twice',
      at: where,
      zh: `细则“${entry.clause}”已有判定`,
      en: `Clause "${entry.clause}" is judged already`,
    });
  }
  const points = entry.points === undefined ? null : parseRational(String(entry.points));
  if (entry.points !== undefined && (!points || points.n < 0n)) {
    problems.push({
      code: 'bad-points',
      at: where,
      zh: `分值“${entry.points}”不是正数`,
      en: `"${entry.points}" is not a positive number of points`,
    });
  }
  return problems;
}

function malformed(path: readonly PropertyKey[], message: string): Problem {
  const at = path.map(String).join('.') || '(file)';
  return { code: 'malformed', at, zh: `${at}：内容缺失或格式不对`, en: `${at}: missing or of the wrong form (${message})` };
}

function wrongKind(kind: string, rubric: Rubric): Problem {
  return {
    code: 'wrong-kind',
    at: 'site.kind',
    zh: `“${rubric.name}”不适用于 ${kind}`,
    en: `"${rubric.en ?? rubric.name}" does not apply to ${kind}`,
  };
}
