import { useEffect, useState } from 'react';
import { useWords } from '@/components/ui/Words';
import { Section } from '@/components/workbench/PageHead';
import { GrantedHosts } from '@/components/workbench/settings/GrantedHosts';
import { grantedHosts, onPermissionChange, revoke } from '@/lib/platform/permissions';
import type { Services } from '../services';

/** The sites that the inspector allowed; followed when they change in the browser's own settings. */
export function HostsSection({ services }: { services: Services }) {
  const { t } = useWords();
  const [patterns, setPatterns] = useState<string[]>([]);
  useEffect(() => {
    const read = () => void grantedHosts().then(setPatterns);
    read();
    return onPermissionChange(read);
  }, []);
  const giveBack = async (pattern: string) => {
    const gone = await revoke(pattern).catch(() => false);
    services.notices.tell(
      gone
        ? { tone: 'done', text: t('workbench.settings.revoked', { pattern }) }
        : { tone: 'problem', text: t('workbench.settings.not-revoked', { pattern }) },
    );
  };
  return (
    <Section title={t('workbench.settings.hosts')} text={t('workbench.settings.hosts-text')}>
      <GrantedHosts patterns={patterns} onRevoke={(pattern) => void giveBack(pattern)} />
    </Section>
  );
}
