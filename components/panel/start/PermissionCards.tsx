import { Camera, KeyRound } from 'lucide-react';
import { Button } from '@/components/ui/Button';
import { Callout } from '@/components/ui/Callout';
import { OutcomeMark } from '@/components/ui/OutcomeMark';
import { useWords } from '@/components/ui/Words';

export interface PermissionCardsProps {
  /** Host of the site in front; null = no site there. */
  host: string | null;
  siteAllowed: boolean;
  picturesAllowed: boolean;
  onAllowSite: () => void;
  onAllowPictures: () => void;
}

/** The two questions to the browser, each with the sentence why; both can be answered later. */
export function PermissionCards({ host, siteAllowed, picturesAllowed, onAllowSite, onAllowPictures }: PermissionCardsProps) {
  const { t } = useWords();
  const granted = <OutcomeMark tone="pass" word={t('permission.granted')} />;
  return (
    <div className="flex flex-col gap-2">
      <Callout
        icon={KeyRound}
        title={t('permission.site', { host: host ?? t('permission.this-site') })}
        text={t('permission.site-why')}
        actions={
          siteAllowed ? (
            granted
          ) : (
            <Button disabled={host === null} onClick={onAllowSite}>
              {t('page.allow-site')}
            </Button>
          )
        }
      />
      <Callout
        icon={Camera}
        title={t('permission.pictures')}
        text={t('permission.pictures-why')}
        actions={picturesAllowed ? granted : <Button onClick={onAllowPictures}>{t('permission.allow-pictures')}</Button>}
      />
      <p className="text-tiny text-faint">{t('permission.later')}</p>
    </div>
  );
}
