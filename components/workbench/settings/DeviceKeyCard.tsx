import { Download, KeyRound } from 'lucide-react';
import { Button } from '@/components/ui/Button';
import { useWords } from '@/components/ui/Words';
import { Facts } from '../PageHead';

export interface DeviceKeyCardProps {
  /** `null` = no pack has been sealed here yet, so there is no key. */
  deviceKey: { fingerprint: string; createdAt: string } | null;
  onCreate: () => void;
  onSaveCard: () => void;
}

/** The fingerprint by which the office knows packs sealed here, and the card that enrols it. */
export function DeviceKeyCard({ deviceKey, onCreate, onSaveCard }: DeviceKeyCardProps) {
  const { t } = useWords();
  if (!deviceKey) {
    return (
      <div className="flex flex-col items-start gap-2">
        <p className="text-dense text-soft">{t('workbench.settings.no-key')}</p>
        <Button icon={KeyRound} onClick={onCreate}>
          {t('workbench.settings.create-key')}
        </Button>
      </div>
    );
  }
  return (
    <div className="flex flex-col items-start gap-3">
      <Facts
        rows={[
          [
            t('workbench.settings.fingerprint'),
            <code key="fingerprint" className="font-mono text-tiny break-all">
              {deviceKey.fingerprint}
            </code>,
          ],
          [t('workbench.col.created'), deviceKey.createdAt],
        ]}
      />
      <Button icon={Download} onClick={onSaveCard}>
        {t('workbench.settings.save-card')}
      </Button>
    </div>
  );
}
