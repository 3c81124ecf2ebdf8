import { ShieldAlert } from 'lucide-react';
import { Button } from '@/components/ui/Button';
import { Checkbox } from '@/components/ui/Checkbox';
import { useWords } from '@/components/ui/Words';
import { coverOf, type PersonalPlace } from '@/lib/evidence/personal-place';
import type { Rect } from '@/lib/facts/node-ref';

export interface PersonalProposalsProps {
  /** What was seen when the picture was taken; undefined = nobody looked then. */
  places: readonly PersonalPlace[] | undefined;
  scale: number;
  isCovered: (rect: Rect) => boolean;
  /** Covers places, or uncovers them. */
  onCover: (rects: readonly Rect[], on: boolean) => void;
}

/** Places that show personal data, proposed for redaction. Each is the inspector's to confirm, and the list never claims to be all. */
export function PersonalProposals({ places, scale, isCovered, onCover }: PersonalProposalsProps) {
  const { t } = useWords();
  const open = (places ?? []).map((place) => coverOf(place, scale)).filter((rect) => !isCovered(rect));
  return (
    <section aria-labelledby="personal" className="flex flex-col gap-2">
      <h2 id="personal" className="inline-flex items-center gap-1 text-dense font-semibold">
        <ShieldAlert size={14} aria-hidden="true" />
        {t('picture.personal')}
      </h2>
      <p className="text-dense text-soft">
        {places === undefined
          ? t('picture.personal-unsought')
          : places.length === 0
            ? t('picture.personal-none')
            : t('picture.personal-found', { n: places.length })}
      </p>
      {places?.map((place, i) => {
        const rect = coverOf(place, scale);
        return (
          <Checkbox
            key={`${rect.x} ${rect.y} ${rect.width}`}
            label={t('picture.personal-place', { n: i + 1, kind: t(`picture.personal.${place.kind}`) })}
            checked={isCovered(rect)}
            onChange={(on) => onCover([rect], on)}
          />
        );
      })}
      {open.length > 1 && (
        <Button size="small" onClick={() => onCover(open, true)}>
          {t('picture.personal-all', { n: open.length })}
        </Button>
      )}
    </section>
  );
}
