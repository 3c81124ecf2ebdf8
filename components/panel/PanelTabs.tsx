import type { ReactNode } from 'react';
import { Tabs } from '@/components/ui/Tabs';
import { useWords } from '@/components/ui/Words';

export type PanelTab = 'findings' | 'sheet' | 'evidence' | 'ledger';

/** In the order of Alt+1 to Alt+4. */
export const panelTabs: readonly PanelTab[] = ['findings', 'sheet', 'evidence', 'ledger'];

export interface PanelTabsProps {
  value: PanelTab;
  counts: Partial<Record<PanelTab, number>>;
  content: Record<PanelTab, () => ReactNode>;
  onChange: (tab: PanelTab) => void;
}

/** The panel's four rooms. */
export function PanelTabs({ value, counts, content, onChange }: PanelTabsProps) {
  const { t } = useWords();
  return (
    <Tabs
      label={t('tabs.label')}
      value={value}
      onChange={onChange}
      tabs={panelTabs.map((tab, index) => ({
        value: tab,
        label: t(`tabs.${tab}`),
        ...(counts[tab] ? { count: counts[tab] } : {}),
        shortcut: `Alt+${index + 1}`,
        content: tab === value ? content[tab]() : null,
      }))}
    />
  );
}
