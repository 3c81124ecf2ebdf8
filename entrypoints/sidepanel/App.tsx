import { useMemo } from 'react';
import { KeysProvider } from '@/components/panel/Keys';
import { ToastRegion } from '@/components/ui/ToastRegion';
import { useWords } from '@/components/ui/Words';
import { keysWith } from '@/lib/stores/panel/shortcuts';
import { FirstRunScreen } from './FirstRunScreen';
import { InspectionScreen } from './InspectionScreen';
import { usePanelActions, usePanelState } from './panel-context';
import { StartScreen } from './StartScreen';

/** Which of the panel's screens is shown: first run, choice of inspections, or the inspection itself. */
export function App() {
  const { t } = useWords();
  const settings = usePanelState((state) => state.settings);
  const inspectionId = usePanelState((state) => state.inspectionId);
  const hasView = usePanelState((state) => state.view !== null);
  const notices = usePanelState((state) => state.notices);
  const { closeNotice } = usePanelActions();
  const keys = useMemo(() => keysWith(settings?.shortcuts), [settings?.shortcuts]);
  return (
    <KeysProvider value={keys}>
      <div className="flex h-dvh flex-col short:block short:overflow-y-auto">
        {!settings || (inspectionId && !hasView) ? (
          <main className="flex-1 p-4">
            <h1 className="text-title font-semibold">{t('app.name')}</h1>
            <p role="status" className="text-dense text-soft">
              {t('panel.loading')}
            </p>
          </main>
        ) : !settings.firstRunDone ? (
          <FirstRunScreen />
        ) : inspectionId ? (
          <InspectionScreen />
        ) : (
          <StartScreen />
        )}
        <ToastRegion
          label={t('ui.messages')}
          closeLabel={t('ui.close')}
          onClose={closeNotice}
          toasts={notices.map(({ action, ...notice }) => ({
            ...notice,
            ...(action
              ? {
                  action: {
                    label: t(`notice.${action.kind}`),
                    run: () => {
                      action.run();
                      closeNotice(notice.id);
                    },
                  },
                }
              : {}),
          }))}
        />
      </div>
    </KeysProvider>
  );
}
