/** What a key can do in the panel. */
export type PanelCommand =
  | 'next'
  | 'previous'
  | 'locate'
  | 'accept'
  | 'dismiss'
  | 'correct'
  | 'note'
  | 'capture'
  | 'capture-whole'
  | 'next-undecided'
  | 'previous-undecided'
  | 'analyse'
  | 'search'
  | 'undo'
  | 'redo'
  | 'workbench'
  | 'shortcuts';

/** Keys of a fresh profile; settings may change any of them. */
export const defaultKeys: Readonly<Record<PanelCommand, string>> = {
  next: 'j',
  previous: 'k',
  locate: 'Enter',
  accept: 'a',
  dismiss: 'x',
  correct: 'e',
  note: 'm',
  capture: 'c',
  'capture-whole': 'C',
  'next-undecided': 'n',
  'previous-undecided': 'N',
  analyse: 'r',
  search: '/',
  undo: 'u',
  redo: 'U',
  workbench: 'g',
  shortcuts: '?',
};

/** What the panel needs to know of a key press. */
export interface KeyPress {
  key: string;
  ctrlKey: boolean;
  metaKey: boolean;
  altKey: boolean;
  shiftKey: boolean;
  isComposing: boolean;
  keyCode: number;
  /** The focus is in something that is typed into. */
  typing: boolean;
  /** The focus is on a button, link or list that answers Enter itself. */
  pressing: boolean;
}

export type KeyMeaning = { command: PanelCommand } | { tab: 0 | 1 | 2 | 3 } | { digit: number } | null;

/**
 * What a key press means. Nothing while an input method composes (keyCode 229 is how some still say so), and nothing but the browser's own
 * editing while something is typed.
 */
export function meaningOf(press: KeyPress, changed: Readonly<Record<string, string>> = {}): KeyMeaning {
  if (press.isComposing || press.keyCode === 229 || press.typing) return null;
  const { key } = press;
  if (press.ctrlKey || press.metaKey) {
    if (press.altKey || key.toLowerCase() !== 'z') return key.toLowerCase() === 'y' && !press.shiftKey ? { command: 'redo' } : null;
    return { command: press.shiftKey ? 'redo' : 'undo' };
  }
  if (press.altKey) return /^[1-4]$/.test(key) ? { tab: (Number(key) - 1) as 0 | 1 | 2 | 3 } : null;
  if (/^\d$/.test(key)) return { digit: Number(key) };
  if (key === 'Enter' && press.pressing) return null;
  for (const [command, standard] of Object.entries(defaultKeys)) {
    if ((changed[command] ?? standard) === key) return { command: command as PanelCommand };
  }
  return null;
}

/** The keys in force: the standard ones with the inspector's changes. */
export function keysWith(changed: Readonly<Record<string, string>> = {}): Record<PanelCommand, string> {
  return { ...defaultKeys, ...Object.fromEntries(Object.entries(changed).filter(([command]) => command in defaultKeys)) };
}
