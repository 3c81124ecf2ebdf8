import type { ClauseResult } from './clause-result';
import type { JudgementBook } from './judgement-book';

export type VetoState = 'no' | 'proposed' | 'confirmed' | 'undecided';

/** Where each veto clause stands. Reaching a bound proposes; only the inspector's confirmation decides. */
export function vetoStates(results: readonly ClauseResult[], book: JudgementBook): ReadonlyMap<string, VetoState> {
  const states = new Map<string, VetoState>();
  for (const result of results) {
    if (result.clause.part === 'veto') states.set(result.clause.id, ownState(result, book));
  }
  for (const result of results) {
    const veto = result.turned ? result.clause.turnsInto?.veto : undefined;
    if (veto === undefined || states.get(veto) === 'confirmed' || book.of(veto)?.confirmed === false) continue;
    states.set(veto, book.of(result.clause.id)?.confirmed ? 'confirmed' : 'proposed');
  }
  return states;
}

function ownState(result: ClauseResult, book: JudgementBook): VetoState {
  if (result.state === 'undecided') return 'undecided';
  const confirmed = book.of(result.clause.id)?.confirmed;
  if (!result.reached || confirmed === false) return 'no';
  return confirmed ? 'confirmed' : 'proposed';
}
