import { readWithReadability } from '@/lib/detectors/article/reader';

// Injected beside the analysis where a page's text stands in no place that the analysis knows.
export default defineUnlistedScript(() => {
  globalThis.xunchaReaders = { text: readWithReadability, ...globalThis.xunchaReaders };
});
