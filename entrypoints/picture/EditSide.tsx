import { useStore } from 'zustand';
import { PersonalProposals } from '@/components/picture/PersonalProposals';
import { SavingLine } from '@/components/picture/SavingLine';
import { ShapeList } from '@/components/picture/ShapeList';
import { useWords } from '@/components/ui/Words';
import { scaleOf } from '@/lib/evidence/derive';
import { mosaicsOf } from '@/lib/evidence/picture-edit';
import type { EvidenceSidecar } from '@/lib/evidence/sidecar';
import { type PictureEditor, sameRect } from '@/lib/stores/picture/create-picture-editor';
import { pictureHash } from '@/lib/stores/picture/picture-route';

interface EditSideProps {
  sidecar: EvidenceSidecar;
  editor: PictureEditor;
  onClose: () => void;
}

/** Beside the picture: what became of the copy, what should be made unreadable, and what has been drawn. */
export function EditSide({ sidecar, editor, onClose }: EditSideProps) {
  const { t } = useWords();
  const { history, selected, saving, resumed } = useStore(editor.store);
  const edit = history.now;
  return (
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
        onClose={onClose}
      />
      <PersonalProposals
        places={sidecar.personal}
        scale={scaleOf(sidecar)}
        isCovered={(rect) => mosaicsOf(edit).some((mosaic) => sameRect(mosaic, rect))}
        onCover={editor.cover}
      />
      <ShapeList edit={edit} selected={selected} onSelect={editor.select} onRemove={editor.remove} onText={editor.write} />
      <p id="stage-keys" className="text-tiny text-faint">
        {t('picture.stage-keys')}
      </p>
    </aside>
  );
}
