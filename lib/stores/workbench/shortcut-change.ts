import { defaultKeys, keysWith, type PanelCommand } from '../panel/shortcuts';

/** What a key pressed for a command comes to: the changes to store, or why it cannot be. */
export type ShortcutChange =
  | { kind: 'changed'; shortcuts: Record<string, string> }
  /** Digits set counts, and keys that write nothing (arrows, F-keys) are left to browser and system. */
  | { kind: 'unusable' }
  | { kind: 'taken'; by: PanelCommand };

/**
 * Gives a command of the panel another key. Only what differs from the standard keys is kept, so that a later version may move the others.
 * `key` is as the browser names it, `KeyboardEvent.key`.
 */
export function changeShortcut(changed: Readonly<Record<string, string>>, command: PanelCommand, key: string): ShortcutChange {
  if (key !== 'Enter' && (key.length !== 1 || /[\d\s]/.test(key))) return { kind: 'unusable' };
  const taken = Object.entries(keysWith(changed)).find(([other, used]) => other !== command && used === key);
  if (taken) return { kind: 'taken', by: taken[0] as PanelCommand };
  const { [command]: _before, ...rest } = changed;
  return { kind: 'changed', shortcuts: key === defaultKeys[command] ? rest : { ...rest, [command]: key } };
}
