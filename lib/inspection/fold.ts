import type { EventBody, LogEntry } from './event';
import type { InspectionState } from './state';

/** Facts of the record are not undone: what was seen was seen, what was sealed is sealed. */
const permanent: ReadonlySet<EventBody['type']> = new Set([
  'started',
  'page-recorded',
  'evidence-added',
  'server-clock-read',
  'sealed',
  'revised',
  'undone',
  'redone',
]);

/** Whether the inspector can take an event back. */
export function isUndoable(event: EventBody): boolean {
  return !permanent.has(event.type);
}

function emptyState(): InspectionState {
  return {
    decisions: {},
    judgements: {},
    notes: {},
    evidence: {},
    hosts: [],
    merged: {},
    classes: {},
    pages: {},
    serverClock: null,
    sealed: null,
    undo: null,
    redo: null,
  };
}

/** Which events are in force, and what undo and redo would act on. A new act empties the redo stack, as everywhere. */
function inForce(log: readonly LogEntry[]): { entries: LogEntry[]; undo: number | null; redo: number | null } {
  const done: number[] = [];
  let undone: number[] = [];
  const off = new Set<number>();
  for (const { seq, event } of log) {
    if (event.type === 'undone' && done.at(-1) === event.target) {
      done.pop();
      undone.push(event.target);
      off.add(event.target);
    } else if (event.type === 'redone' && undone.at(-1) === event.target) {
      undone.pop();
      done.push(event.target);
      off.delete(event.target);
    } else if (isUndoable(event)) {
      done.push(seq);
      undone = [];
    }
  }
  return { entries: log.filter((entry) => !off.has(entry.seq)), undo: done.at(-1) ?? null, redo: undone.at(-1) ?? null };
}

function apply(state: InspectionState, entry: LogEntry): void {
  const { event, at, seq, why } = entry;
  const because = why === undefined ? {} : { why };
  switch (event.type) {
    case 'page-recorded':
      state.pages[event.url] = { url: event.url, visitId: event.visitId, at };
      break;
    case 'host-added':
      if (!state.hosts.includes(event.host)) state.hosts.push(event.host);
      break;
    case 'finding-accepted':
      state.decisions[event.finding.id] = {
        finding: event.finding,
        decision: 'accepted',
        contributions: event.contributions,
        at,
        seq,
        ...because,
      };
      break;
    case 'finding-corrected':
      state.decisions[event.finding.id] = {
        finding: event.finding,
        decision: 'corrected',
        contributions: event.contributions,
        correction: event.correction,
        at,
        seq,
        ...because,
      };
      break;
    case 'finding-dismissed':
      state.decisions[event.finding.id] = { finding: event.finding, decision: 'dismissed', contributions: [], at, seq, ...because };
      break;
    case 'finding-reopened':
      delete state.decisions[event.findingId];
      break;
    case 'judgement-set':
      state.judgements[event.judgement.clause] = { ...event.judgement, at, ...because };
      break;
    case 'judgement-cleared':
      delete state.judgements[event.clause];
      break;
    case 'note-set':
      if (event.text === '') delete state.notes[event.clause];
      else state.notes[event.clause] = event.text;
      break;
    case 'evidence-added':
      state.evidence[event.evidenceId] = {
        evidenceId: event.evidenceId,
        sha256: event.sha256,
        clauses: event.clauses,
        removed: false,
        ...(event.findingId === undefined ? {} : { findingId: event.findingId }),
      };
      break;
    case 'evidence-attached': {
      const link = state.evidence[event.evidenceId];
      if (link) state.evidence[event.evidenceId] = { ...link, clauses: event.clauses };
      break;
    }
    case 'evidence-removed': {
      const link = state.evidence[event.evidenceId];
      if (link) state.evidence[event.evidenceId] = { ...link, removed: true };
      break;
    }
    case 'server-clock-read':
      state.serverClock = { url: event.url, offsetMs: event.offsetMs, at };
      break;
    case 'subject-merged':
      state.merged[event.from] = event.into;
      break;
    case 'subject-split':
      delete state.merged[event.key];
      break;
    case 'subject-classed':
      state.classes[event.key] = { class: event.class, ...because };
      break;
    case 'sealed':
      state.sealed = { packId: event.packId, revision: event.revision, sha256: event.sha256 };
      break;
    case 'revised':
      state.sealed = null;
      break;
    case 'started':
    case 'undone':
    case 'redone':
      break;
  }
}

/** What the log amounts to: a pure fold in the order of the entries, undone events left out. */
export function fold(log: readonly LogEntry[]): InspectionState {
  const state = emptyState();
  const { entries, undo, redo } = inForce(log);
  for (const entry of entries) apply(state, entry);
  return { ...state, undo, redo };
}
