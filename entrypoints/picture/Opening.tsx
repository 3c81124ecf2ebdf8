import type { ReactNode } from 'react';
import { ErrorState } from '@/components/ui/ErrorState';
import { useWords } from '@/components/ui/Words';
import type { OpenedPicture } from '@/lib/stores/picture/load-picture';
import { inLanguage } from '@/lib/text/language';
import type { Opened } from './use-opened';

/** Shows a picture once it has been opened, and says so while it has not or cannot be. */
export function Opening({ opened, children }: { opened: Opened; children: (picture: OpenedPicture, url: string) => ReactNode }) {
  const { t, language } = useWords();
  if (opened.state === 'loading') {
    return (
      <p role="status" className="p-4 text-dense text-soft">
        {t('picture.loading')}
      </p>
    );
  }
  if (opened.state === 'failed') {
    return <ErrorState title={t('picture.not-opened')} todo={inLanguage(opened.fault.sentence, language)} detail={opened.fault.code} />;
  }
  return children(opened.picture, opened.url);
}
