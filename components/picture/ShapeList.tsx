import { Trash2 } from 'lucide-react';
import { classNames } from '@/components/ui/class-names';
import { IconButton } from '@/components/ui/IconButton';
import { TextArea } from '@/components/ui/TextField';
import { useWords } from '@/components/ui/Words';
import type { EditShape, PictureEdit } from '@/lib/evidence/picture-edit';
import type { Selected } from '@/lib/stores/picture/create-picture-editor';

export interface ShapeListProps {
  edit: PictureEdit;
  selected: Selected;
  onSelect: (selected: Selected) => void;
  onRemove: (what: Selected) => void;
  onText: (index: number, text: string) => void;
}

/** Everything laid on the picture in the order of drawing: taken in hand, worded and taken away without a pointer. */
export function ShapeList({ edit, selected, onSelect, onRemove, onText }: ShapeListProps) {
  const { t } = useWords();
  const nameOf = (shape: EditShape) => {
    if (shape.type === 'number') return `${t('picture.tool.number')} ${shape.n}`;
    return shape.type === 'text' && shape.text ? `${t('picture.tool.text')}：${shape.text}` : t(`picture.tool.${shape.type}`);
  };
  const entries: { what: Exclude<Selected, null>; name: string }[] = [
    ...edit.shapes.map((shape, i) => ({ what: i, name: nameOf(shape) })),
    ...(edit.crop ? [{ what: 'crop' as const, name: `${t('picture.tool.crop')} ${edit.crop.width} × ${edit.crop.height}` }] : []),
  ];
  const held = typeof selected === 'number' ? edit.shapes[selected] : undefined;
  return (
    <section aria-labelledby="shapes" className="flex flex-col gap-2">
      <h2 id="shapes" className="text-dense font-semibold">
        {t('picture.shapes')}
      </h2>
      {entries.length === 0 && <p className="text-dense text-soft">{t('picture.shapes-none')}</p>}
      <ul className="flex flex-col">
        {entries.map(({ what, name }) => (
          <li key={what} className={classNames('flex items-center gap-1 rounded', selected === what && 'bg-accent-soft')}>
            <button
              type="button"
              aria-pressed={selected === what}
              onClick={() => onSelect(what)}
              className="min-h-8 min-w-0 flex-1 truncate px-2 text-left text-dense"
            >
              {name}
            </button>
            <IconButton label={t('picture.remove', { name })} icon={Trash2} onClick={() => onRemove(what)} />
          </li>
        ))}
      </ul>
      {held?.type === 'text' && typeof selected === 'number' && (
        <TextArea
          key={selected}
          label={t('picture.text')}
          value={held.text}
          maxLength={500}
          autoFocus={held.text === ''}
          onChange={(text) => onText(selected, text)}
        />
      )}
    </section>
  );
}
