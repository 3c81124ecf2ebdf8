import { useEffect } from 'react';

/** Ctrl Z or ⌘ Z takes a step back, unless a text field has the focus: there the browser's own undo is expected. */
export function useUndoKey(undo: () => unknown): void {
  useEffect(() => {
    const listener = (event: KeyboardEvent) => {
      const wanted = event.key.toLowerCase() === 'z' && (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey;
      const typing = event.target instanceof Element && event.target.closest('input:not([type=checkbox]), textarea, select');
      if (!wanted || typing || event.isComposing) return;
      event.preventDefault();
      undo();
    };
    addEventListener('keydown', listener);
    return () => removeEventListener('keydown', listener);
  }, [undo]);
}
