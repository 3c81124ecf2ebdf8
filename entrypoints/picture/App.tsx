import { useEffect, useSyncExternalStore } from 'react';
import { ErrorState } from '@/components/ui/ErrorState';
import { useWords } from '@/components/ui/Words';
import { parsePictureRoute } from '@/lib/stores/picture/picture-route';
import { OnePicture } from './OnePicture';
import { Opening } from './Opening';
import type { Services } from './services';
import { TwoPictures } from './TwoPictures';
import { useOpened } from './use-opened';

function onHash(callback: () => void): () => void {
  addEventListener('hashchange', callback);
  return () => removeEventListener('hashchange', callback);
}

/** The picture page: one picture to look at and work on, or two beside each other, as the address says. */
export function App({ services }: { services: Services }) {
  const { t } = useWords();
  const route = parsePictureRoute(useSyncExternalStore(onHash, () => location.hash));
  useEffect(() => {
    document.title = t('picture.document');
  }, [t]);
  if (!route) {
    return (
      <main>
        <ErrorState title={t('picture.not-opened')} todo={t('picture.none-named')} />
      </main>
    );
  }
  if (route.view === 'two') return <TwoPictures left={route.left} right={route.right} services={services} />;
  return <One key={route.id} id={route.id} services={services} />;
}

function One({ id, services }: { id: string; services: Services }) {
  const opened = useOpened(services.repositories, id);
  return (
    <Opening opened={opened} as="main">
      {(picture, url) => <OnePicture picture={picture} url={url} services={services} />}
    </Opening>
  );
}
