/** An exact rational as decimal or fraction text (`"-0.5"`, `"176/3"`) with its two-decimal form, never rounded across a bound. */
export interface Points {
  exact: string;
  shown: string;
}

export type LineState = 'decided' | 'undecided' | 'exempt' | 'not-assessed' | 'hidden';

/** One clause's arithmetic. */
export interface ClauseLine {
  clause: string;
  indicator: string;
  part: 'veto' | 'deduction' | 'bonus';
  state: LineState;
  /** Key + values of why a clause is exempt, overridden, not double counted, or past a gate. */
  because?: { key: string; values: Record<string, string | number> };
  count: number | null;
  of: number | null;
  /** Points per violation (or per step) as used here, after overrides. */
  each: Points | null;
  /** Count × each, before the indicator's cap; deductions negative, bonuses positive; null while undecided or for a veto. */
  points: Points | null;
  /** What the clause could still do: extremes while undecided (equal to `points` when decided). Null high/low = unbounded. */
  atWorst: Points | null;
  atBest: Points | null;
  /** Veto clauses: bound reached and confirmed / proposed. */
  veto?: 'no' | 'proposed' | 'confirmed' | 'undecided';
  verified: boolean;
  note?: string;
}

/** One indicator: the points are the cap of its clauses. */
export interface IndicatorLine {
  indicator: string;
  part: 'veto' | 'deduction' | 'bonus';
  state: LineState;
  cap: Points | null;
  capReached: boolean;
  /** Sum of the clauses after cap groups and cap (≤ 0 for deductions), over what is decided. */
  subtotal: Points;
  atWorst: Points | null;
  atBest: Points | null;
  undecided: number;
  clauses: ClauseLine[];
}

/** A step of the total that a reader can recompute: base, deductions, rescale, floor, gate, bonus, weights, veto record. */
export interface ArithmeticStep {
  key: string;
  values: Record<string, string | number>;
  /** Running results after this step, at worst and at best. */
  low: Points | null;
  high: Points | null;
}

/** Pure function of rubric, site, judgements and as-of instant. */
export interface ScoreSheet {
  rubric: { id: string; version: string; hash: string; name: string; verified: boolean };
  asOf: string;
  stage: 'veto' | 'deduction' | 'bonus';
  /** Null where the rubric has no pass line. */
  verdict: 'qualified' | 'unqualified' | 'undecided' | null;
  /** Final score once nothing can change it; null while undecided or where the rubric gives none. */
  score: Points | null;
  low: Points | null;
  high: Points | null;
  deducted: Points;
  bonus: Points;
  grade?: string;
  undecided: number;
  vetoes: { confirmed: string[]; proposed: string[]; undecided: string[] };
  indicators: IndicatorLine[];
  steps: ArithmeticStep[];
  notes: { key: string; values: Record<string, string | number> }[];
}
