/**
 * The inspector's decision on one clause, as the engine reads it. Absent = undecided.
 * `violated`/`achieved` carry a count; `met` = checked and in order (bonus: not earned); `not-applicable` needs a note.
 */
export interface Judgement {
  clause: string;
  outcome: 'met' | 'violated' | 'achieved' | 'not-applicable';
  /** Number of violations; flags take 1; thresholds on activity take the number of activities. */
  count?: number;
  /** Denominator of ratio clauses. */
  of?: number;
  /** The inspector's own points (positive number = size of deduction or bonus), decimal text; needs a note. */
  points?: string;
  /** Vetoes, and deductions that turn into one: reaching the bound proposes, `true` decides for the veto, `false` against it. */
  confirmed?: boolean;
  note?: string;
  /**
   * The distinct subjects behind the count, where it comes from accepted findings. The engine uses them for 不重复扣: a subject that a clause
   * named in `notDoubleCount` has taken already does not count here.
   */
  subjects?: { key: string; count: number }[];
  /**
   * The count is what has been accepted so far and may still grow: the line stays undecided (at best = so far, at worst = the extreme) unless
   * the rule cannot grow any more (a flag, a tier, a cap or a bound reached). The inspector ends it by declaring the clause checked.
   */
  partial?: boolean;
}
