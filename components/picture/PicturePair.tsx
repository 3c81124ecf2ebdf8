import { Pencil, X } from 'lucide-react';
import { useRef } from 'react';
import { IconButton } from '@/components/ui/IconButton';
import { type Option, Select } from '@/components/ui/Select';
import { useWords } from '@/components/ui/Words';
import type { Zoom } from '@/lib/stores/picture/zoom';
import { ZoomButtons } from './ZoomButtons';

/** A picture as the pair shows it. */
export interface Side {
  id: string;
  url: string;
  pixels: { width: number; height: number };
  alt: string;
}

export interface PicturePairProps {
  left: Side;
  right: Side;
  /** Equal bytes. */
  same: boolean;
  /** All pictures of the inspection. */
  choices: readonly Option<string>[];
  zoom: { zoom: Zoom; step: (direction: 1 | -1) => void; fitWidth: () => void };
  hrefOf: (id: string) => string;
  onChoose: (left: string, right: string) => void;
  onClose: () => void;
}

/** Two pictures that zoom and scroll together, so that the same place of a page is seen at two times. */
export function PicturePair({ left, right, same, choices, zoom, hrefOf, onChoose, onClose }: PicturePairProps) {
  const { t } = useWords();
  const frames = [useRef<HTMLDivElement>(null), useRef<HTMLDivElement>(null)];

  /** The other frame follows; setting what it has already fires nothing, so the two do not chase each other. */
  function follow(from: number): void {
    const one = frames[from]?.current;
    const other = frames[1 - from]?.current;
    if (one && other) other.scrollTo(one.scrollLeft, one.scrollTop);
  }

  const sides = [
    { ...left, label: t('picture.compare-left'), choose: (id: string) => onChoose(id, right.id) },
    { ...right, label: t('picture.compare-right'), choose: (id: string) => onChoose(left.id, id) },
  ];
  return (
    <>
      <header className="flex flex-wrap items-center gap-x-3 gap-y-1 border-b border-line bg-surface px-3 py-2">
        <div className="min-w-0 flex-1 basis-64">
          <h1 className="text-title font-semibold">{t('picture.compare')}</h1>
          <p className="text-tiny text-soft">{t(same ? 'picture.compare-same' : 'picture.compare-text')}</p>
        </div>
        <ZoomButtons zoom={zoom.zoom} onStep={zoom.step} onFit={zoom.fitWidth} />
        <IconButton label={t('picture.close')} icon={X} onClick={onClose} />
      </header>
      <div className="grid min-h-0 flex-1 grid-cols-2">
        {sides.map(({ id, url, pixels, alt, label, choose }, i) => (
          <section key={label} aria-label={label} className="flex min-h-0 min-w-0 flex-col border-r border-line">
            <div className="flex items-end gap-1 border-b border-line bg-surface p-2">
              <div className="min-w-0 flex-1">
                <Select label={label} value={id} options={choices} onChange={choose} />
              </div>
              <a
                href={hrefOf(id)}
                aria-label={t('picture.work-on')}
                title={t('picture.work-on')}
                className="inline-flex size-8 shrink-0 items-center justify-center rounded text-soft hover:bg-sunken"
              >
                <Pencil size={16} aria-hidden="true" />
              </a>
            </div>
            <section
              ref={frames[i]}
              // biome-ignore lint/a11y/noNoninteractiveTabindex: a picture larger than its frame is scrolled with keys
              tabIndex={0}
              aria-label={alt}
              onScroll={() => follow(i)}
              className="min-h-0 flex-1 overflow-auto bg-sunken"
            >
              <img
                src={url}
                alt={alt}
                className="block max-w-none"
                style={{ width: zoom.zoom === null ? `min(100%, ${pixels.width}px)` : pixels.width * zoom.zoom }}
              />
            </section>
          </section>
        ))}
      </div>
    </>
  );
}
