import { useEffect } from 'react';
import { panelTabs } from '@/components/panel/PanelTabs';
import { type KeyMeaning, meaningOf } from '@/lib/stores/panel/shortcuts';
import { usePanelActions, usePanelState } from './panel-context';

function within(target: EventTarget | null, selector: string): boolean {
  return target instanceof Element && target.closest(selector) !== null;
}

/** The panel's keys. They act on the selected row and the focused clause, and never while something is typed or composed. */
export function useShortcuts(): void {
  const actions = usePanelActions();
  const changed = usePanelState((state) => state.settings?.shortcuts);
  useEffect(() => {
    const run = (meaning: NonNullable<KeyMeaning>): void => {
      if ('tab' in meaning) {
        const room = panelTabs[meaning.tab];
        if (room) actions.showRoom(room);
      } else if ('digit' in meaning) actions.setDigit(meaning.digit);
      else actions.command(meaning.command);
    };
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || within(event.target, '[role="dialog"], [role="menu"]')) return;
      const meaning = meaningOf(
        {
          key: event.key,
          ctrlKey: event.ctrlKey,
          metaKey: event.metaKey,
          altKey: event.altKey,
          shiftKey: event.shiftKey,
          isComposing: event.isComposing,
          keyCode: event.keyCode,
          typing: within(event.target, 'input:not([type="radio"]):not([type="checkbox"]), textarea, select, [contenteditable]'),
          pressing: within(event.target, 'button, a, summary'),
        },
        changed,
      );
      if (!meaning) return;
      event.preventDefault();
      run(meaning);
    };
    addEventListener('keydown', onKeyDown);
    return () => removeEventListener('keydown', onKeyDown);
  }, [actions, changed]);
}
