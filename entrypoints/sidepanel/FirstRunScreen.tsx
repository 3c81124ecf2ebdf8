import { FirstRun } from '@/components/panel/start/FirstRun';
import { hostOf } from '@/lib/inspection/address';
import { usePanelActions, usePanelState } from './panel-context';

/** Wires the first run to settings and permissions. */
export function FirstRunScreen() {
  const settings = usePanelState((state) => state.settings);
  const rubrics = usePanelState((state) => state.rubrics);
  const tab = usePanelState((state) => state.tab);
  const permissions = usePanelState((state) => state.permissions);
  const actions = usePanelActions();
  if (!settings) return null;
  return (
    <main className="relative min-h-0 flex-1 overflow-y-auto">
      <FirstRun
        rubrics={rubrics}
        inspector={settings.inspector}
        rubric={settings.defaultRubric}
        host={tab?.url ? hostOf(tab.url) : null}
        siteAllowed={permissions.site}
        picturesAllowed={permissions.pictures}
        onAllowSite={() => void actions.allowSite()}
        onAllowPictures={() => void actions.allowPictures()}
        onLanguage={() => void actions.setSetting('language', settings.language === 'en' ? 'zh-CN' : 'en')}
        onDone={(answers) => void actions.finishFirstRun(answers)}
      />
    </main>
  );
}
