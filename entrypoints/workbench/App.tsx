import { useEffect, useSyncExternalStore } from 'react';
import { useStore } from 'zustand';
import { ToastRegion } from '@/components/ui/ToastRegion';
import { useWords, WordsProvider } from '@/components/ui/Words';
import { Rail } from '@/components/workbench/Rail';
import { applyAppearance } from '@/lib/stores/appearance';
import { hashOf, parseRoute, type Route } from '@/lib/stores/workbench/route';
import { defaultLanguage } from '@/lib/text/language';
import { createTranslator } from '@/lib/text/translator';
import type { Services } from './services';
import { useStored } from './use-stored';
import { CurrentView } from './views/CurrentView';
import { Waiting } from './Waiting';

function onHash(callback: () => void): () => void {
  addEventListener('hashchange', callback);
  return () => removeEventListener('hashchange', callback);
}

/** `?` leads to the help, unless something is being typed. */
function useHelpKey(): void {
  useEffect(() => {
    const listener = (event: KeyboardEvent) => {
      const typing = event.target instanceof Element && event.target.closest('input, textarea, select, [contenteditable]');
      if (event.key === '?' && !typing && !event.isComposing && event.keyCode !== 229) location.hash = hashOf({ view: 'help' });
    };
    addEventListener('keydown', listener);
    return () => removeEventListener('keydown', listener);
  }, []);
}

/** The workbench: words and colours of the settings, the rail, the view that the address names. */
export function App({ services }: { services: Services }) {
  const settings = useStored(services.repositories.settings.all, []);
  const hash = useSyncExternalStore(onHash, () => location.hash);
  const chosen = settings.state === 'ready' ? settings.value : null;
  useHelpKey();
  useEffect(() => (chosen ? applyAppearance(document.documentElement, chosen.scheme, chosen.language) : undefined), [chosen]);
  const language = chosen?.language ?? defaultLanguage;
  const t = createTranslator(language);
  const route = parseRoute(hash);
  return (
    <WordsProvider language={language}>
      <div className="min-h-dvh md:flex">
        <Rail view={route.view} />
        <main className="min-w-0 flex-1 p-4">
          <Waiting for={settings} title={t('workbench.title')}>
            {(value) => <CurrentView route={route} settings={value} services={services} />}
          </Waiting>
        </main>
        <Answers services={services} route={route} />
      </div>
    </WordsProvider>
  );
}

function Answers({ services, route }: { services: Services; route: Route }) {
  const { t } = useWords();
  const { notices } = useStore(services.notices.store);
  useEffect(() => {
    document.title =
      route.view === 'today'
        ? t('workbench.document')
        : `${t(`workbench.nav.${route.view === 'export' ? 'inspections' : route.view}`)} · ${t('workbench.document')}`;
  }, [t, route.view]);
  return <ToastRegion label={t('ui.messages')} closeLabel={t('ui.close')} toasts={notices} onClose={services.notices.close} />;
}
