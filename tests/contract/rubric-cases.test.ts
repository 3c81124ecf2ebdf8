import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { rubrics } from '@/indicators/registry';
import { capOf, groupCapOf } from '@/lib/scores/caps';
import { clausesOf, type PlacedClause } from '@/lib/scores/clauses';
import { scoreSheet } from '@/lib/scores/compute-sheet';
import { conditionHolds } from '@/lib/scores/condition';
import { fromPoints } from '@/lib/scores/points';
import { compare, multiply, type Rational, rational } from '@/lib/scores/rational';
import type { Bound, Rubric, SiteCondition } from '@/lib/scores/rubric';
import { boundFor, pointsEach } from '@/lib/scores/rule-effect';
import { parseScoreFile } from '@/lib/scores/score-file';
import type { ScoreSheet } from '@/lib/scores/score-sheet';
import type { SiteProfile } from '@/lib/scores/site';

/**
 * The golden cases are held against the rubrics' own figures: whatever bound, cap, line, exemption or override stands in the data needs cases
 * on it and on either side, with it and without it. What a rubric names and no case reaches fails here, by name.
 */
interface Told {
  rubric: string;
  site: SiteProfile;
  judged: ReadonlyMap<string, { count: number; of?: number }>;
  sheet: ScoreSheet;
}

interface CaseFile {
  site: object;
  asOf: string;
  cases: { site?: object; complete?: boolean; judgements: { clause: string; count?: number; of?: number }[] }[];
}

const told: Told[] = Object.keys(import.meta.glob('/indicators/rubrics/*/cases/*.json')).flatMap((path) => {
  const rubric = rubrics.get(path.split('/')[3] ?? '');
  if (!rubric) throw new Error(`no rubric for ${path}`);
  const file = JSON.parse(readFileSync(`.${path}`, 'utf8')) as CaseFile;
  return file.cases.map((each): Told => {
    const { site = file.site, complete = true, judgements } = each;
    const read = parseScoreFile({ site, asOf: file.asOf, complete, judgements }, rubric);
    if (!read.ok) throw new Error(`${path}: ${JSON.stringify(read.problems)}`);
    return {
      rubric: rubric.id,
      site: read.value.site,
      judged: new Map(
        judgements.flatMap(({ clause, count, of }) => (count === undefined ? [] : [[clause, { count, ...(of ? { of } : {}) }]])),
      ),
      sheet: scoreSheet(rubric, read.value.site, read.value.judgements, read.value.asOf),
    };
  });
});

/** Figures that cases put to a clause. A clause that stands in several rubrics with the same rule is shown once, by whichever has the case. */
function putTo(clause: PlacedClause, applies: (site: SiteProfile) => boolean = () => true) {
  return told.flatMap(({ rubric, site, judged }) => {
    const tally = judged.get(clause.id);
    const same = JSON.stringify(clausesOf(rubrics.get(rubric) as Rubric).get(clause.id)?.rule) === JSON.stringify(clause.rule);
    return tally && same && applies(site) ? [{ ...tally, site }] : [];
  });
}

/** Which of “under, on, over” some figures leave out. */
function sidesMissing(figures: readonly Rational[], bound: Rational): string[] {
  const sides = new Set(figures.map((figure) => Math.sign(compare(figure, bound))));
  return [-1, 0, 1].flatMap((side, at) => (sides.has(side) ? [] : [['under', 'on', 'over'][at] ?? '']));
}

const label = (what: string, bound: Rational | Bound, missing: string[]) =>
  missing.map((side) => `${what}: none ${side} ${'inclusive' in bound ? bound.n : `${bound.n}/${bound.d}`}`);

/** Counts next to a threshold: one less, the bound, one more. */
function thresholdsMissing(clause: PlacedClause): string[] {
  const { rule } = clause;
  if (rule.type !== 'count-threshold') return [];
  const bounds = [rule.bound, ...(rule.boundFor ?? []).map(({ bound }) => bound)];
  return bounds.flatMap((bound) => {
    const figures = putTo(clause, (site) => boundFor(rule, site).n === bound.n).map(({ count }) => count);
    const wanted = [-1, 0, 1].map((step) => Number(bound.n) + step).filter((n) => n >= 0);
    return wanted.flatMap((n) => (figures.includes(n) ? [] : [`${clause.id}: no case counts ${n} (bound ${bound.n})`]));
  });
}

function percents(clause: PlacedClause): Rational[] {
  return putTo(clause).flatMap(({ count, of }) => (of ? [rational(`${count * 100}/${of}`)] : []));
}

function sharesMissing(clause: PlacedClause): string[] {
  const { rule } = clause;
  if (rule.type === 'ratio-threshold') {
    return label(clause.id, rule.percent, sidesMissing(percents(clause), rational(rule.percent.n)));
  }
  if (rule.type === 'ratio-step')
    return label(clause.id, rational(rule.stepPercent), sidesMissing(percents(clause), rational(rule.stepPercent)));
  if (rule.type !== 'all-of') return [];
  const shares = putTo(clause).flatMap(({ count, of }) => (of ? [count === of ? 'all' : 'some'] : []));
  return ['all', 'some'].flatMap((each) => (shares.includes(each) ? [] : [`${clause.id}: no case in which ${each} hold`]));
}

function turningMissing(clause: PlacedClause): string[] {
  const { turnsInto, rule } = clause;
  if (!turnsInto) return [];
  const figures = rule.type === 'ratio-step' ? percents(clause) : putTo(clause).map(({ count }) => rational(count));
  const missing = sidesMissing(figures, rational(turnsInto.bound.n)).filter((side) => side !== 'under' || turnsInto.bound.n !== '0');
  return label(`${clause.id} → ${turnsInto.veto}`, turnsInto.bound, missing);
}

/** Counts whose points stay under, meet and pass the cap that holds the clause; a cap that no count meets needs none on it. */
function capsMissing(clause: PlacedClause, rubric: Rubric): string[] {
  if (clause.rule.type !== 'per-item' || clause.part === 'veto') return [];
  const limits = (site: SiteProfile) => groupCapOf(clause.indicator, clause.capGroup) ?? capOf(clause.indicator, site);
  const sites = told.filter((each) => each.rubric === rubric.id).map(({ site }) => site);
  const caps = new Map(
    sites.flatMap((site) => (limits(site) ? [[`${limits(site)?.n}/${limits(site)?.d}`, limits(site) as Rational]] : [])),
  );
  return [...caps.values()].flatMap((cap) => {
    const on = putTo(clause, (site) => limits(site) !== null && compare(limits(site) as Rational, cap) === 0);
    const sized = on.map(({ count, site }) => multiply(rational(count), pointsEach(clause, site).each ?? rational('0')));
    const each = rational(clause.rule.type === 'per-item' ? clause.rule.points : '1');
    const meets = each.n !== 0n && (cap.n * each.d) % (cap.d * each.n) === 0n;
    return label(
      `${clause.id} against its cap`,
      cap,
      sidesMissing(sized, cap).filter((side) => each.n !== 0n && (side !== 'on' || meets)),
    );
  });
}

/** A case in which a condition holds and one in which it does not, both with something to be counted. */
function bothWays(what: string, rubric: Rubric, clauses: readonly string[], condition: SiteCondition): string[] {
  const about = told.filter((each) => each.rubric === rubric.id && clauses.some((id) => (each.judged.get(id)?.count ?? 0) > 0));
  const met = new Set(about.map(({ site }) => conditionHolds(condition, site)));
  return [true, false].flatMap((holds) =>
    met.has(holds) ? [] : [`${what}: no case ${holds ? 'with' : 'without'} ${JSON.stringify(condition)}`],
  );
}

function conditionsMissing(rubric: Rubric): string[] {
  return rubric.parts.flatMap((part) => {
    const ids = part.indicators.flatMap((indicator) => indicator.clauses.map(({ id }) => id));
    return [
      ...(part.appliesWhen ? bothWays(`part ${part.kind}`, rubric, ids, part.appliesWhen) : []),
      ...part.indicators.flatMap((indicator) => {
        const own = indicator.clauses.map(({ id }) => id);
        const conditions = [...(indicator.exemptWhen ?? []), ...(indicator.overridePoints ?? []).map(({ when }) => when)];
        return [
          ...conditions.flatMap((condition) => bothWays(indicator.id, rubric, own, condition)),
          ...indicator.clauses.flatMap((clause) =>
            [...(clause.exemptWhen ?? []), ...(clause.overridePoints ?? []).map(({ when }) => when)].flatMap((condition) =>
              bothWays(clause.id, rubric, [clause.id], condition),
            ),
          ),
        ];
      }),
    ];
  });
}

/** Scores next to the lines of the whole: pass line, gate, grades, floor. */
function linesMissing(rubric: Rubric): string[] {
  const { pass, bonusGate, grades = [], floor, veto } = rubric.scoring;
  if (rubric.scoring.weights) return [];
  const sheets = told.filter((each) => each.rubric === rubric.id).map(({ sheet }) => sheet);
  const settled = sheets.flatMap(({ score }) => (score ? [fromPoints(score)] : []));
  const before = sheets.flatMap(({ steps }) => {
    const gate = steps.find(({ key }) => key === 'gate');
    return gate?.low && gate.low.exact === gate.high?.exact ? [fromPoints(gate.low)] : [];
  });
  // Where every indicator has a cap the floor is reached and never broken through.
  const floored = floor !== null && settled.some((score) => compare(score, rational(floor)) === 0);
  const recorded = sheets.some(({ steps }) => steps.some(({ key }) => key === 'veto-points'));
  return [
    ...(pass ? label('pass line', pass, sidesMissing(settled, rational(pass.n))) : []),
    ...(bonusGate ? label('bonus gate', bonusGate, sidesMissing(before, rational(bonusGate.n))) : []),
    ...grades.filter(({ from }) => from.n !== '0').flatMap(({ name, from }) => label(name, from, sidesMissing(settled, rational(from.n)))),
    ...(floor !== null && !floored ? ['no case reaches the floor'] : []),
    ...(veto.record === 'points' && !recorded ? ['no case records a veto as points'] : []),
  ];
}

describe.each([...rubrics.values()].map((rubric) => [rubric.id, rubric] as const))('the cases of %s', (_id, rubric) => {
  const clauses = [...clausesOf(rubric).values()].filter(({ enabled }) => enabled);

  test('stand on every count and share that decides, and on either side', () => {
    expect(clauses.flatMap((clause) => [...thresholdsMissing(clause), ...sharesMissing(clause), ...turningMissing(clause)])).toEqual([]);
  });

  test('stand on every cap, and on either side', () => {
    expect(clauses.flatMap((clause) => capsMissing(clause, rubric))).toEqual([]);
  });

  test('show every exemption and override with it and without it', () => {
    expect(conditionsMissing(rubric)).toEqual([]);
  });

  test('stand on every line of the whole, and on either side', () => {
    expect(linesMissing(rubric)).toEqual([]);
  });
});
