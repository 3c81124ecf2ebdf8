import { createContext, useContext } from 'react';
import { defaultKeys, type PanelCommand } from '@/lib/stores/panel/shortcuts';

const KeysContext = createContext<Readonly<Record<PanelCommand, string>>>(defaultKeys);

/** Gives everything below it the keys in force, so that a button shows the key that works. */
export const KeysProvider = KeysContext.Provider;

/** The keys in force, by what they do. */
export function useKeys(): Readonly<Record<PanelCommand, string>> {
  return useContext(KeysContext);
}
