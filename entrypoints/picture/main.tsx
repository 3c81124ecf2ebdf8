import { createRoot } from 'react-dom/client';
import { browser } from 'wxt/browser';
import { WordsProvider } from '@/components/ui/Words';
import { XunchaDatabase } from '@/lib/db/database';
import { createRepositories } from '@/lib/db/repositories';
import { deriveEvidence } from '@/lib/evidence/derive';
import { isoInZone, now, randomId } from '@/lib/platform/clock';
import { fits, storageEstimate } from '@/lib/platform/storage-estimate';
import { rubricHash } from '@/lib/scores/rubric-hash';
import { applyAppearance } from '@/lib/stores/appearance';
import { App } from './App';
import '@/components/ui/theme.css';

const repositories = createRepositories(new XunchaDatabase(), rubricHash);
const { language, scheme } = await repositories.settings.all();
applyAppearance(document.documentElement, scheme, language);

const services = {
  repositories,
  newId: randomId,
  instant: (timeZone: string) => isoInZone(now(), timeZone),
  hasRoom: async (bytes: number) => fits(bytes, await storageEstimate()),
  derive: deriveEvidence,
  close: async () => {
    const tab = await browser.tabs.getCurrent();
    if (tab?.id !== undefined) await browser.tabs.remove(tab.id);
  },
};

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <WordsProvider language={language}>
      <App services={services} />
    </WordsProvider>,
  );
}
