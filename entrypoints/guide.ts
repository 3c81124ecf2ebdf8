import { readGuide } from '@/lib/detectors/guide/read-guide';

// Injected beside the analysis where a page mentions what only guides have.
export default defineUnlistedScript(() => {
  globalThis.xunchaReaders = { guide: readGuide, ...globalThis.xunchaReaders };
});
