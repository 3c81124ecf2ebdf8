import type { PictureTool } from '@/lib/evidence/edit-shape';

/** Keys of the picture editor's tools. */
export const toolKeys: Readonly<Record<PictureTool, string>> = {
  move: 'v',
  box: 'b',
  arrow: 'a',
  text: 't',
  number: 'n',
  highlight: 'h',
  mosaic: 'm',
  crop: 'c',
};

export type PictureKeyMeaning = { tool: PictureTool } | 'undo' | 'redo' | 'zoom-in' | 'zoom-out' | 'fit' | 'save' | null;

interface KeyPress {
  key: string;
  ctrlKey: boolean;
  metaKey: boolean;
  altKey: boolean;
  shiftKey: boolean;
  isComposing: boolean;
  keyCode: number;
  /** The focus is in something that is typed into. */
  typing: boolean;
}

/** What a key press means on the picture page; nothing while something is typed or an input method composes (229 is how some say so). */
export function pictureKeyMeaning(press: KeyPress): PictureKeyMeaning {
  if (press.isComposing || press.keyCode === 229 || press.altKey) return null;
  const key = press.key.toLowerCase();
  if (press.ctrlKey || press.metaKey) {
    if (key === 's') return 'save';
    if (press.typing) return null;
    if (key === 'z') return press.shiftKey ? 'redo' : 'undo';
    return key === 'y' ? 'redo' : null;
  }
  if (press.typing) return null;
  if (key === '+' || key === '=') return 'zoom-in';
  if (key === '-') return 'zoom-out';
  if (key === '0') return 'fit';
  const found = (Object.keys(toolKeys) as PictureTool[]).find((tool) => toolKeys[tool] === key);
  return found ? { tool: found } : null;
}
