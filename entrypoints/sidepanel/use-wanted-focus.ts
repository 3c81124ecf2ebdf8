import { useEffect } from 'react';
import { usePanelActions, usePanelState } from './panel-context';

/** Moves the focus to the field a key asked for, once it is on the screen. */
export function useWantedFocus(): void {
  const wanted = usePanelState((state) => state.wanted);
  const { reached } = usePanelActions();
  useEffect(() => {
    if (!wanted) return;
    const selector = wanted.place === 'search' ? '[data-search]' : `[data-note="${CSS.escape(wanted.clause)}"]`;
    document.querySelector<HTMLElement>(selector)?.focus();
    reached();
  }, [wanted, reached]);
}
