import { Maximize, ZoomIn, ZoomOut } from 'lucide-react';
import { IconButton } from '@/components/ui/IconButton';
import { useWords } from '@/components/ui/Words';
import type { Zoom } from '@/lib/stores/picture/zoom';

export interface ZoomButtonsProps {
  zoom: Zoom;
  onStep: (direction: 1 | -1) => void;
  onFit: () => void;
}

/** Larger, smaller, as wide as there is room; says how large it is now. */
export function ZoomButtons({ zoom, onStep, onFit }: ZoomButtonsProps) {
  const { t } = useWords();
  return (
    <fieldset aria-label={t('picture.zoom')} className="flex items-center gap-1">
      <IconButton label={t('picture.zoom-out')} icon={ZoomOut} shortcut="-" onClick={() => onStep(-1)} />
      <span role="status" className="figures min-w-12 text-center text-dense">
        {zoom === null ? t('picture.zoom-fitted') : `${Math.round(zoom * 100)}%`}
      </span>
      <IconButton label={t('picture.zoom-in')} icon={ZoomIn} shortcut="+" onClick={() => onStep(1)} />
      <IconButton label={t('picture.zoom-fit')} icon={Maximize} shortcut="0" pressed={zoom === null} onClick={onFit} />
    </fieldset>
  );
}
