import { LedgerView } from '@/components/panel/ledger/LedgerView';
import { useWords } from '@/components/ui/Words';
import { columnClassNames } from '@/indicators/vocabulary/column-class-names';
import { otherClass } from '@/indicators/vocabulary/column-classes';
import { inLanguage } from '@/lib/text/language';
import { usePanelActions, usePanelState } from './panel-context';

/** 台账. */
export function LedgerRoom() {
  const { t, language } = useWords();
  const view = usePanelState((state) => state.view);
  const settings = usePanelState((state) => state.settings);
  const actions = usePanelActions();
  if (!view || !settings) return null;
  return (
    <LedgerView
      rows={view.ledger}
      classes={[
        ...Object.entries(columnClassNames).map(([value, name]) => ({ value, label: inLanguage(name, language) })),
        { value: otherClass, label: t('ledger.class-other') },
      ]}
      recentReasons={settings.recentReasons}
      readOnly={view.bundle.inspection.state === 'sealed'}
      actions={{
        onClass: (key, value, why) => void actions.classify(key, value, why),
        onMerge: (from, into, why) => void actions.merge(from, into, why),
        onSplit: (key) => void actions.split(key),
      }}
      onOpenPage={(url) => void actions.openPage(url)}
    />
  );
}
