import type { ReactNode } from 'react';
import { ErrorState } from '@/components/ui/ErrorState';
import { useWords } from '@/components/ui/Words';
import { PageHead } from '@/components/workbench/PageHead';
import { inLanguage } from '@/lib/text/language';
import type { Stored } from './use-stored';

export interface WaitingProps<T> {
  for: Stored<T>;
  /** Title of the view, where it has none of its own before it is read. */
  title?: string;
  children: (value: T) => ReactNode;
}

/** Shows what is stored once it has been read, and says so while it has not or cannot be. */
export function Waiting<T>({ for: stored, title, children }: WaitingProps<T>) {
  const { t, language } = useWords();
  if (stored.state === 'loading') {
    return (
      <>
        {title && <PageHead title={title} />}
        <p role="status" className="text-dense text-soft">
          {t('workbench.loading')}
        </p>
      </>
    );
  }
  if (stored.state === 'failed') {
    return (
      <>
        {title && <PageHead title={title} />}
        <ErrorState
          title={t('workbench.load-failed')}
          safe={t('workbench.load-failed-safe')}
          todo={inLanguage(stored.fault.sentence, language)}
          detail={stored.fault.code}
        />
      </>
    );
  }
  return children(stored.value);
}
