import canonicalize from 'canonicalize';
import { clausesOf } from './clauses';
import type { Clause, Rubric } from './rubric';

/** One difference between two versions of a rubric. `field` is absent where a whole clause or indicator came or went. */
export interface RubricChange {
  kind: 'added' | 'removed' | 'changed';
  of: 'rubric' | 'part' | 'indicator' | 'clause';
  id: string;
  field?: string;
  /** JSON of the values, for showing side by side. */
  before?: string;
  after?: string;
}

/** What changed from one version to another, in the order of the newer one; what was removed comes last. */
export function compareRubrics(older: Rubric, newer: Rubric): RubricChange[] {
  const { parts: _olderParts, ...olderHead } = older;
  const { parts: _newerParts, ...newerHead } = newer;
  return [
    ...fields('rubric', newer.id, olderHead, newerHead),
    ...entries('part', partsOf(older), partsOf(newer)),
    ...entries('indicator', indicatorsOf(older), indicatorsOf(newer)),
    ...entries('clause', plainClauses(older), plainClauses(newer)),
  ];
}

function partsOf(rubric: Rubric): Map<string, object> {
  return new Map(rubric.parts.map(({ indicators, ...part }) => [part.kind, { ...part, indicators: indicators.map((each) => each.id) }]));
}

function indicatorsOf(rubric: Rubric): Map<string, object> {
  const all = rubric.parts.flatMap((part) => part.indicators);
  return new Map(all.map(({ clauses, ...indicator }) => [indicator.id, { ...indicator, clauses: clauses.map((each) => each.id) }]));
}

function plainClauses(rubric: Rubric): Map<string, Clause> {
  return new Map([...clausesOf(rubric)].map(([id, { part: _part, indicator: _indicator, ...clause }]) => [id, clause]));
}

function entries(of: RubricChange['of'], older: Map<string, object>, newer: Map<string, object>): RubricChange[] {
  const kept = [...newer].flatMap(([id, value]): RubricChange[] => {
    const earlier = older.get(id);
    return earlier ? fields(of, id, earlier, value) : [{ kind: 'added', of, id, after: json(value) }];
  });
  const gone = [...older].flatMap(([id, value]): RubricChange[] =>
    newer.has(id) ? [] : [{ kind: 'removed', of, id, before: json(value) }],
  );
  return [...kept, ...gone];
}

function fields(of: RubricChange['of'], id: string, older: object, newer: object): RubricChange[] {
  const before = new Map<string, unknown>(Object.entries(older));
  const after = new Map<string, unknown>(Object.entries(newer));
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((field): RubricChange[] => {
    const [left, right] = [before.get(field), after.get(field)].map(json);
    if (left === right) return [];
    return [{ kind: 'changed', of, id, field, ...(left ? { before: left } : {}), ...(right ? { after: right } : {}) }];
  });
}

function json(value: unknown): string {
  return value === undefined ? '' : (canonicalize(value) ?? '');
}
