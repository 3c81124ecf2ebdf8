import type { SiteKind } from './site';

/** Decimal text such as `"0.5"`: figures are never binary floats. */
export type Decimal = string;

export type PartKind = 'veto' | 'deduction' | 'bonus';

/** A bound and whether reaching it is enough (`含`): `{ n: '5', inclusive: true }` = ≥ 5 (or ≤ 5 for lower bounds). */
export interface Bound {
  n: Decimal;
  inclusive: boolean;
}

/** Counted back from the as-of instant by calendar units, both ends included. */
export interface Window {
  n: number;
  unit: 'day' | 'workday' | 'week' | 'month' | 'year';
}

/** Conditions on the site that exempt, override or limit a clause. All given members must hold. */
export interface SiteCondition {
  kind?: SiteKind[];
  externalServices?: boolean;
  platform?: string[];
  level?: string[];
  class?: string[];
}

/** Rule primitives of handbook 0.2. `points` are sizes; the part says whether they are taken or given. Vetoes carry no points. */
export type Rule =
  | { type: 'flag'; points?: Decimal }
  | { type: 'per-item'; points: Decimal; unit?: string; sample?: { n: number; unit: string; fewerThenAll: boolean } }
  | {
      type: 'count-threshold';
      bound: Bound;
      direction: 'at-least' | 'below';
      points?: Decimal;
      boundFor?: { when: SiteCondition; bound: Bound }[];
    }
  | { type: 'ratio-threshold'; percent: Bound; points?: Decimal }
  | { type: 'ratio-step'; stepPercent: Decimal; points: Decimal; startedStepCounts?: boolean }
  | { type: 'all-of'; n: number; points: Decimal };

/** Which check helps with a clause, and with which figures. Absent = manual. */
export interface ClauseCheck {
  check: string;
  params?: Record<string, unknown>;
}

/** The atom an inspector decides. */
export interface Clause {
  /** Id of the handbook, e.g. `19D-04b`. */
  id: string;
  text: string;
  en?: string;
  rule: Rule;
  window?: Window;
  /** Only one of the clauses with the same tier counts: the heaviest deduction, the highest bonus. */
  tier?: string;
  /** Sub-cap shared by the clauses with this key; caps are in the indicator's `capGroups`. */
  capGroup?: string;
  /** Subjects accepted for these clauses do not count here again. */
  notDoubleCount?: string[];
  /** The same figure, worse, is no deduction but a veto (转否决): past this bound the veto clause is reached. */
  turnsInto?: { veto: string; bound: Bound; direction: 'at-least' | 'below' };
  appliesWhen?: SiteCondition;
  exemptWhen?: SiteCondition[];
  overridePoints?: { when: SiteCondition; points: Decimal }[];
  checks: ClauseCheck[];
  /** 怎么人工核对: how to check by hand, one to three sentences. */
  manual: string;
  manualEn?: string;
  /** What evidence the clause needs. */
  evidence: string;
  evidenceEn?: string;
  /** Document number (and place) of the official wording. */
  source: string;
  verified: boolean;
  /** What about the clause is not verified (未核对原文). */
  doubt?: { zh: string; en: string };
  /** `false`: off until the office switches it on (UNVERIFIED items). */
  enabled: boolean;
}

/** A row with its points; the points are the cap of its clauses. `points: null` = no cap (2015). */
export interface Indicator {
  id: string;
  name: string;
  en?: string;
  group: string;
  groupEn?: string;
  points: Decimal | null;
  overridePoints?: { when: SiteCondition; points: Decimal }[];
  exemptWhen?: SiteCondition[];
  capGroups?: Record<string, Decimal>;
  clauses: Clause[];
}

export interface Part {
  kind: PartKind;
  name: string;
  en?: string;
  /** Sum of the indicators' points; null where there is none. */
  points: Decimal | null;
  /** The office adds indicators of its own, so those given do not yet add up to the part's points. */
  incomplete?: boolean;
  appliesWhen?: SiteCondition;
  indicators: Indicator[];
}

/** How parts become a result. */
export interface Scoring {
  /** Full marks from which deductions are taken; null: the sheet is a sum of deductions only. */
  base: Decimal | null;
  floor: Decimal | null;
  /** Reaching this bound passes (`below` it fails); null = no pass line. */
  pass: Bound | null;
  /** `false`: what a score exactly on the pass line means is not verified; a sheet that lands there says so. */
  passBoundVerified?: boolean;
  /** Bonus counts only past this bound. */
  bonusGate: Bound | null;
  bonusCap: Decimal | null;
  veto: { record: 'none' } | { record: 'points'; points: Decimal };
  /** What happens when indicators are exempt: nothing, multiply (4/3), or spread their points evenly over the other groups. */
  rescale:
    | { mode: 'none' }
    | { mode: 'factor'; when: SiteCondition; numerator: number; denominator: number }
    | { mode: 'spread'; when: SiteCondition };
  grades?: { name: string; from: Bound }[];
  /** Weighted composition of several sheets: this rubric's own parts are not scored, the named sheets are. */
  weights?: { sheet: string; weight: Decimal }[];
}

/** One figure of an office's ledger. */
export interface LedgerField {
  id: string;
  group: string;
  name: string;
  en: string;
  unit: string;
}

/** Guide elements that a rubric asks for, by vocabulary id. */
export type GuideElementSet = string[];

/** A versioned, content-hashed data set. */
export interface Rubric {
  format: 1;
  id: string;
  version: string;
  name: string;
  en?: string;
  documentNo: string;
  effective: string | null;
  /** Example or local rubrics say so in the interface. */
  label?: string;
  verified: boolean;
  kinds: SiteKind[];
  parts: Part[];
  scoring: Scoring;
  guideElements?: GuideElementSet;
  /** Checks that inform the inspector without speaking to any clause: their findings count for nothing. */
  information?: ClauseCheck[];
  /** Classes of bodies that are ranked apart; `SiteProfile.class` names one. */
  classes?: { id: string; name: string; en: string }[];
  /** Figures that the office keeps beside the score, such as those of the yearly supervision report. */
  ledger?: LedgerField[];
  /** Readings and limits that whoever uses the rubric must know. */
  notes?: { zh: string; en: string }[];
}
