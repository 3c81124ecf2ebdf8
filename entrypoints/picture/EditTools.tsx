import { useStore } from 'zustand';
import { ToolBar } from '@/components/picture/ToolBar';
import type { PictureEditor } from '@/lib/stores/picture/create-picture-editor';

/** The tools above the picture. */
export function EditTools({ editor }: { editor: PictureEditor }) {
  const { history, tool, colour } = useStore(editor.store);
  return (
    <div className="border-b border-line bg-surface px-3 py-1">
      <ToolBar
        tool={tool}
        colour={colour}
        canUndo={history.past.length > 0}
        canRedo={history.future.length > 0}
        onTool={editor.pickTool}
        onColour={editor.pickColour}
        onUndo={editor.undo}
        onRedo={editor.redo}
      />
    </div>
  );
}
