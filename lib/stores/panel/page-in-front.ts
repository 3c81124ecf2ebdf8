import type { Finding } from '@/lib/findings/finding';
import type { Visit } from '@/lib/inspection/visit';
import { type PageRows, pageRows } from './finding-rows';
import type { PanelState } from './panel-state';

type Shown = Pick<PanelState, 'analysis' | 'view'>;

export interface PageInFront {
  visit: Visit;
  rows: PageRows;
}

function pageOf({ analysis, view }: Shown): { visit: Visit; findings: Finding[] } | null {
  if (analysis.status !== 'done' || !analysis.kept || !view) return null;
  return view.pages.find(({ visit }) => visit.url === analysis.url) ?? null;
}

/** The visit of the page in front; null while it is not read or not kept. */
export function visitInFront(state: Shown): Visit | null {
  return pageOf(state)?.visit ?? null;
}

/** The page in front with its rows; null while it is not read or not kept. */
export function rowsInFront(state: Shown): PageInFront | null {
  const page = pageOf(state);
  if (!page || !state.view) return null;
  const { visit, findings } = page;
  return { visit, rows: pageRows(visit.url, findings, visit.gaps, state.view.state, state.view.clauses) };
}

/** A finding as the page in front shows it: another page may show the same one, with places in a document of its own. */
export function findingInFront(state: Shown, findingId: string): Finding | undefined {
  return pageOf(state)?.findings.find(({ id }) => id === findingId);
}

/** A finding as the page in front shows it, else as any page does, else as it was decided. */
export function findingOf(state: Shown, findingId: string): Finding | undefined {
  const { view } = state;
  return findingInFront(state, findingId) ?? view?.findings.find(({ id }) => id === findingId) ?? view?.state.decisions[findingId]?.finding;
}

/** Whether the page in front shows a finding. */
export function isInFront(state: Shown, findingId: string): boolean {
  return findingInFront(state, findingId) !== undefined;
}
