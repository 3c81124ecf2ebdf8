import type { Problem } from '@/lib/errors/xuncha-error';
import type { Rubric } from './rubric';

/** Where a problem of a rubric stands, as a reader of the table sees it. */
export interface ProblemPlace {
  /** Row: the clause, indicator or part; `head` for what concerns the whole. */
  of: 'head' | 'part' | 'indicator' | 'clause';
  id: string;
  /** Column: the member named, without the rule it may stand in; empty for the row as a whole. */
  column: string;
  /** Nothing has been written there yet, which wants another word than something wrong. */
  empty: boolean;
}

/** Reads a JSON path of `parseRubric` as a row and a column of the rubric. */
export function problemPlace(rubric: Rubric, { at }: Pick<Problem, 'at'>): ProblemPlace {
  const path: string[] = at.match(/[^.[\]]+/g) ?? [];
  const numbered = (name: string) => (path.includes(name) ? Number(path[path.indexOf(name) + 1]) : null);
  const part = rubric.parts[numbered('parts') ?? -1];
  const indicator = part?.indicators[numbered('indicators') ?? -1];
  const clause = indicator?.clauses[numbered('clauses') ?? -1];
  const names = path.filter((step) => !/^\d+$/.test(step) && !['parts', 'indicators', 'clauses', 'rule', 'scoring'].includes(step));
  const rest = { column: names[0] ?? '', empty: valueAt(rubric, path) === '' };
  if (clause) return { of: 'clause', id: clause.id, ...rest };
  if (indicator) return { of: 'indicator', id: indicator.id, ...rest };
  if (part) return { of: 'part', id: part.kind, ...rest };
  return { of: 'head', id: rubric.id, ...rest };
}

function valueAt(rubric: Rubric, path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (value, step) => (value !== null && typeof value === 'object' ? new Map<string, unknown>(Object.entries(value)).get(step) : undefined),
    rubric,
  );
}

/** The sentence of a problem without the path that some begin with: the place is told beside it. */
export function problemSentence({ at, zh, en }: Problem): { zh: string; en: string } {
  const bare = (text: string) => (at !== '' && text.startsWith(at) ? text.slice(at.length).replace(/^[：:]\s*/, '') : text);
  return { zh: bare(zh), en: bare(en) };
}
