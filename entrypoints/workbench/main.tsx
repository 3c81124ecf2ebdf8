import '@/components/ui/theme.css';
import { createRoot } from 'react-dom/client';
import { browser } from 'wxt/browser';
import { XunchaDatabase } from '@/lib/db/database';
import { createRepositories } from '@/lib/db/repositories';
import { isoInZone, now } from '@/lib/platform/clock';
import { rubricHash } from '@/lib/scores/rubric-hash';
import { createNotices } from '@/lib/stores/workbench/notices';
import { App } from './App';

const services = {
  repositories: createRepositories(new XunchaDatabase(), rubricHash),
  notices: createNotices(),
  version: browser.runtime.getManifest().version,
  verifier: async () => (await import('virtual:verifier-page')).default,
  instant: (timeZone: string) => isoInZone(now(), timeZone),
};

const root = document.getElementById('root');
if (root) createRoot(root).render(<App services={services} />);
