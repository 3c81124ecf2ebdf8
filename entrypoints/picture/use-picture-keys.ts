import { useEffect } from 'react';
import type { PictureEditor } from '@/lib/stores/picture/create-picture-editor';
import { pictureKeyMeaning } from '@/lib/stores/picture/picture-keys';

interface Zooming {
  step: (direction: 1 | -1) => void;
  fitWidth: () => void;
}

/** The keys of the picture page, wherever the focus is. What only looks has those of the zoom alone. */
export function usePictureKeys({ step, fitWidth }: Zooming, editor: PictureEditor | null): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const typing = event.target instanceof Element && event.target.closest('input:not([type="checkbox"]), textarea, select') !== null;
      const { key, ctrlKey, metaKey, altKey, shiftKey, isComposing, keyCode } = event;
      const meaning = pictureKeyMeaning({ key, ctrlKey, metaKey, altKey, shiftKey, isComposing, keyCode, typing });
      if (meaning === 'zoom-in') step(1);
      else if (meaning === 'zoom-out') step(-1);
      else if (meaning === 'fit') fitWidth();
      else if (!meaning || !editor) return;
      else if (meaning === 'undo') editor.undo();
      else if (meaning === 'redo') editor.redo();
      else if (meaning === 'save') void editor.save();
      else editor.pickTool(meaning.tool);
      event.preventDefault();
    };
    addEventListener('keydown', onKeyDown);
    return () => removeEventListener('keydown', onKeyDown);
  }, [step, fitWidth, editor]);
}
