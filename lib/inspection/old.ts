import type { EventBody } from './event';
import type { InspectionState } from './state';

/** What an event changes, as it stands before: the log's "old" for the reader. `undefined` where nothing stood before. */
export function oldOf(state: InspectionState, event: EventBody): unknown {
  switch (event.type) {
    case 'finding-accepted':
    case 'finding-dismissed':
    case 'finding-corrected':
      return decisionBefore(state, event.finding.id);
    case 'finding-reopened':
      return decisionBefore(state, event.findingId);
    case 'judgement-set':
      return state.judgements[event.judgement.clause];
    case 'judgement-cleared':
      return state.judgements[event.clause];
    case 'note-set':
      return state.notes[event.clause];
    case 'evidence-attached':
      return state.evidence[event.evidenceId]?.clauses;
    case 'evidence-removed':
      return state.evidence[event.evidenceId];
    case 'subject-merged':
      return state.merged[event.from];
    case 'subject-split':
      return state.merged[event.key];
    case 'subject-classed':
      return state.classes[event.key];
    default:
      return undefined;
  }
}

function decisionBefore(state: InspectionState, findingId: string): unknown {
  const decided = state.decisions[findingId];
  return decided && { decision: decided.decision, contributions: decided.contributions, why: decided.why };
}
