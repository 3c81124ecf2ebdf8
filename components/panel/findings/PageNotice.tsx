import { Ban, Globe, KeyRound, Lock, Unplug } from 'lucide-react';
import { Button } from '@/components/ui/Button';
import { Callout } from '@/components/ui/Callout';
import { EmptyState } from '@/components/ui/EmptyState';
import { ErrorState } from '@/components/ui/ErrorState';
import { ProgressLine } from '@/components/ui/ProgressLine';
import { useWords } from '@/components/ui/Words';
import type { PageCondition } from '@/lib/stores/panel/page-condition';

export interface PageNoticeProps {
  condition: PageCondition;
  siteName: string;
  onAllowSite: () => void;
  onBelongs: () => void;
  onRetry: () => void;
}

/** Why there are no findings of the page in front, and what can be done; never an exception. */
export function PageNotice({ condition, siteName, onAllowSite, onBelongs, onRetry }: PageNoticeProps) {
  const { t } = useWords();
  switch (condition.kind) {
    case 'analysing':
      return (
        <div className="px-3 py-2">
          <ProgressLine label={t('page.analysing')} />
        </div>
      );
    case 'no-page':
      return <EmptyState icon={Globe} title={t('page.none')} text={t('page.none-text')} />;
    case 'restricted':
      return <EmptyState icon={Ban} title={t('page.restricted')} text={t(`analysis.restricted.${condition.page}`)} />;
    case 'no-permission':
      return (
        <div className="p-3">
          <Callout
            icon={KeyRound}
            title={t('page.no-permission', { host: condition.host ?? t('permission.this-site') })}
            text={t('page.no-permission-text')}
            actions={
              <Button tone="primary" onClick={onAllowSite}>
                {t('page.allow-site')}
              </Button>
            }
          />
        </div>
      );
    case 'foreign-host':
      return (
        <div className="p-3">
          <Callout
            icon={Globe}
            tone="warn"
            title={t('page.foreign', { host: condition.host })}
            text={t('page.foreign-text', { site: siteName })}
            actions={
              <Button tone="primary" onClick={onBelongs}>
                {t('page.belongs')}
              </Button>
            }
          />
        </div>
      );
    case 'sealed':
      return <EmptyState icon={Lock} title={t('page.sealed')} text={t('page.sealed-text')} />;
    case 'not-kept':
      return (
        <ErrorState
          title={t('page.not-kept')}
          safe={t('page.failed-safe')}
          actions={<Button onClick={onRetry}>{t('page.analyse-again')}</Button>}
        />
      );
    case 'gone':
      return (
        <EmptyState
          icon={Unplug}
          title={t('page.gone')}
          text={t('page.gone-text')}
          actions={<Button onClick={onRetry}>{t('page.analyse-again')}</Button>}
        />
      );
    case 'failed':
      return (
        <ErrorState
          title={t('page.failed')}
          safe={t('page.failed-safe')}
          detail={condition.message}
          actions={<Button onClick={onRetry}>{t('page.analyse-again')}</Button>}
        />
      );
  }
}
