import { useEffect, useMemo, useRef } from 'react';
import { useStore } from 'zustand';
import { PictureHead } from '@/components/picture/PictureHead';
import { PictureStage } from '@/components/picture/PictureStage';
import { useWords } from '@/components/ui/Words';
import { scaleOf } from '@/lib/evidence/derive';
import { annotationColours, nextNumber } from '@/lib/evidence/edit-shape';
import { changesPicture } from '@/lib/evidence/picture-edit';
import { createPictureEditor } from '@/lib/stores/picture/create-picture-editor';
import type { OpenedPicture } from '@/lib/stores/picture/load-picture';
import { pictureHash } from '@/lib/stores/picture/picture-route';
import { shortInstant } from '@/lib/text/instant';
import { EditSide } from './EditSide';
import { EditTools } from './EditTools';
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
  const { history, tool, colour, selected, saving } = useStore(editor.store);
  const desk = useRef<HTMLDivElement>(null);
  const zooming = useZoom(desk, pixels.width);
  usePictureKeys(zooming, readOnly ? null : editor);
  const edit = history.now;
  const compareWith = others.find(({ id }) => id !== sidecar.id);
  const close = () => void services.close();
  return (
    <main className="flex h-dvh flex-col">
      <PictureHead
        title={sidecar.title || sidecar.url}
        facts={`${t(`evidence.kind.${sidecar.kind}`)} · ${shortInstant(sidecar.capturedAt, cover.campaign.timeZone)} · ${pixels.width} × ${pixels.height}`}
        note={t(readOnly ? 'picture.sealed' : 'picture.original')}
        zoom={zooming}
        compareHref={compareWith ? pictureHash(sidecar.id, compareWith.id) : null}
        onClose={close}
        {...(readOnly ? {} : { save: { busy: saving.phase === 'saving', ready: changesPicture(edit), onSave: () => void editor.save() } })}
      />
      <div className="flex min-h-0 flex-1 flex-col overflow-y-auto lg:flex-row lg:overflow-hidden">
        <div ref={desk} className="flex min-h-80 min-w-0 flex-1 flex-col">
          {!readOnly && <EditTools editor={editor} />}
          <PictureStage
            url={url}
            alt={t('picture.title', { title: sidecar.title })}
            pixels={pixels}
            zoom={zooming.zoom}
            edit={edit}
            tool={tool}
            brush={{ colour: annotationColours[colour], scale: scaleOf(sidecar), next: nextNumber(edit.shapes) }}
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
        {!readOnly && <EditSide sidecar={sidecar} editor={editor} onClose={close} />}
      </div>
    </main>
  );
}
