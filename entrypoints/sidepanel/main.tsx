import { createRoot } from 'react-dom/client';
import { ErrorBoundary } from '@/components/ui/ErrorBoundary';
import { checks } from '@/indicators/registry';
import { XunchaDatabase } from '@/lib/db/database';
import { createRepositories } from '@/lib/db/repositories';
import { panelScope } from '@/lib/platform/tabs';
import { rubricHash } from '@/lib/scores/rubric-hash';
import { applyAppearance } from '@/lib/stores/appearance';
import { createPanelStore } from '@/lib/stores/panel/create-panel-store';
import { defaultLanguage } from '@/lib/text/language';
import { App } from './App';
import { Crashed } from './Crashed';
import { PanelProvider } from './panel-context';
import { panelPlatform } from './platform';
import '@/components/ui/theme.css';

const html = document.documentElement;
let unfollow = applyAppearance(html, 'system', defaultLanguage);

const scope = await panelScope(location.search);
const deps = {
  repositories: createRepositories(new XunchaDatabase(), rubricHash),
  platform: panelPlatform(scope),
  checks,
  hashOf: rubricHash,
  version: browser.runtime.getManifest().version,
};
const store = createPanelStore(deps);
store.state.subscribe(({ settings }, { settings: before }) => {
  if (!settings || (settings.scheme === before?.scheme && settings.language === before.language)) return;
  unfollow();
  unfollow = applyAppearance(html, settings.scheme, settings.language);
});
const stop = store.follow();
addEventListener('pagehide', stop, { once: true });

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <PanelProvider panel={{ store, deps }}>
      <ErrorBoundary fallback={(message) => <Crashed message={message} />}>
        <App />
      </ErrorBoundary>
    </PanelProvider>,
  );
}
