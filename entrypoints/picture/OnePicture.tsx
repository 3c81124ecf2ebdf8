import { useEffect, useMemo, useRef } from 'react';
import { useStore } from 'zustand';
import { PersonalProposals } from '@/components/picture/PersonalProposals';
import { PictureHead } from '@/components/picture/PictureHead';
import { PictureStage } from '@/components/picture/PictureStage';
import { SavingLine } from '@/components/picture/SavingLine';
import { ShapeList } from '@/components/picture/ShapeList';
import { ToolBar } from '@/components/picture/ToolBar';
import { useWords } from '@/components/ui/Words';
import { scaleOf } from '@/lib/evidence/derive';
import { annotationColours, nextNumber } from '@/lib/evidence/edit-shape';
import { changesPicture, mosaicsOf } from '@/lib/evidence/picture-edit';
import { createPictureEditor, sameRect } from '@/lib/stores/picture/create-picture-editor';
import type { OpenedPicture } from '@/lib/stores/picture/load-picture';
import { pictureHash } from '@/lib/stores/picture/picture-route';
import { shortInstant } from '@/lib/text/instant';
import type { Services } from './services';
import { usePictureKeys } from './use-picture-keys';
import { useZoom } from './use-zoom';

interface OnePictureProps {
  picture: OpenedPicture;
  url: string;
  services: Services;
}

/** One picture, large, and a copy of it to be drawn on, redacted and cut. A sealed inspection's is only looked at. */
export function OnePicture({ picture, url, services }: OnePictureProps) {
  const { t } = useWords();
  const { sidecar, pixels, cover, others } = picture;
  const readOnly = cover.inspection.state === 'sealed';
  const editor = useMemo(() => createPictureEditor(services, picture), [services, picture]);
  useEffect(() => {
    if (!readOnly) void editor.resume();
  }, [editor, readOnly]);
  const { history, tool, colour, selected, saving, resumed } = useStore(editor.store);
  const desk = useRef<HTMLDivElement>(null);
  const zooming = useZoom(desk, pixels.width);
  usePictureKeys(zooming, readOnly ? null : editor);
  const edit = history.now;
  const scale = scaleOf(sidecar);
  const compareWith = others.find(({ id }) => id !== sidecar.id);
  return (
    <main className="flex h-dvh flex-col">
      <PictureHead
        title={sidecar.title || sidecar.url}
        facts={`${t(`evidence.kind.${sidecar.kind}`)} · ${shortInstant(sidecar.capturedAt, cover.campaign.timeZone)} · ${pixels.width} × ${pixels.height}`}
        note={t(readOnly ? 'picture.sealed' : 'picture.original')}
        zoom={zooming}
        compareHref={compareWith ? pictureHash(sidecar.id, compareWith.id) : null}
        onClose={() => void services.close()}
        {...(readOnly ? {} : { save: { busy: saving.phase === 'saving', ready: changesPicture(edit), onSave: () => void editor.save() } })}
      />
      <div className="flex min-h-0 flex-1 flex-col overflow-y-auto lg:flex-row lg:overflow-hidden">
        <div ref={desk} className="flex min-h-80 min-w-0 flex-1 flex-col">
          {!readOnly && (
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
          )}
          <PictureStage
            url={url}
            alt={t('picture.title', { title: sidecar.title })}
            pixels={pixels}
            zoom={zooming.zoom}
            edit={edit}
            tool={tool}
            brush={{ colour: annotationColours[colour], scale, next: nextNumber(edit.shapes) }}
            selected={selected}
            readOnly={readOnly}
            onSelect={editor.select}
            onAdd={editor.add}
            onAlter={editor.alter}
            onCrop={editor.crop}
            onNudge={editor.nudge}
            onRemove={editor.remove}
          />
        </div>
        {!readOnly && (
          <aside
            aria-label={t('picture.shapes')}
            className="flex shrink-0 flex-col gap-4 border-t border-line bg-surface p-3 lg:w-80 lg:overflow-y-auto lg:border-t-0 lg:border-l"
          >
            <SavingLine
              saving={saving}
              resumed={resumed}
              onRetry={() => void editor.save()}
              onShow={(id) => {
                location.hash = pictureHash(id);
              }}
              onClose={() => void services.close()}
            />
            <PersonalProposals
              places={sidecar.personal}
              scale={scale}
              isCovered={(rect) => mosaicsOf(edit).some((mosaic) => sameRect(mosaic, rect))}
              onCover={editor.cover}
            />
            <ShapeList edit={edit} selected={selected} onSelect={editor.select} onRemove={editor.remove} onText={editor.write} />
            <p id="stage-keys" className="text-tiny text-faint">
              {t('picture.stage-keys')}
            </p>
          </aside>
        )}
      </div>
    </main>
  );
}
