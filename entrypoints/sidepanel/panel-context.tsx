import { createContext, type ReactNode, useContext } from 'react';
import { useStore } from 'zustand';
import { WordsProvider } from '@/components/ui/Words';
import type { PanelStore } from '@/lib/stores/panel/create-panel-store';
import type { PanelDeps } from '@/lib/stores/panel/panel-deps';
import type { PanelState } from '@/lib/stores/panel/panel-state';
import { defaultLanguage } from '@/lib/text/language';

interface Panel {
  store: PanelStore;
  deps: PanelDeps;
}

const PanelContext = createContext<Panel | null>(null);

/** Hands store and collaborators to the containers below, and the words of the chosen language to everything. */
export function PanelProvider({ panel, children }: { panel: Panel; children: ReactNode }) {
  const language = useStore(panel.store.state, (state) => state.settings?.language ?? defaultLanguage);
  return (
    <PanelContext value={panel}>
      <WordsProvider language={language}>{children}</WordsProvider>
    </PanelContext>
  );
}

function usePanel(): Panel {
  const panel = useContext(PanelContext);
  if (!panel) throw new Error('rendered outside the panel');
  return panel;
}

/** A part of the panel's state; the component renders again when that part changes. */
export function usePanelState<T>(select: (state: PanelState) => T): T {
  return useStore(usePanel().store.state, select);
}

/** What can be done in the panel. */
export function usePanelActions(): PanelStore['actions'] {
  return usePanel().store.actions;
}

/** The panel's collaborators. */
export function usePanelDeps(): PanelDeps {
  return usePanel().deps;
}
