import { useWords } from '@/components/ui/Words';
import { PageHead, Section } from '@/components/workbench/PageHead';
import { AppearanceSettings } from '@/components/workbench/settings/AppearanceSettings';
import { OfficeAddresses } from '@/components/workbench/settings/OfficeAddresses';
import { PersonSettings } from '@/components/workbench/settings/PersonSettings';
import { ShortcutSettings } from '@/components/workbench/settings/ShortcutSettings';
import type { Settings } from '@/lib/db/settings';
import { told } from '@/lib/stores/workbench/inspection-acts';
import type { Services } from '../services';
import { useStored } from '../use-stored';
import { Waiting } from '../Waiting';
import { BackupSection } from './BackupSection';
import { CalendarSection } from './CalendarSection';
import { EnrolledKeysSection } from './EnrolledKeysSection';
import { HostsSection } from './HostsSection';
import { KeySection } from './KeySection';
import { LexiconSection } from './LexiconSection';
import { PurgeSection } from './PurgeSection';
import { StorageSection } from './StorageSection';

/** Settings of this profile, what it was allowed, and what it keeps. Every change is stored at once. */
export function SettingsView({ settings, services }: { settings: Settings; services: Services }) {
  const { t, language } = useWords();
  const rubrics = useStored(() => services.repositories.rubrics.all(), [services]);
  const change = <K extends keyof Settings>(key: K, value: Settings[K]) =>
    void told(
      { notices: services.notices, language },
      async () => void (await services.repositories.settings.set(key, value)),
      `setting ${key}`,
    );
  return (
    <>
      <PageHead title={t('workbench.settings.title')} />
      <Section title={t('workbench.settings.person')}>
        <Waiting for={rubrics}>
          {(all) => (
            <PersonSettings
              inspector={settings.inspector}
              defaultRubric={settings.defaultRubric}
              captureWithDecision={settings.captureWithDecision}
              rubrics={all}
              onInspector={(name) => change('inspector', name)}
              onRubric={(id) => change('defaultRubric', id)}
              onCapture={(on) => change('captureWithDecision', on)}
            />
          )}
        </Waiting>
      </Section>
      <Section title={t('workbench.settings.appearance')}>
        <AppearanceSettings
          language={settings.language}
          scheme={settings.scheme}
          onLanguage={(value) => change('language', value)}
          onScheme={(value) => change('scheme', value)}
        />
      </Section>
      <Section title={t('keys.title')} text={t('workbench.keys.text')}>
        <ShortcutSettings changed={settings.shortcuts} onChange={(keys) => change('shortcuts', keys)} />
      </Section>
      <CalendarSection settings={settings} services={services} />
      <LexiconSection settings={settings} services={services} />
      <HostsSection services={services} />
      <KeySection settings={settings} services={services} />
      <Section title={t('handover.office.title')} text={t('handover.office.text')}>
        <OfficeAddresses
          uploadUrl={settings.uploadUrl}
          timestampUrl={settings.timestampUrl}
          onUploadUrl={(url) => change('uploadUrl', url)}
          onTimestampUrl={(url) => change('timestampUrl', url)}
        />
      </Section>
      <EnrolledKeysSection settings={settings} services={services} />
      <StorageSection services={services} />
      <BackupSection services={services} />
      <PurgeSection services={services} />
    </>
  );
}
