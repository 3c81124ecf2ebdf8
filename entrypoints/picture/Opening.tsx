import type { ReactNode } from 'react';
import { ErrorState } from '@/components/ui/ErrorState';
import { useWords } from '@/components/ui/Words';
import type { OpenedPicture } from '@/lib/stores/picture/load-picture';
import { inLanguage } from '@/lib/text/language';
import type { Opened } from './use-opened';

export interface OpeningProps {
  opened: Opened;
  /** `main` where nothing around it is one. */
  as: 'main' | 'div';
  children: (picture: OpenedPicture, url: string) => ReactNode;
}

/** Shows a picture once it has been opened, and says so while it has not or cannot be. */
export function Opening({ opened, as: Box, children }: OpeningProps) {
  const { t, language } = useWords();
  if (opened.state === 'loading') {
    return (
      <Box className="p-4">
        <h1 className="text-title font-semibold">{t('picture.document')}</h1>
        <p role="status" className="text-dense text-soft">
          {t('picture.loading')}
        </p>
      </Box>
    );
  }
  if (opened.state === 'failed') {
    return (
      <Box>
        <h1 className="px-4 pt-4 text-title font-semibold">{t('picture.document')}</h1>
        <ErrorState title={t('picture.not-opened')} todo={inLanguage(opened.fault.sentence, language)} detail={opened.fault.code} />
      </Box>
    );
  }
  return children(opened.picture, opened.url);
}
