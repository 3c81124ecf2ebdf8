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
    warnings: classWarnings(site.class, rubric),
  };
}

/** A class that the rubric does not know changes no figure, but whoever ranks by class will not find the body. */
function classWarnings(name: string | undefined, { classes }: Rubric): Problem[] {
  if (name === undefined || !classes || classes.some(({ id }) => id === name)) return [];
  const ids = classes.map(({ id }) => id).join(', ');
  return [
    {
      code: 'unknown-class',
      at: 'site.class',
      zh: `类别“${name}”不在指标体系的分类（${ids}）中，不影响得分，但不能参加分类排名`,
      en: `Class "${name}" is none of the rubric's (${ids}); the score stands, but the body is ranked in no class`,
    },
  ];
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
  if (entry.of === 0 || (entry.count ?? 0) > (entry.of ?? Number.POSITIVE_INFINITY)) {
    problems.push({
      code: 'count-over-total',
      at: where,
      zh: `细则“${entry.clause}”的数量 ${entry.count ?? 0} 超过总数 ${entry.of}，或总数为 0`,
      en: `Clause "${entry.clause}" counts ${entry.count ?? 0} of ${entry.of}: more than there are, or of none`,
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

/** What belongs in the members that people get wrong by hand. */
const wanted: Record<string, { zh: string; en: string }> = {
  count: { zh: '应是不小于 0 的整数', en: 'must be a whole number from 0 up' },
  of: { zh: '应是不小于 0 的整数', en: 'must be a whole number from 0 up' },
  asOf: { zh: '应是带时区的时间，如 2020-10-01T09:00:00+08:00', en: 'must be an instant such as 2020-10-01T09:00:00+08:00' },
  kind: {
    zh: '应是 portal、ministry-portal、department、other、new-media 之一',
    en: 'must be one of portal, ministry-portal, department, other, new-media',
  },
};

function malformed(path: readonly PropertyKey[], message: string): Problem {
  const at = path.map(String).join('.') || '(file)';
  const rule = wanted[String(path.at(-1))] ?? { zh: '内容缺失或格式不对', en: `is missing or of the wrong form (${message})` };
  return { code: 'malformed', at, zh: `${at}：${rule.zh}`, en: `${at} ${rule.en}` };
}

function wrongKind(kind: string, rubric: Rubric): Problem {
  return {
    code: 'wrong-kind',
    at: 'site.kind',
    zh: `“${rubric.name}”不适用于 ${kind}`,
    en: `"${rubric.en ?? rubric.name}" does not apply to ${kind}`,
  };
}
