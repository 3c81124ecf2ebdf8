import { useRef } from 'react';
import { PicturePair } from '@/components/picture/PicturePair';
import { useWords } from '@/components/ui/Words';
import type { EvidenceSidecar } from '@/lib/evidence/sidecar';
import { pictureHash } from '@/lib/stores/picture/picture-route';
import { shortInstant } from '@/lib/text/instant';
import { Opening } from './Opening';
import type { Services } from './services';
import { useOpened } from './use-opened';
import { usePictureKeys } from './use-picture-keys';
import { useZoom } from './use-zoom';

interface TwoPicturesProps {
  left: string;
  right: string;
  services: Services;
}

/** Two pictures of one inspection beside each other; either can be exchanged for another. */
export function TwoPictures({ left, right, services }: TwoPicturesProps) {
  const { t } = useWords();
  const first = useOpened(services.repositories, left);
  const second = useOpened(services.repositories, right);
  const desk = useRef<HTMLElement>(null);
  const width = Math.max(...[first, second].map((opened) => (opened.state === 'ready' ? opened.picture.pixels.width : 1)));
  // Each picture has half of the room.
  const zooming = useZoom(desk, width * 2);
  usePictureKeys(zooming, null);
  return (
    <main ref={desk} className="flex h-dvh flex-col">
      <Opening opened={first} as="div">
        {(one, oneUrl) => (
          <Opening opened={second} as="div">
            {(other, otherUrl) => {
              const nameOf = ({ kind, capturedAt, title, url }: EvidenceSidecar) =>
                t('picture.compare-choice', {
                  kind: t(`evidence.kind.${kind}`),
                  time: shortInstant(capturedAt, one.cover.campaign.timeZone),
                  title: title || url,
                });
              const choices = one.others.map((sidecar) => ({ value: sidecar.id, label: nameOf(sidecar) }));
              return (
                <PicturePair
                  left={{ id: left, url: oneUrl, pixels: one.pixels, alt: nameOf(one.sidecar) }}
                  right={{ id: right, url: otherUrl, pixels: other.pixels, alt: nameOf(other.sidecar) }}
                  same={one.sidecar.sha256 === other.sidecar.sha256}
                  choices={choices}
                  zoom={zooming}
                  hrefOf={(id) => pictureHash(id)}
                  onChoose={(nextLeft, nextRight) => {
                    location.hash = pictureHash(nextLeft, nextRight);
                  }}
                  onClose={() => void services.close()}
                />
              );
            }}
          </Opening>
        )}
      </Opening>
    </main>
  );
}
