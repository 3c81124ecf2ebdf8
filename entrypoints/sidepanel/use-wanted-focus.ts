import { useEffect } from 'react';
import type { PanelState } from '@/lib/stores/panel/panel-state';
import { usePanelActions, usePanelState } from './panel-context';

function selectorOf(wanted: NonNullable<PanelState['wanted']>): string {
  return wanted.place === 'search' ? '[data-search]' : `[data-${wanted.place}="${CSS.escape(wanted.clause)}"]`;
}

/** Moves the focus, and with it the view, to the clause or field that was asked for, once it is on the screen. */
export function useWantedFocus(): void {
  const wanted = usePanelState((state) => state.wanted);
  const { reached } = usePanelActions();
  useEffect(() => {
    if (!wanted) return;
    const element = document.querySelector<HTMLElement>(selectorOf(wanted));
    element?.focus({ preventScroll: true });
    element?.scrollIntoView({ block: 'nearest' });
    reached();
  }, [wanted, reached]);
}
