/** An exact rational as decimal or fraction text (`"-0.5"`, `"176/3"`) with its two-decimal form, never rounded across a bound. */
export interface Points {
  exact: string;
  shown: string;
}

export type LineState = 'decided' | 'undecided' | 'exempt' | 'not-assessed' | 'hidden';

/** Why a line is not simply count × points. Words stand in the catalogue as `because.<key>`. */
export type BecauseKey =
  | 'switched-off'
  | 'not-for-this-site'
  | 'exempt'
  | 'not-applicable'
  | 'part-not-for-this-site'
  | 'vetoed'
  | 'gate-not-reached'
  | 'tier'
  | 'not-counted-twice'
  | 'own-points'
  | 'override'
  | 'bound-not-reached'
  | 'turned-into-veto'
  | 'may-grow'
  | 'needs-count'
  | 'needs-of'
  | 'invalid-count'
  | 'judged-twice';

/** Steps of the arithmetic. Words stand in the catalogue as `step.<key>`. */
export type StepKey =
  | 'base'
  | 'deductions'
  | 'spread'
  | 'rescale'
  | 'floor'
  | 'gate'
  | 'bonus'
  | 'veto'
  | 'veto-points'
  | 'not-scored'
  | 'weight'
  | 'weighted-sum';

/** Remarks on a sheet. Words stand in the catalogue as `sheet-note.<key>`. */
export type SheetNoteKey = 'unverified-lines' | 'unknown-clause' | 'judged-twice' | 'over-sample' | 'points-without-note' | 'on-pass-bound';

/** A key with the values for its words. */
export interface Remark<K extends string> {
  key: K;
  values: Record<string, string | number>;
}

/** One clause's arithmetic. */
export interface ClauseLine {
  clause: string;
  indicator: string;
  part: 'veto' | 'deduction' | 'bonus';
  state: LineState;
  /** Key + values of why a clause is exempt, overridden, not double counted, or past a gate. */
  because?: Remark<BecauseKey>;
  count: number | null;
  of: number | null;
  /** Points per violation (or per step) as used here, after overrides. */
  each: Points | null;
  /** Count × each, before the indicator's cap; 0 where a tier or 不重复扣 leaves nothing; deductions negative, bonuses positive; null while undecided or for a veto. */
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
export interface ArithmeticStep extends Remark<StepKey> {
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
  /** Sizes (never negative) of what is decided, after caps, before any rescaling. */
  deducted: Points;
  bonus: Points;
  grade?: string;
  undecided: number;
  vetoes: { confirmed: string[]; proposed: string[]; undecided: string[] };
  indicators: IndicatorLine[];
  steps: ArithmeticStep[];
  notes: Remark<SheetNoteKey>[];
}
