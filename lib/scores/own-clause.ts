import { clausesOf } from './clauses';
import type { Clause, Indicator, Part, Rubric, Rule } from './rubric';

/** What an office's own change makes of a clause that was compared with the official text. */
const ownWording = {
  zh: '由使用单位改动，与原文不同。',
  en: 'Changed by the office; no longer the official wording.',
};

/** Members whose change makes a clause another one than the official text has. */
const official = ['text', 'rule', 'window'] as const;

/**
 * An office's change to a clause. Another wording, figure or window is no longer what was compared with the official text, so the clause
 * counts as unverified until somebody says otherwise.
 */
export function ownChange(clause: Clause, change: Partial<Omit<Clause, 'id'>>): Clause {
  const changed = { ...clause, ...change };
  if (!clause.verified || !official.some((member) => member in change)) return changed;
  return { ...changed, verified: false, doubt: ownWording };
}

/** Says that a clause was compared with the text it comes from, or takes that back. */
export function markVerified(clause: Clause, verified: boolean): Clause {
  const { doubt, ...rest } = clause;
  return verified ? { ...rest, verified } : { ...rest, verified, doubt: doubt ?? ownWording };
}

/** A clause that the office adds to an indicator: an id that is free, a plain rule, words still to be written. */
export function ownClause(rubric: Rubric, part: Part['kind'], indicator: string): Clause {
  const taken = clausesOf(rubric);
  let n = 1;
  while (taken.has(`${indicator}-own${n}`)) n += 1;
  return {
    id: `${indicator}-own${n}`,
    text: '',
    rule: ruleOfType('flag', part),
    checks: [],
    manual: '',
    evidence: '',
    source: '',
    verified: false,
    doubt: ownWording,
    enabled: true,
  };
}

/** An indicator that the office adds to a part, with its first clause; it stands in the group of the one before it. */
export function ownIndicator(rubric: Rubric, part: Part): Indicator {
  const taken = new Set(rubric.parts.flatMap(({ indicators }) => indicators.map(({ id }) => id)));
  let n = 1;
  while (taken.has(`own-${part.kind}-${n}`)) n += 1;
  const id = `own-${part.kind}-${n}`;
  const group = part.indicators.at(-1)?.group ?? part.name;
  return { id, name: '', group, points: part.kind === 'veto' ? null : '1', clauses: [ownClause(rubric, part.kind, id)] };
}

/** A rule of a kind with the plainest figures; `from` lends its points. Vetoes carry none. */
export function ruleOfType(type: Rule['type'], part: Part['kind'], from?: Rule): Rule {
  const points = (from && 'points' in from && from.points) || '1';
  const own = part === 'veto' ? {} : { points };
  const bound = { n: '5', inclusive: true };
  switch (type) {
    case 'flag':
      return { type, ...own };
    case 'per-item':
      return { type, points, unit: '处' };
    case 'count-threshold':
      return { type, bound, direction: 'at-least', ...own };
    case 'ratio-threshold':
      return { type, percent: bound, ...own };
    case 'ratio-step':
      return { type, stepPercent: '1', points };
    case 'all-of':
      return { type, n: 2, points };
  }
}
