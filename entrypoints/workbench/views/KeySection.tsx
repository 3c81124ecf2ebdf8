import { useWords } from '@/components/ui/Words';
import { Section } from '@/components/workbench/PageHead';
import { DeviceKeyCard } from '@/components/workbench/settings/DeviceKeyCard';
import { KeyChanged } from '@/components/workbench/settings/KeyChanged';
import type { Settings } from '@/lib/db/settings';
import { createKeyCard, groupFingerprint } from '@/lib/pack/sign';
import { deviceKeyFacts, deviceSigner, goOnWithOwnKey } from '@/lib/stores/workbench/device-key';
import { told } from '@/lib/stores/workbench/inspection-acts';
import { shortInstant } from '@/lib/text/instant';
import { saveFile } from '../save-file';
import type { Services } from '../services';
import { useStored } from '../use-stored';
import { Waiting } from '../Waiting';

/** Where this machine's key was made; it belongs to no campaign. */
const zone = 'Asia/Shanghai';

/** The key that seals packs on this machine, and the card that enrols it at the office. */
export function KeySection({ settings, services }: { settings: Settings; services: Services }) {
  const { t, language } = useWords();
  const { repositories, notices } = services;
  const key = useStored(() => deviceKeyFacts(repositories), [services]);
  const create = () =>
    told({ notices, language }, async () => {
      await deviceSigner(repositories, services.instant(zone));
    });
  const goOn = () => told({ notices, language }, () => goOnWithOwnKey(repositories, services.instant(zone)));
  const saveCard = () =>
    told({ notices, language }, async () => {
      const instant = services.instant(zone);
      const card = await createKeyCard(await deviceSigner(repositories, instant), settings.inspector, instant);
      saveFile(
        `xuncha-key-${card.fingerprint.slice(0, 8)}.json`,
        new Blob([`${JSON.stringify(card, null, 2)}\n`], { type: 'application/json' }),
      );
    });
  return (
    <Section title={t('workbench.settings.key')} text={t('workbench.settings.key-text')}>
      <Waiting for={key}>
        {(value) => (
          <div className="flex max-w-3xl flex-col gap-3">
            {value.earlier && <KeyChanged earlier={groupFingerprint(value.earlier)} onGoOn={() => void goOn()} />}
            <DeviceKeyCard
              deviceKey={
                value.own && { fingerprint: groupFingerprint(value.own.fingerprint), createdAt: shortInstant(value.own.createdAt, zone) }
              }
              onCreate={() => void create()}
              onSaveCard={() => void saveCard()}
            />
          </div>
        )}
      </Waiting>
    </Section>
  );
}
