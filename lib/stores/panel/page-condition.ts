import type { Tone } from '@/lib/findings/tone';
import { hostOf } from '@/lib/inspection/address';
import type { RestrictedKind } from '@/lib/platform/restricted';
import type { PageRows } from './finding-rows';
import type { PanelState } from './panel-state';

/** Why the page in front shows no findings. */
export type PageCondition =
  | { kind: 'no-page' }
  | { kind: 'analysing' }
  | { kind: 'sealed' }
  | { kind: 'not-kept' }
  | { kind: 'restricted'; page: RestrictedKind }
  | { kind: 'no-permission'; host: string | null }
  | { kind: 'foreign-host'; host: string }
  | { kind: 'gone' }
  | { kind: 'failed'; message: string };

/** How the page in front stands, apart from findings; null = its findings can be shown. */
export function conditionOf({ analysis, tab, view }: Pick<PanelState, 'analysis' | 'tab' | 'view'>): PageCondition | null {
  if (!tab) return { kind: 'no-page' };
  if (view?.bundle.inspection.state === 'sealed') return { kind: 'sealed' };
  switch (analysis.status) {
    case 'idle':
    case 'running':
      return { kind: 'analysing' };
    case 'done':
      return analysis.kept ? null : { kind: 'not-kept' };
    case 'foreign':
      return { kind: 'foreign-host', host: analysis.host };
    case 'refused': {
      const { refusal } = analysis;
      if (refusal.why === 'restricted') return { kind: 'restricted', page: refusal.page };
      if (refusal.why === 'no-permission') return { kind: 'no-permission', host: tab.url ? hostOf(tab.url) : null };
      return refusal.why === 'gone' ? { kind: 'gone' } : { kind: 'failed', message: refusal.message };
    }
  }
}

/** Kinds of row that occur on the page, for the toggles of the marks. */
export function kindsOf(rows: PageRows): { tone: Tone; count: number }[] {
  const order: Tone[] = ['veto', 'fail', 'needs-review', 'cannot-tell', 'bonus', 'pass'];
  const all = [...rows.open, ...rows.quiet].filter(({ finding }) => finding.refs.length > 0);
  return order.flatMap((tone) => {
    const count = all.filter((row) => row.tone === tone).length;
    return count > 0 ? [{ tone, count }] : [];
  });
}
