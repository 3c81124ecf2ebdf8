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
  /** Veto clauses only: reaching the bound proposes, this decides. */
  confirmed?: boolean;
  note?: string;
}
