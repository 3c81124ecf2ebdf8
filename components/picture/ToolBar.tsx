import { ArrowUpRight, Crop, Grid3x3, Hash, Highlighter, type LucideIcon, MousePointer2, Redo2, Square, Type, Undo2 } from 'lucide-react';
import { IconButton } from '@/components/ui/IconButton';
import { useWords } from '@/components/ui/Words';
import { type AnnotationColour, annotationColours, type PictureTool, pictureTools } from '@/lib/evidence/edit-shape';
import { toolKeys } from '@/lib/stores/picture/picture-keys';

export interface ToolBarProps {
  tool: PictureTool;
  colour: AnnotationColour;
  canUndo: boolean;
  canRedo: boolean;
  onTool: (tool: PictureTool) => void;
  onColour: (colour: AnnotationColour) => void;
  onUndo: () => void;
  onRedo: () => void;
}

const colours = Object.keys(annotationColours) as AnnotationColour[];

const icons: Record<PictureTool, LucideIcon> = {
  move: MousePointer2,
  box: Square,
  arrow: ArrowUpRight,
  text: Type,
  number: Hash,
  highlight: Highlighter,
  mosaic: Grid3x3,
  crop: Crop,
};

/** What to draw with, in which colour, and taking steps back. */
export function ToolBar({ tool, colour, canUndo, canRedo, onTool, onColour, onUndo, onRedo }: ToolBarProps) {
  const { t } = useWords();
  return (
    <div role="toolbar" aria-label={t('picture.tools')} className="flex flex-wrap items-center gap-1">
      {pictureTools.map((each) => (
        <IconButton
          key={each}
          label={t(`picture.tool.${each}`)}
          icon={icons[each]}
          shortcut={toolKeys[each]}
          pressed={tool === each}
          onClick={() => onTool(each)}
        />
      ))}
      <span aria-hidden="true" className="mx-1 h-5 border-l border-line" />
      {colours.map((each) => (
        <button
          key={each}
          type="button"
          aria-label={t(`picture.colour.${each}`)}
          title={t(`picture.colour.${each}`)}
          aria-pressed={colour === each}
          onClick={() => onColour(each)}
          className="inline-flex size-8 items-center justify-center rounded hover:bg-sunken aria-pressed:bg-accent-soft"
        >
          {/* The colour itself, whatever the scheme: it is what the copy will hold. */}
          <span
            className="size-4 rounded border border-line-strong forced-color-adjust-none"
            aria-hidden="true"
            style={{ background: annotationColours[each] }}
          />
        </button>
      ))}
      <span aria-hidden="true" className="mx-1 h-5 border-l border-line" />
      <IconButton label={t('ui.undo')} icon={Undo2} shortcut="Ctrl+Z" disabled={!canUndo} onClick={onUndo} />
      <IconButton label={t('ui.redo')} icon={Redo2} shortcut="Ctrl+Shift+Z" disabled={!canRedo} onClick={onRedo} />
    </div>
  );
}
