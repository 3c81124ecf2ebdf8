import type { Problem } from '@/lib/errors/xuncha-error';
import { compare, rational, sum } from './rational';
import type { Clause, Indicator, Part, Rubric } from './rubric';

/** A problem of a rubric, with the place as a JSON path. */
const problem = (code: string, at: string, zh: string, en: string): Problem => ({ code, at, zh, en });

/** What is wrong with a rubric of the right form: names that point nowhere, sums that do not add up, figures that contradict each other. */
export function rubricProblems(rubric: Rubric): Problem[] {
  const paths = clausePaths(rubric);
  const vetoes = new Set(rubric.parts.filter((part) => part.kind === 'veto').flatMap(idsOf));
  return [
    ...duplicates(paths),
    ...rubric.parts.flatMap((part, at) => partProblems(part, `parts[${at}]`, rubric)),
    ...paths.flatMap(({ clause, path }) => clauseProblems(clause, path, new Set(paths.map((each) => each.clause.id)), vetoes)),
    ...scoringProblems(rubric),
  ];
}

interface ClausePath {
  part: Part;
  indicator: Indicator;
  clause: Clause;
  path: string;
}

function clausePaths(rubric: Rubric): ClausePath[] {
  return rubric.parts.flatMap((part, p) =>
    part.indicators.flatMap((indicator, i) =>
      indicator.clauses.map((clause, c) => ({ part, indicator, clause, path: `parts[${p}].indicators[${i}].clauses[${c}]` })),
    ),
  );
}

function idsOf(part: Part): string[] {
  return part.indicators.flatMap((indicator) => indicator.clauses.map((clause) => clause.id));
}

function duplicates(paths: ClausePath[]): Problem[] {
  const first = new Map<string, string>();
  return paths.flatMap(({ clause, path }) => {
    const earlier = first.get(clause.id);
    if (earlier === undefined) first.set(clause.id, path);
    return earlier === undefined
      ? []
      : [problem('duplicate-clause', `${path}.id`, `细则编号“${clause.id}”重复`, `Clause id "${clause.id}" is used twice`)];
  });
}

function partProblems(part: Part, path: string, rubric: Rubric): Problem[] {
  const problems = part.indicators.flatMap((indicator, at) => indicatorProblems(part, indicator, `${path}.indicators[${at}]`, rubric));
  if (rubric.parts.findIndex((other) => other.kind === part.kind) < rubric.parts.indexOf(part)) {
    problems.push(problem('duplicate-part', `${path}.kind`, '同一类部分只能有一个', 'There can be only one part of a kind'));
  }
  const capped = part.indicators.map((indicator) => indicator.points);
  if (part.points !== null && !part.incomplete && capped.every((points) => points !== null)) {
    const total = sum(capped.map((points) => rational(points)));
    if (compare(total, rational(part.points)) !== 0) {
      problems.push(
        problem(
          'sum-mismatch',
          `${path}.points`,
          `“${part.name}”各指标分值之和与 ${part.points} 不符`,
          `The indicators of "${part.en ?? part.name}" do not add up to ${part.points}`,
        ),
      );
    }
  }
  return problems;
}

function indicatorProblems(part: Part, indicator: Indicator, path: string, rubric: Rubric): Problem[] {
  const problems: Problem[] = [];
  if (indicator.clauses.length === 0) {
    problems.push(
      problem('no-clauses', path, `指标“${indicator.name}”没有细则`, `Indicator "${indicator.en ?? indicator.name}" has no clauses`),
    );
  }
  if (part.kind === 'bonus' && indicator.points === null && rubric.scoring.bonusCap === null) {
    problems.push(
      problem(
        'unlimited-bonus',
        `${path}.points`,
        '加分指标没有分值，也没有加分满分',
        'A bonus needs points of its own or a cap on all bonuses',
      ),
    );
  }
  for (const clause of indicator.clauses) {
    if (clause.capGroup && indicator.capGroups?.[clause.capGroup] === undefined) {
      problems.push(
        problem(
          'unknown-cap-group',
          path,
          `细则“${clause.id}”的封顶组“${clause.capGroup}”没有分值`,
          `Clause "${clause.id}" names the cap group "${clause.capGroup}", which has no points`,
        ),
      );
    }
    if (part.kind !== 'veto' && !('points' in clause.rule && clause.rule.points !== undefined)) {
      problems.push(problem('no-points', `${path}`, `细则“${clause.id}”没有分值`, `Clause "${clause.id}" has no points`));
    }
  }
  return problems;
}

function clauseProblems(clause: Clause, path: string, known: ReadonlySet<string>, vetoes: ReadonlySet<string>): Problem[] {
  const unknown = (clause.notDoubleCount ?? []).filter((id) => !known.has(id));
  const problems = unknown.map((id) =>
    problem(
      'unknown-clause',
      `${path}.notDoubleCount`,
      `不重复扣引用了不存在的细则“${id}”`,
      `notDoubleCount names the unknown clause "${id}"`,
    ),
  );
  if (clause.turnsInto && !vetoes.has(clause.turnsInto.veto)) {
    problems.push(
      problem(
        'unknown-veto',
        `${path}.turnsInto`,
        `转否决引用了不存在的否决细则“${clause.turnsInto.veto}”`,
        `turnsInto names the unknown veto "${clause.turnsInto.veto}"`,
      ),
    );
  }
  return problems;
}

function scoringProblems({ scoring, parts }: Rubric): Problem[] {
  const problems: Problem[] = [];
  const grades = scoring.grades ?? [];
  const falling = grades.every(
    (grade, at) => at === 0 || compare(rational(grade.from.n), rational(grades[at - 1]?.from.n ?? grade.from.n)) < 0,
  );
  if (!falling) problems.push(problem('grades-order', 'scoring.grades', '等次应从高到低排列', 'Grades stand from the highest down'));
  const uncapped = parts.some((part) => part.kind === 'deduction' && part.indicators.some((indicator) => indicator.points === null));
  if (scoring.rescale.mode === 'spread' && uncapped) {
    problems.push(
      problem(
        'spread-without-points',
        'scoring.rescale',
        '分摊豁免分值时，每个扣分指标都要有分值',
        'Spreading exempt points needs points on every deduction indicator',
      ),
    );
  }
  if (scoring.weights) {
    const whole = sum(scoring.weights.map((each) => rational(each.weight)));
    if (compare(whole, rational('1')) !== 0)
      problems.push(problem('weights-sum', 'scoring.weights', '权重之和应为 1', 'The weights must add up to 1'));
    if (parts.length > 0)
      problems.push(
        problem('weights-and-parts', 'parts', '加权合成的指标体系自身不设细则', 'A rubric that weighs sheets has no parts of its own'),
      );
  } else if (parts.length === 0) {
    problems.push(problem('no-parts', 'parts', '指标体系没有内容', 'The rubric is empty'));
  }
  return problems;
}
